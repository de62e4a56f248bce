import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const tavily: Provider = {
  id: 'tavily',
  title: 'Tavily',
  docs: 'https://docs.tavily.com/documentation/quickstart',
  manage: 'https://app.tavily.com/home',
  names: ['TAVILY'],
  domains: ['tavily.com'],
  kinds: [
    {
      id: 'tavily-api-key',
      title: 'Tavily API key',
      anchors: ['tvly-'],
      pattern: /tvly-(?:dev-|prod-)?[\w-]{32,80}/,
      samples: {
        match: [() => `tvly-${fakeAlnum(32)}`, () => `tvly-dev-${fakeAlnum(32)}`],
        noMatch: [() => `tvly-${fakeAlnum(31)}`, () => `tvly_${fakeAlnum(32)}`],
      },
    },
  ],
};
