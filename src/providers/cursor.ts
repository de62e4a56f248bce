import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const cursor: Provider = {
  id: 'cursor',
  title: 'Cursor',
  docs: 'https://cursor.com/docs/api',
  manage: 'https://cursor.com/dashboard?tab=integrations',
  // The bare word means a database's cursor as often as the editor.
  names: ['CURSOR_API_KEY'],
  domains: ['cursor.com'],
  kinds: [
    {
      id: 'cursor-api-key',
      title: 'Cursor API key',
      anchors: ['key_'],
      pattern: /key_[0-9a-f]{64}/,
      samples: {
        match: [() => `key_${fakeHex(64)}`],
        noMatch: [() => `key_${fakeHex(63)}`, () => `key_${fakeHex(65)}`],
      },
    },
  ],
};
