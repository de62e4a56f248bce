import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const pulumi: Provider = {
  id: 'pulumi',
  title: 'Pulumi Cloud',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  manage: 'https://app.pulumi.com/account/tokens',
  names: ['PULUMI'],
  domains: ['pulumi.com'],
  kinds: [
    {
      id: 'pulumi-token',
      title: 'Pulumi access token',
      anchors: ['pul-'],
      pattern: /pul-[0-9a-f]{40}/,
      samples: {
        match: [() => `pul-${fakeHex(40)}`],
        noMatch: [() => `pul-${fakeHex(39)}`, () => `pul-g${fakeHex(39)}`],
      },
    },
  ],
  workloadIdentity: {
    docs: 'https://www.pulumi.com/docs/administration/guides/oidc-issuers/',
    replaces: ['pulumi-token'],
    reference: 'oidc-exchange',
  },
};
