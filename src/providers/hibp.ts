import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const hibp: Provider = {
  id: 'hibp',
  title: 'Have I Been Pwned',
  docs: 'https://haveibeenpwned.com/API/v3',
  manage: 'https://haveibeenpwned.com/API/Key',
  names: ['HIBP', 'HAVEIBEENPWNED', 'HAVE_I_BEEN_PWNED'],
  domains: ['haveibeenpwned.com'],
  kinds: [
    {
      id: 'hibp-api-key',
      title: 'Have I Been Pwned API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31), () => fakeUpperAlnum(32)],
      },
    },
  ],
};
