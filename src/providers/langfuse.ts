import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const langfuse: Provider = {
  id: 'langfuse',
  title: 'Langfuse',
  docs: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  manage: 'https://cloud.langfuse.com',
  names: ['LANGFUSE'],
  domains: ['langfuse.com'],
  kinds: [
    {
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      anchors: ['sk-lf-'],
      pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => `sk-lf-${fakeUuid()}`],
        noMatch: [() => `sk-lf-${fakeHex(32)}`],
      },
    },
    {
      id: 'langfuse-public-key',
      title: 'Langfuse public key',
      // It only names the project; the secret key beside it is what grants access.
      anchors: ['pk-lf-'],
      pattern: /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      nature: 'public',
      samples: {
        match: [() => `pk-lf-${fakeUuid()}`],
        noMatch: [() => `pk-lf-${fakeHex(32)}`],
      },
    },
  ],
};
