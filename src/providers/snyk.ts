import { fakeAlnum, fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const snyk: Provider = {
  id: 'snyk',
  title: 'Snyk',
  docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  manage: 'https://app.snyk.io/account',
  names: ['SNYK'],
  domains: ['snyk.io'],
  kinds: [
    {
      id: 'snyk-personal-token',
      title: 'Snyk personal or service access token',
      anchors: ['snyk_uat.', 'snyk_sat.'],
      pattern: /snyk_[us]at\.[A-Za-z0-9]{8}\.[\w-]{10,1000}\.[\w-]{10,200}/,
      samples: {
        match: [() => `snyk_uat.${fakeHex(8)}.${fakeAlnum(80)}.${fakeAlnum(86)}`],
        noMatch: [
          () => `snyk_uat.${fakeHex(7)}.${fakeAlnum(80)}.${fakeAlnum(86)}`,
          () => `snyk_uat.${fakeHex(8)}.${fakeAlnum(80)}`,
        ],
      },
    },
    {
      id: 'snyk-api-token',
      title: 'Snyk API token',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1)],
      },
    },
  ],
};
