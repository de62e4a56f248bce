import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const klaviyo: Provider = {
  id: 'klaviyo',
  title: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  manage: 'https://www.klaviyo.com/settings/account/api-keys',
  names: ['KLAVIYO'],
  domains: ['klaviyo.com'],
  kinds: [
    {
      id: 'klaviyo-private-key',
      title: 'Klaviyo private API key',
      // `pk` is for private here.
      anchors: ['pk_'],
      pattern: /pk_[0-9a-f]{34}/,
      samples: {
        match: [() => `pk_${fakeHex(34)}`],
        noMatch: [() => `pk_${fakeHex(33)}`, () => `pk_live_${fakeHex(34)}`],
      },
    },
  ],
};
