import { fakeLowerAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const retool: Provider = {
  id: 'retool',
  title: 'Retool',
  docs: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
  names: ['RETOOL'],
  domains: ['retool.com'],
  kinds: [
    {
      id: 'retool-access-token',
      title: 'Retool access token',
      anchors: ['retool_'],
      pattern: /retool_[A-Za-z0-9]{24,64}/,
      samples: {
        match: [() => `retool_${fakeLowerAlnum(26)}`],
        noMatch: [() => `retool_${fakeLowerAlnum(23)}`],
      },
    },
  ],
};
