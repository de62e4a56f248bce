import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const tailscale: Provider = {
  id: 'tailscale',
  title: 'Tailscale',
  docs: 'https://tailscale.com/kb/1277/key-prefixes',
  manage: 'https://login.tailscale.com/admin/settings/keys',
  names: ['TAILSCALE', 'TS_AUTHKEY', 'TS_AUTH_KEY', 'TS_API_KEY'],
  domains: ['tailscale.com'],
  kinds: [
    {
      id: 'tailscale-key',
      title: 'Tailscale key',
      anchors: ['tskey-api-', 'tskey-auth-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
      pattern: /tskey-(?:api|auth|client|scim|webhook)-\w{8,40}-\w{16,80}/,
      samples: {
        match: [
          () => `tskey-auth-${fakeAlnum(16)}-${fakeAlnum(32)}`,
          () => `tskey-api-${fakeAlnum(16)}-${fakeAlnum(32)}`,
        ],
        noMatch: [
          () => `tskey-auth-${fakeAlnum(16)}-${fakeAlnum(15)}`,
          () => `tskey-node-${fakeAlnum(16)}-${fakeAlnum(32)}`,
        ],
      },
    },
  ],
};
