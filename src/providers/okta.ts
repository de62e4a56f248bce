import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const okta: Provider = {
  id: 'okta',
  title: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  names: ['OKTA'],
  domains: ['okta.com', 'oktapreview.com', 'okta-emea.com'],
  kinds: [
    {
      id: 'okta-api-token',
      title: 'Okta API token',
      anchors: [],
      pattern: /00[\w-]{40}/,
      samples: {
        match: [() => `00${fakeWord(40)}`],
        noMatch: [() => `00${fakeWord(39)}`, () => `1${fakeWord(41)}`],
      },
    },
    {
      id: 'okta-client-secret',
      title: 'Okta OAuth client secret',
      anchors: [],
      pattern: /[\w-]{64}/,
      samples: {
        match: [() => fakeWord(64)],
        noMatch: [() => fakeWord(63)],
      },
    },
  ],
};
