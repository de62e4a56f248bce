import { fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const postmark: Provider = {
  id: 'postmark',
  title: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview',
  manage: 'https://account.postmarkapp.com/api_tokens',
  names: ['POSTMARK'],
  domains: ['postmarkapp.com'],
  kinds: [
    {
      id: 'postmark-token',
      title: 'Postmark server or account token',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1)],
      },
    },
  ],
};
