import { fakeLowerAlnum } from './fake.js';
import type { Provider } from './provider.js';

const parts = (length: number): string => Array.from({ length: 4 }, () => fakeLowerAlnum(length)).join('-');

export const helicone: Provider = {
  id: 'helicone',
  title: 'Helicone',
  docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  manage: 'https://us.helicone.ai/settings/api-keys',
  names: ['HELICONE'],
  domains: ['helicone.ai', 'hconeai.com'],
  kinds: [
    {
      id: 'helicone-api-key',
      title: 'Helicone API key',
      // `cp`: control plane, `rl`: rate limited, `eu`: region.
      anchors: ['sk-helicone-'],
      pattern: /sk-helicone-(?:[a-z]{2}-){0,2}[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}/,
      samples: {
        match: [() => `sk-helicone-${parts(7)}`, () => `sk-helicone-eu-${parts(7)}`],
        noMatch: [() => `sk-helicone-${parts(6)}`, () => `sk-helicone-${fakeLowerAlnum(28)}`],
      },
    },
  ],
};
