import { figma as api } from '../apis/figma.js';
import { assisted } from './assisted.js';
import type { Issuer } from './issuer.js';

export const figma: Issuer = assisted({
  id: 'figma',
  title: 'Figma: personal access tokens',
  provider: 'figma',
  docs: [
    'https://developers.figma.com/docs/rest-api/personal-access-tokens/',
    'https://developers.figma.com/docs/rest-api/scopes/',
  ],
  api,
  kind: 'figma-personal-token',
  at: 'https://api.figma.com',
  byHand: {
    url: 'https://www.figma.com/settings',
    steps: [
      'As the user to whom the token in use belongs, open the tab "Security" and choose "Generate new token".',
      'Choose the scopes that the token in use has, and no more.',
      'Choose an expiration after the next rotation; it can be 90 days ahead at the most.',
      'Copy the token.',
    ],
    revoking: 'Revoke the old token in the same tab.',
  },
});
