import { fakeAlnum, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const woocommerce: Provider = {
  id: 'woocommerce',
  title: 'WooCommerce',
  docs: 'https://woocommerce.com/document/woocommerce-rest-api/',
  names: ['WOOCOMMERCE', 'WOO'],
  domains: ['woocommerce.com'],
  kinds: [
    {
      id: 'woocommerce-consumer-key',
      title: 'WooCommerce consumer key',
      anchors: ['ck_'],
      pattern: /ck_[0-9a-f]{40}/,
      samples: {
        match: [() => `ck_${fakeHex(40)}`],
        noMatch: [() => `ck_${fakeHex(39)}`],
      },
    },
    {
      id: 'woocommerce-consumer-secret',
      title: 'WooCommerce consumer secret',
      anchors: ['cs_'],
      pattern: /cs_[0-9a-f]{40}/,
      samples: {
        match: [() => `cs_${fakeHex(40)}`],
        noMatch: [() => `cs_${fakeHex(39)}`, () => `cs_test_${fakeAlnum(36)}`],
      },
    },
  ],
};
