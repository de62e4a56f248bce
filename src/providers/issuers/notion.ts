import { notion as api } from '../apis/notion.js';
import { assisted } from './assisted.js';
import type { Issuer } from './issuer.js';

/** A connection has one token, and to refresh it ends the old one: so another connection is made beside it. */
export const notion: Issuer = assisted({
  id: 'notion',
  title: 'Notion: tokens of internal connections',
  provider: 'notion',
  docs: [
    'https://developers.notion.com/guides/get-started/internal-connections',
    'https://developers.notion.com/reference/capabilities',
  ],
  api,
  kind: 'notion-token',
  at: 'https://api.notion.com',
  byHand: {
    url: 'https://www.notion.so/profile/integrations',
    steps: [
      'Make a second internal connection in the same workspace; do not refresh the token of the one in use, which would end at once.',
      'Give it the capabilities that the connection in use has, and no more.',
      'Add it to every page that the connection in use was added to.',
      'Copy its token.',
    ],
    revoking: 'Delete the connection that the old token belongs to.',
  },
});
