import { fakeAlnum, fakeJwt } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const jfrog: Provider = {
  id: 'jfrog',
  title: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  names: ['JFROG', 'ARTIFACTORY'],
  domains: ['jfrog.io'],
  kinds: [
    {
      id: 'jfrog-api-key',
      title: 'JFrog Artifactory API key',
      anchors: ['AKCp'],
      pattern: /AKCp[A-Za-z0-9]{68,70}/,
      samples: {
        match: [() => `AKCp${fakeAlnum(69)}`],
        noMatch: [() => `AKCp${fakeAlnum(67)}`, () => `AKCp${fakeAlnum(71)}`],
      },
    },
    {
      id: 'jfrog-reference-token',
      title: 'JFrog reference token',
      // Base64 of text that begins with `reftkn`.
      anchors: ['cmVmdGtu'],
      pattern: /cmVmdGtu[A-Za-z0-9]{56}/,
      samples: {
        match: [() => `cmVmdGtu${fakeAlnum(56)}`],
        noMatch: [() => `cmVmdGtu${fakeAlnum(55)}`, () => `cmVmdGtu${fakeAlnum(57)}`],
      },
    },
    {
      id: 'jfrog-access-token',
      title: 'JFrog access token',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ iat: 1_760_000_000, exp: 1_790_000_000 })],
        noMatch: [() => `eyJ${fakeAlnum(30)}.${fakeAlnum(43)}`],
      },
    },
  ],
};
