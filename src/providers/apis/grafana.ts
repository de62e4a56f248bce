import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Facts, type Inspection, live } from '../../core/inspection.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo, bearer, type DocumentedDeath } from './probe.js';
import { only, told, usedBefore } from './stronger.js';

/**
 * What its identity may do, by action, and for which scopes: `{"dashboards:read": ["dashboards:*"]}`. Those before 9.3 do not tell the scopes:
 * https://github.com/grafana/grafana/pull/57538. Some actions have no colon:
 * https://github.com/grafana/grafana/blob/main/pkg/services/accesscontrol/models.go
 */
export const Permissions = z.record(z.string().regex(/[:.]/), z.union([z.array(z.string()), z.boolean()]));

const refused = (message: string): z.ZodType => z.object({ message: z.literal(message) });

/** https://github.com/grafana/grafana/blob/main/pkg/services/authn/clients/api_key.go */
const dead: readonly DocumentedDeath[] = [
  { status: 401, body: refused('Invalid API key') },
  { status: 401, body: refused('Expired API key'), because: 'expired' },
  { status: 401, body: refused('Revoked API key'), because: 'revoked' },
];

const ofTokens: Inspector = {
  kinds: ['grafana-service-account-token', 'grafana-legacy-api-key'],
  docs: [
    'https://grafana.com/docs/grafana/latest/administration/service-accounts/#debug-the-permissions-of-a-service-account-token',
    'https://grafana.com/docs/grafana/latest/developers/http_api/access_control/',
    'https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/',
    'https://github.com/grafana/grafana/blob/main/pkg/services/authn/clients/api_key.go',
  ],
  inspect: async (asked, tools) => {
    const { at } = asked.instance({ names: ['GRAFANA_URL'] });
    const reply = await tools.ask(request(asked, at, '/api/access-control/user/permissions'));
    const inspection = answerTo(reply, { live: { body: Permissions }, dead });
    if (inspection.answer !== 'live' || asked.admin?.at !== at) return inspection;
    return withToken(asked, tools, at);
  },
};

export const grafana: ProviderApi = {
  id: 'grafana',
  hosts: ['*.grafana.net'],
  admin: 'a service account token with `serviceaccounts:read`',
  inspectors: [ofTokens],
};

const User = z.object({ login: z.string() });

const Accounts = z.object({ serviceAccounts: z.array(z.object({ id: z.number(), login: z.string() })) });

const Tokens = z.array(
  z.object({
    id: z.number(),
    created: isoDate,
    expiration: isoDate.nullable(),
    hasExpired: z.boolean(),
    isRevoked: z.boolean().nullish(),
    lastUsedAt: isoDate.nullish(),
  }),
);

/** Nothing ties the list to a token but its service account: its only live one must be the token that is live. */
async function withToken(asked: Asked, { ask, now }: Tools, at: string): Promise<Inspection> {
  const { secret } = asked.admin!;
  const strong = { value: secret };
  const user = await told(ask(request(asked, at, '/api/user')), User);
  if (user === undefined) return live();
  const all = await told(
    ask(request(strong, at, '/api/serviceaccounts/search?perpage=1000&page=1')),
    Accounts,
  );
  const account = only(all?.serviceAccounts, ({ login }) => login === user.login);
  if (account === undefined) return live();
  const tokens = await told(ask(request(strong, at, `/api/serviceaccounts/${account.id}/tokens`)), Tokens);
  const token = only(tokens, ({ hasExpired, isRevoked }) => !hasExpired && !isRevoked);
  return live(token && factsOf(token, now));
}

function factsOf(token: z.output<typeof Tokens>[number], now: Date): Facts {
  return {
    handle: `${token.id}`,
    createdAt: token.created,
    // https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/#create-service-account-tokens
    expiresAt: token.expiration === null ? 'never' : token.expiration,
    lastUsedAt: usedBefore(now, token.lastUsedAt),
  };
}

function request(asked: Pick<Asked, 'value'>, at: string, path: string): HttpRequest {
  return { at, path, headers: bearer(asked) };
}
