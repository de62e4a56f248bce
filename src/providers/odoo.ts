import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const odoo: Provider = {
  id: 'odoo',
  title: 'Odoo',
  docs: 'https://www.odoo.com/documentation/18.0/developer/reference/external_api.html#api-keys',
  names: ['ODOO'],
  domains: ['odoo.com'],
  kinds: [
    {
      id: 'odoo-api-key',
      title: 'Odoo API key',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39)],
      },
    },
  ],
};
