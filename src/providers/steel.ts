import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const steel: Provider = {
  id: 'steel',
  title: 'Steel',
  docs: 'https://docs.steel.dev',
  manage: 'https://app.steel.dev/settings/api-keys',
  names: ['STEEL', 'STEEL_API_KEY'],
  domains: ['steel.dev'],
  kinds: [
    {
      id: 'steel-api-key',
      title: 'Steel API key',
      anchors: ['ste-'],
      pattern: /ste-[A-Za-z0-9]{60,120}/,
      samples: {
        match: [() => `ste-${fakeAlnum(60)}`, () => `ste-${fakeAlnum(90)}`],
        noMatch: [() => `ste-${fakeAlnum(59)}`],
      },
    },
  ],
};
