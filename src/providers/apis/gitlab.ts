import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Facts, live } from '../../core/inspection.js';
import type { Inspector, ProviderApi } from './api.js';
import { ofAgents, ofDeployTokens } from './gitlab-administration.js';
import { date, expiry, instanceUrl } from './gitlab-shapes.js';
import { answerTo, bearer, type DocumentedDeath, knownByName, type Probe } from './probe.js';
import { usedBefore } from './stronger.js';
import { atInstance, type Home } from './usual-instance.js';

const HOME: Home = {
  usual: 'https://gitlab.com',
  names: [
    'GITLAB_API_URL',
    'GITLAB_URL',
    'GITLAB_BASE_URL',
    'GITLAB_INSTANCE_URL',
    'GITLAB_HOST',
    'CI_API_V4_URL',
  ],
};

/** https://docs.gitlab.com/api/personal_access_tokens/#get-details-on-a-personal-access-token */
const AccessToken = z.object({
  id: z.number(),
  scopes: z.array(z.string()),
  created_at: isoDate,
  last_used_at: date,
  expires_at: expiry,
});

/** https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/api_guard.rb */
const invalidToken = (description: RegExp): z.ZodType =>
  z.object({ error: z.literal('invalid_token'), error_description: z.string().regex(description) });

const ended: readonly DocumentedDeath[] = [
  { status: 401, body: invalidToken(/^Token is expired\./), because: 'expired' },
  { status: 401, body: invalidToken(/^Token was revoked\./), because: 'revoked' },
  { status: 401, body: invalidToken(/impersonation was disabled\.$/), because: 'disabled' },
];

/** https://docs.gitlab.com/api/rest/authentication/ */
const noSuchToken: DocumentedDeath = {
  status: 401,
  body: z.object({ message: z.literal('401 Unauthorized') }),
};

const alive: Probe<z.output<typeof AccessToken>>['live'] = {
  body: AccessToken,
  facts: ({ id, scopes, created_at, last_used_at, expires_at }) => ({
    createdAt: created_at,
    expiresAt: expires_at,
    lastUsedAt: last_used_at,
    scopes,
    handle: `${id}`,
  }),
};

/** Tokens of other sorts are told to be so. */
const anotherSort = {
  status: 400,
  body: z.object({ message: z.string().regex(/requires token type to be a personal access token/) }),
};

const documented = { live: alive, limited: [anotherSort], dead: [...ended, noSuchToken] };

/** Personal, project and group access tokens, and those for impersonation. */
const ofAccessTokens: Inspector = {
  kinds: ['gitlab-pat', 'gitlab-pat-routable', 'named'],
  docs: [
    'https://docs.gitlab.com/api/personal_access_tokens/',
    'https://docs.gitlab.com/api/rest/authentication/',
  ],
  inspect: async (asked, { ask, now }) => {
    const inspection = await atInstance(asked, HOME, async ({ at, origin }) =>
      answerTo(
        await ask({
          at: origin === HOME.usual ? origin : instanceUrl(at, origin),
          path: '/api/v4/personal_access_tokens/self',
          headers: bearer(asked),
        }),
        documented,
      ),
    );
    return inspection.answer === 'live'
      ? live(beforeNow(inspection.facts, now))
      : knownByName(inspection, asked);
  },
};

function beforeNow(facts: Facts, now: Date): Facts {
  return { ...facts, lastUsedAt: usedBefore(now, facts.lastUsedAt) };
}

export const gitlab: ProviderApi = {
  id: 'gitlab',
  hosts: ['gitlab.com'],
  admin:
    'a personal access token of an administrator of the instance with the scope "api" (and "admin_mode" where that is on); it tells about deploy tokens and tokens of agents',
  // https://docs.gitlab.com/user/profile/personal_access_tokens/#personal-access-token-scopes
  broad: ['sudo', 'admin_mode'],
  inspectors: [ofAccessTokens, ofDeployTokens, ofAgents],
};
