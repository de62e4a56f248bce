import { z } from 'zod';
import { bearer, fits } from '../apis/probe.js';
import { slack as api } from '../apis/slack.js';
import { assisted } from './assisted.js';
import { type Issuer, refused } from './issuer.js';
import { isReply, strange } from './replies.js';

const AT = 'https://slack.com';

/** Every reply has status 200. https://docs.slack.dev/reference/methods/auth.revoke */
const Revoked = z.object({ ok: z.literal(true), revoked: z.literal(true) });

const failed = <Code extends z.ZodType>(error: Code) => z.object({ ok: z.literal(false), error });

const Gone = failed(z.enum(['token_revoked', 'token_expired', 'account_inactive']));

/** An app has one token in a workspace, which is the same however often it is installed: so another app is made beside it. */
export const slack: Issuer = assisted({
  id: 'slack',
  title: 'Slack: bot and user tokens',
  provider: 'slack',
  docs: [
    'https://docs.slack.dev/reference/methods/auth.revoke',
    'https://docs.slack.dev/authentication/tokens',
    'https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests',
  ],
  api,
  kind: 'slack-bot-token',
  at: AT,
  byHand: {
    url: 'https://api.slack.com/apps',
    steps: [
      'Open the app in use, and copy its manifest.',
      'Create a new app from that manifest in the same workspace, with no scopes but those.',
      'Install it, and invite its bot to every channel that the bot of the old app is in.',
      'Copy the bot token, or the user token, of the new app.',
    ],
    revoking: 'Uninstall the app that the old token belongs to from the workspace, or delete that app.',
  },
  revokeValue: async ({ token }, _, { change }) => {
    const headers = bearer({ value: token! });
    const reply = await change({ method: 'POST', at: AT, path: '/api/auth.revoke', headers });
    if (isReply(reply, 200, Revoked)) return { answer: 'revoked' };
    if (isReply(reply, 200, Gone)) return { answer: 'gone' };
    // Among them what is told of an address that may not ask: it says nothing of the token.
    if (fits(reply, { status: 200, body: failed(z.string()) })) return refused('Slack says no');
    throw strange(reply);
  },
});
