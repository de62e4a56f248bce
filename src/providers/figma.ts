import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const figma: Provider = {
  id: 'figma',
  title: 'Figma',
  docs: 'https://developers.figma.com/docs/rest-api/authentication/',
  manage: 'https://www.figma.com/settings',
  names: ['FIGMA'],
  domains: ['figma.com'],
  kinds: [
    {
      id: 'figma-personal-token',
      title: 'Figma personal access token',
      anchors: ['figd_'],
      pattern: /figd_[\w-]{38,60}/,
      samples: {
        match: [() => `figd_${fakeWord(40)}`],
        noMatch: [() => `figd_${fakeWord(37)}`],
      },
    },
    {
      id: 'figma-plan-token',
      title: 'Figma plan access token',
      anchors: ['figp_'],
      pattern: /figp_[\w-]{38,60}={0,2}/,
      samples: {
        match: [() => `figp_${fakeWord(40)}`],
        noMatch: [() => `figp_${fakeWord(37)}`],
      },
    },
    {
      id: 'figma-oauth-token',
      title: 'Figma OAuth token',
      anchors: ['figo_', 'figor_', 'figoh_', 'figu_', 'figur_', 'figuh_'],
      pattern: /fig[ou][rh]?_[\w-]{38,60}/,
      samples: {
        match: [() => `figu_${fakeWord(40)}`, () => `figor_${fakeWord(40)}`],
        noMatch: [() => `figu_${fakeWord(37)}`],
      },
    },
  ],
};
