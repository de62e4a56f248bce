import { fakeAlnum, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const linear: Provider = {
  id: 'linear',
  title: 'Linear',
  docs: 'https://linear.app/docs/api-and-webhooks',
  manage: 'https://linear.app/settings/account/security',
  names: ['LINEAR'],
  domains: ['linear.app'],
  kinds: [
    {
      id: 'linear-api-key',
      title: 'Linear API key',
      anchors: ['lin_api_'],
      pattern: /lin_api_[A-Za-z0-9]{40}/,
      samples: {
        match: [() => `lin_api_${fakeAlnum(40)}`],
        noMatch: [() => `lin_api_${fakeAlnum(39)}`],
      },
    },
    {
      id: 'linear-oauth-token',
      title: 'Linear OAuth token',
      anchors: ['lin_oauth_'],
      pattern: /lin_oauth_[0-9a-f]{64}/,
      samples: {
        match: [() => `lin_oauth_${fakeHex(64)}`],
        noMatch: [() => `lin_oauth_${fakeHex(63)}`],
      },
    },
    {
      id: 'linear-webhook-secret',
      title: 'Linear webhook signing secret',
      // https://linear.app/developers/webhooks
      anchors: ['lin_wh_'],
      pattern: /lin_wh_[A-Za-z0-9]{32,64}/,
      samples: {
        match: [() => `lin_wh_${fakeAlnum(40)}`],
        noMatch: [() => `lin_wh_${fakeAlnum(31)}`],
      },
    },
    {
      id: 'linear-client-secret',
      title: 'Linear OAuth client secret',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
  ],
};
