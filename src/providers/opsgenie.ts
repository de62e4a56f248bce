import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const opsgenie: Provider = {
  id: 'opsgenie',
  title: 'Opsgenie',
  docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  manage: 'https://app.opsgenie.com/settings/api-key-management',
  names: ['OPSGENIE'],
  domains: ['opsgenie.com'],
  kinds: [
    {
      id: 'opsgenie-api-key',
      title: 'Opsgenie API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
  ],
};
