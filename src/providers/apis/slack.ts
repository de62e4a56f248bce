import { z } from 'zod';
import { type Facts, type Inspection, Unanswered, unknown } from '../../core/inspection.js';
import type { Reply } from '../../core/tools.js';
import type { Inspector, ProviderApi } from './api.js';
import { answerTo, bearer, type DocumentedDeath } from './probe.js';

const Token = z.object({ ok: z.literal(true), expires_in: z.number().optional().catch(undefined) });

const failed = <Code extends string>(code: Code) =>
  z.object({ ok: z.literal(false), error: z.literal(code) });

/** Every reply has status 200; the codes are those of https://docs.slack.dev/reference/methods/auth.test#errors */
const dead: readonly DocumentedDeath[] = [
  { status: 200, body: failed('token_revoked'), because: 'revoked' },
  { status: 200, body: failed('token_expired'), because: 'expired' },
  { status: 200, body: failed('account_inactive'), because: 'disabled' },
];

const ofTokens: Inspector = {
  kinds: [
    'slack-bot-token',
    'slack-user-token',
    'slack-app-token',
    'slack-rotating-token',
    'slack-legacy-token',
  ],
  docs: [
    'https://docs.slack.dev/reference/methods/auth.test',
    'https://docs.slack.dev/authentication/using-token-rotation',
  ],
  inspect: async (asked, { ask, now }) => {
    // `xoxr-` is a refresh token, which is good for one use.
    if (asked.value.publicPart(/^(xoxr)-/) !== undefined) throw new Unanswered('no-way');
    const reply = await ask({
      method: 'POST',
      at: 'https://slack.com',
      path: '/api/auth.test',
      headers: bearer(asked),
    });
    if (reply.status === 200 && failed('invalid_auth').safeParse(reply.json).success) return ambiguous();
    return answerTo(reply, { live: { body: Token, facts: (token) => told(token, reply, now) }, dead });
  },
};

export const slack: ProviderApi = {
  id: 'slack',
  hosts: ['slack.com'],
  // https://docs.slack.dev/reference/scopes
  broad: ['admin', 'admin.*:write'],
  inspectors: [ofTokens],
};

/** "Either the provided token is invalid or the request originates from an IP address disallowed from making the request." */
function ambiguous(): Inspection {
  return unknown('refused', 'either the token is invalid, or Slack does not allow it from this address');
}

/** Only tokens with rotation say when they end; of the others it is not told that they never do. */
function told({ expires_in }: z.output<typeof Token>, reply: Reply, now: Date): Facts {
  return {
    expiresAt: expires_in === undefined ? undefined : new Date(now.getTime() + expires_in * 1000),
    scopes: reply
      .header('x-oauth-scopes')
      ?.split(',')
      .map((scope) => scope.trim())
      .filter(Boolean),
  };
}
