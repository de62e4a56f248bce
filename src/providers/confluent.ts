import { fakeBase64 } from './fake.js';
import type { Provider } from './provider.js';

export const confluent: Provider = {
  id: 'confluent',
  title: 'Confluent',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  manage: 'https://confluent.cloud/settings/api-keys',
  names: ['CONFLUENT'],
  domains: ['confluent.cloud'],
  kinds: [
    {
      id: 'confluent-api-secret',
      title: 'Confluent Cloud API secret',
      anchors: [],
      pattern: /[A-Za-z0-9+/]{64}/,
      samples: {
        match: [() => fakeBase64(64)],
        noMatch: [() => fakeBase64(63)],
      },
    },
  ],
};
