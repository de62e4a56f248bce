import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const groq: Provider = {
  id: 'groq',
  title: 'Groq',
  docs: 'https://console.groq.com/docs/quickstart',
  manage: 'https://console.groq.com/keys',
  names: ['GROQ'],
  domains: ['groq.com'],
  kinds: [
    {
      id: 'groq-api-key',
      title: 'Groq API key',
      anchors: ['gsk_'],
      pattern: /gsk_[A-Za-z0-9]{52}/,
      samples: {
        match: [() => `gsk_${fakeAlnum(52)}`],
        noMatch: [() => `gsk_${fakeAlnum(51)}`, () => `gsk_${fakeAlnum(53)}`],
      },
    },
  ],
};
