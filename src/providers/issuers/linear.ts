import { linear as api } from '../apis/linear.js';
import { assisted } from './assisted.js';
import type { Issuer } from './issuer.js';

export const linear: Issuer = assisted({
  id: 'linear',
  title: 'Linear: personal API keys',
  provider: 'linear',
  docs: ['https://linear.app/docs/api-and-webhooks', 'https://linear.app/developers/graphql'],
  api,
  kind: 'linear-api-key',
  at: 'https://api.linear.app',
  byHand: {
    url: 'https://linear.app/settings/account/security',
    steps: [
      'As the user to whom the key in use belongs, choose "New API key".',
      'Give it the permissions and the teams that the key in use has, and no more.',
      'Copy the key.',
    ],
    revoking: 'Revoke the old key on the same page.',
  },
});
