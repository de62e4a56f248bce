import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const plaid: Provider = {
  id: 'plaid',
  title: 'Plaid',
  docs: 'https://plaid.com/docs/api/',
  manage: 'https://dashboard.plaid.com/developers/keys',
  names: ['PLAID'],
  domains: ['plaid.com'],
  kinds: [
    {
      id: 'plaid-access-token',
      title: 'Plaid access token',
      anchors: ['access-sandbox-', 'access-development-', 'access-production-'],
      pattern:
        /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => `access-sandbox-${fakeUuid()}`, () => `access-production-${fakeUuid()}`],
        noMatch: [() => `access-sandbox-${fakeUuid().slice(1)}`, () => `access-staging-${fakeUuid()}`],
      },
    },
    {
      id: 'plaid-secret',
      title: 'Plaid secret',
      anchors: [],
      pattern: /[0-9a-f]{30}/,
      samples: {
        match: [() => fakeHex(30)],
        noMatch: [() => fakeHex(29)],
      },
    },
  ],
};
