import { fakeDigits, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const clickup: Provider = {
  id: 'clickup',
  title: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  manage: 'https://app.clickup.com/settings/apps',
  names: ['CLICKUP', 'CLICK_UP'],
  domains: ['clickup.com'],
  kinds: [
    {
      id: 'clickup-personal-token',
      title: 'ClickUp personal API token',
      anchors: ['pk_'],
      pattern: /pk_[0-9]{6,12}_[A-Z0-9]{32}/,
      samples: {
        match: [() => `pk_${fakeDigits(8)}_${fakeUpperAlnum(32)}`],
        noMatch: [() => `pk_${fakeDigits(8)}_${fakeUpperAlnum(31)}`, () => `pk_live_${fakeUpperAlnum(32)}`],
      },
    },
  ],
};
