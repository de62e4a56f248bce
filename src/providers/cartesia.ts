import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const cartesia: Provider = {
  id: 'cartesia',
  title: 'Cartesia',
  docs: 'https://docs.cartesia.ai/use-the-api/api-conventions',
  manage: 'https://play.cartesia.ai/keys',
  names: ['CARTESIA'],
  domains: ['cartesia.ai'],
  kinds: [
    {
      id: 'cartesia-api-key',
      title: 'Cartesia API key',
      anchors: ['sk_car_'],
      pattern: /sk_car_\w{20,40}/,
      samples: {
        match: [() => `sk_car_${fakeAlnum(20)}`, () => `sk_car_${fakeAlnum(30)}`],
        noMatch: [() => `sk_car_${fakeAlnum(19)}`],
      },
    },
  ],
};
