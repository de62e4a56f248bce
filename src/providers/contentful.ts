import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const contentful: Provider = {
  id: 'contentful',
  title: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  manage: 'https://app.contentful.com/account/profile/cma_tokens',
  names: ['CONTENTFUL'],
  domains: ['contentful.com'],
  kinds: [
    {
      id: 'contentful-personal-token',
      title: 'Contentful personal access token',
      anchors: ['CFPAT-'],
      pattern: /CFPAT-[\w-]{43,46}/,
      samples: {
        match: [() => `CFPAT-${fakeWord(43)}`],
        noMatch: [() => `CFPAT-${fakeWord(42)}`],
      },
    },
    {
      id: 'contentful-delivery-token',
      title: 'Contentful delivery or preview token',
      anchors: [],
      pattern: /[\w-]{43}/,
      samples: {
        match: [() => fakeWord(43)],
        noMatch: [() => fakeWord(42)],
      },
    },
  ],
};
