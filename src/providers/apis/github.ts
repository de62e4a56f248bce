import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Facts, type Inspection, live } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { HttpRequest, Reply, Tools } from '../../core/tools.js';
import type { Admin, Asked, Inspector, ProviderApi } from './api.js';
import { HOME } from './github-home.js';
import { answerTo, knownByName, type Probe } from './probe.js';
import { only, told, usedBefore } from './stronger.js';
import { atInstance } from './usual-instance.js';

/** https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit */
const badCredentials = z.object({ message: z.literal('Bad credentials') });

const User = z.object({ login: z.string() });

const owned: Pick<Probe<z.output<typeof User>>, 'live' | 'dead'> = {
  live: { body: User, facts: (_, reply) => datesIn(reply) },
  dead: [{ status: 401, body: badCredentials }],
};

const ofUsers: Inspector = {
  kinds: ['github-pat-classic', 'github-oauth', 'github-user-to-server', 'github-pat-fine-grained', 'named'],
  docs: [
    'https://docs.github.com/en/rest/users/users#get-the-authenticated-user',
    'https://docs.github.com/en/rest/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources',
  ],
  inspect: async (asked, tools) => {
    const answer = await atInstance(asked, HOME, async ({ at }) => {
      const reply = await tools.ask(request(asked, at, '/user'));
      const inspection = answerTo(reply, owned);
      if (inspection.answer !== 'live' || asked.kind !== 'github-pat-fine-grained') return inspection;
      return withGrant(inspection.facts, User.parse(reply.json).login, at, asked, tools);
    });
    return knownByName(answer, asked);
  },
};

/** https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation */
const ofInstallations: Inspector = {
  kinds: ['github-installation', 'github-installation-stateless'],
  docs: ['https://docs.github.com/en/rest/apps/installations'],
  inspect: (asked, { ask }) =>
    atInstance(asked, HOME, async ({ at }) =>
      answerTo(await ask(request(asked, at, '/installation/repositories?per_page=1')), {
        live: { body: z.object({ total_count: z.number() }), facts: (_, reply) => datesIn(reply) },
        dead: [{ status: 401, body: badCredentials }],
      }),
    ),
};

export const github: ProviderApi = {
  id: 'github',
  // Enterprises with data residency have a name of their own below ghe.com.
  hosts: ['api.github.com', 'github.com', '*.ghe.com'],
  admin:
    'an installation token of a GitHub App with read access to "Personal access tokens" of the organisation',
  // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps#available-scopes
  broad: ['admin:*', 'delete_repo', 'delete:packages', 'site_admin'],
  inspectors: [ofUsers, ofInstallations],
};

function request({ value }: Asked, at: string, path: string): HttpRequest {
  return { at, path, headers: headersFor(value) };
}

function headersFor(token: Asked['value']): NonNullable<HttpRequest['headers']> {
  return {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    authorization: secretText`Bearer ${token}`,
  };
}

/**
 * The expiry stands in a header, and there is none if a token does not expire; when it was made is told to nobody.
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation
 */
function datesIn(reply: Reply): Facts {
  const expiry = reply.header('github-authentication-token-expiration');
  const scopes = reply.header('x-oauth-scopes');
  return {
    // `2027-01-31 08:00:00 UTC`, or with the offset of a time zone.
    expiresAt: isoDate.parse(expiry?.replace(' UTC', 'Z').replace(' ', 'T').replace(' ', '')),
    scopes: scopes
      ?.split(',')
      .map((scope) => scope.trim())
      .filter(Boolean),
  };
}

const Grants = z.array(
  z.object({
    owner: z.object({ login: z.string() }),
    token_id: z.number(),
    token_expires_at: isoDate.nullable(),
    access_granted_at: isoDate,
    token_last_used_at: isoDate.nullable(),
  }),
);

/** An organisation knows when it let a token in. Owner and end tie a row of its list to the token, if no other row has the same. */
async function withGrant(
  facts: Facts,
  login: string,
  at: string,
  { admin, account }: Asked,
  { ask, now }: Tools,
): Promise<Inspection> {
  const { organization } = account;
  // The same name is somebody else at another instance.
  if (admin?.at !== at || organization === undefined) return live(facts);
  const grants = await told(ask(grantsOf(login, organization, admin)), Grants);
  const grant = only(
    grants,
    ({ owner, token_expires_at: end }) => owner.login === login && isEnd(end, facts.expiresAt),
  );
  if (grant === undefined) return live(facts);
  return live({
    ...facts,
    handle: `${grant.token_id}`,
    existedAt: grant.access_granted_at,
    lastUsedAt: usedBefore(now, grant.token_last_used_at),
  });
}

/** The header has no fractions of a second. */
function isEnd(end: Date | null | undefined, told: Facts['expiresAt']): boolean {
  if (!(end instanceof Date) || !(told instanceof Date)) return end === null && told === undefined;
  return Math.floor(end.getTime() / 1000) === Math.floor(told.getTime() / 1000);
}

function grantsOf(login: string, organization: string, { at, secret }: Admin): HttpRequest {
  const path = `/orgs/${encodeURIComponent(organization)}/personal-access-tokens?owner[]=${encodeURIComponent(login)}&per_page=100`;
  return { at, path, headers: headersFor(secret) };
}
