import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const fireworks: Provider = {
  id: 'fireworks',
  title: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/getting-started/quickstart',
  manage: 'https://app.fireworks.ai/settings/users/api-keys',
  names: ['FIREWORKS', 'FIREWORKS_AI'],
  domains: ['fireworks.ai'],
  kinds: [
    {
      id: 'fireworks-api-key',
      title: 'Fireworks AI API key',
      anchors: ['fw_'],
      pattern: /fw_[A-Za-z0-9]{22,48}/,
      samples: {
        match: [() => `fw_${fakeAlnum(22)}`, () => `fw_${fakeAlnum(35)}`],
        noMatch: [() => `fw_${fakeAlnum(21)}`],
      },
    },
  ],
};
