import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { unknown } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { HttpRequest } from '../../core/tools.js';
import type { Admin, Asked, Inspector } from './api.js';
import { date, expiry, instanceUrl } from './gitlab-shapes.js';
import { answerTo, bearer, type Probe } from './probe.js';

/** Tokens that cannot ask about themselves, but of which administrators may: https://docs.gitlab.com/api/admin/token/ */
function byAdministrators<Body>(
  kinds: readonly string[],
  documented: Pick<Probe<Body>, 'live' | 'dead'>,
): Inspector {
  return {
    kinds,
    docs: ['https://docs.gitlab.com/api/admin/token/'],
    inspect: async ({ admin, value }, { ask }) =>
      admin === undefined
        ? unknown('incomplete', 'the token of an administrator')
        : answerTo(await ask(identification(value, admin)), documented),
  };
}

function identification(value: Asked['value'], { at, secret }: Admin): HttpRequest {
  return {
    method: 'POST',
    at: instanceUrl(at, at),
    path: '/api/v4/admin/token',
    headers: { ...bearer({ value: secret }), 'content-type': 'application/json' },
    body: secretText`{"token":"${value}"}`,
  };
}

/** https://docs.gitlab.com/api/deploy_tokens/ */
const DeployToken = z.object({
  id: z.number(),
  username: z.string(),
  expires_at: expiry,
  revoked: z.literal(false),
  expired: z.literal(false),
  scopes: z.array(z.string()),
});

export const ofDeployTokens = byAdministrators(['gitlab-deploy-token'], {
  live: {
    body: DeployToken,
    facts: ({ id, expires_at, scopes }) => ({ expiresAt: expires_at, scopes, handle: `${id}` }),
  },
  dead: [
    {
      status: 200,
      body: DeployToken.extend({ revoked: z.literal(true), expired: z.boolean() }),
      because: 'revoked',
    },
    { status: 200, body: DeployToken.extend({ expired: z.literal(true) }), because: 'expired' },
  ],
});

/** https://docs.gitlab.com/api/cluster_agents/#list-tokens-for-an-agent */
const AgentToken = z.object({
  id: z.number(),
  agent_id: z.number(),
  status: z.literal('active'),
  created_at: isoDate,
  last_used_at: date,
});

export const ofAgents = byAdministrators(['gitlab-agent'], {
  live: {
    body: AgentToken,
    facts: ({ id, created_at, last_used_at }) => ({
      createdAt: created_at,
      lastUsedAt: last_used_at,
      handle: `${id}`,
    }),
  },
  dead: [{ status: 200, body: AgentToken.extend({ status: z.literal('revoked') }), because: 'revoked' }],
});
