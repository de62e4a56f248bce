import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const postman: Provider = {
  id: 'postman',
  title: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  manage: 'https://go.postman.co/settings/me/api-keys',
  names: ['POSTMAN'],
  domains: ['postman.com', 'getpostman.com', 'postman.co'],
  kinds: [
    {
      id: 'postman-api-key',
      title: 'Postman API key',
      anchors: ['PMAK-'],
      pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
      samples: {
        match: [() => `PMAK-${fakeHex(24)}-${fakeHex(34)}`],
        noMatch: [() => `PMAK-${fakeHex(24)}-${fakeHex(33)}`, () => `PMAK-${fakeHex(59)}`],
      },
    },
    {
      id: 'postman-collection-access-key',
      title: 'Postman collection access key',
      anchors: ['PMAT-'],
      pattern: /PMAT-[A-Z0-9]{26}/,
      samples: {
        match: [() => `PMAT-${fakeUpperAlnum(26)}`],
        noMatch: [() => `PMAT-${fakeUpperAlnum(25)}`, () => `PMAT-${fakeHex(25)}a`],
      },
    },
  ],
};
