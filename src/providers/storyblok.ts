import { fakeAlnum, fakeDigits, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const storyblok: Provider = {
  id: 'storyblok',
  title: 'Storyblok',
  docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
  manage: 'https://app.storyblok.com/#/me/account?tab=token',
  names: ['STORYBLOK'],
  domains: ['storyblok.com'],
  kinds: [
    {
      id: 'storyblok-personal-token',
      title: 'Storyblok personal access token',
      anchors: [],
      pattern: /[A-Za-z0-9]{22}tt-[0-9]{4,10}-[\w-]{20}/,
      samples: {
        match: [() => `${fakeAlnum(22)}tt-${fakeDigits(6)}-${fakeWord(20)}`],
        noMatch: [() => `${fakeAlnum(22)}tt-${fakeDigits(6)}-${fakeWord(19)}`],
      },
    },
    {
      id: 'storyblok-access-token',
      title: 'Storyblok access token',
      anchors: [],
      pattern: /[A-Za-z0-9]{22}tt/,
      samples: {
        match: [() => `${fakeAlnum(22)}tt`],
        noMatch: [() => `${fakeAlnum(21)}tt`, () => `${fakeAlnum(22)}ts`],
      },
    },
  ],
};
