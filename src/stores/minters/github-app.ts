import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { secretReference } from '../../core/policy/asking-schema.js';
import { mapping, text } from '../../core/policy/fields.js';
import { Secret, secretText } from '../../core/secret.js';
import type { Reply, Tools } from '../../core/tools.js';
import { address, type Place, placeOf } from '../access/address.js';
import type { OptionsOf } from '../access/options.js';
import { refusedLogin } from '../access/session.js';
import type { Environment } from '../store.js';
import { appJwt, SIGNING } from './app-jwt.js';
import { inOrder, isWithin, permissionsIn } from './github-permissions.js';
import { defineMinter, type Minter } from './minter.js';

const wanted = {
  installation: text('installation', 'the number of an installation', /^[1-9]\d{0,18}$/).describe(
    'Number of the installation: the last part of its page’s URL.',
  ),
  permissions: text(
    'permissions',
    'permissions with their levels, like contents:read,issues:write',
    /^[a-z_]{1,60}:(?:read|write|admin)(?:,[a-z_]{1,60}:(?:read|write|admin)){0,60}$/,
  )
    .overwrite(inOrder)
    .describe(
      'What the token may do: names of permissions with `:read`, `:write` or `:admin`, with commas in between.',
    ),
  repositories: text(
    'repositories',
    'names of repositories, without their owner',
    /^[\w.-]{1,100}(?:,[\w.-]{1,100}){0,499}$/,
  )
    .overwrite(inOrder)
    .optional()
    .describe(
      'Where it may do that: names without the owner, with commas in between. Without it, in all that are installed.',
    ),
  app: secretReference('app').default('env://GITHUB_APP_ID').describe('Client id or id of the app.'),
  key: secretReference('key')
    .default('env://GITHUB_APP_PRIVATE_KEY')
    .describe('Its private key, in PEM; ends of lines may be written `\\n`.'),
};

type Wanted = OptionsOf<typeof wanted>;

/** GitHub’s own description: https://github.com/github/rest-api-description, `apps/create-installation-access-token`. */
const Created = z.object({
  token: z.string().min(1),
  expires_at: z.string(),
  permissions: z.record(z.string(), z.string()),
  repository_selection: z.enum(['all', 'selected']).optional(),
  repositories: z.array(z.object({ name: z.string() })).optional(),
});

export const githubApp: Minter = defineMinter({
  id: 'github-app',
  docs: 'https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app',
  grants:
    'a GitHub App with at least these permissions, installed at these repositories, and its private key',
  what: { form: 'NUMBER-OF-AN-INSTALLATION', shape: /^(?<installation>\d{1,30})$/ },
  wanted: mapping('a reference', wanted),
  parts: ['token'],
  variables: [],
  settings: {
    GITHUB_API_URL: 'where the API is, if not `https://api.github.com`; for an Enterprise Server',
  },
  example: 'github-app://12345678?permissions=contents:read,issues:write&repositories=docs,website',
  mint: async (asked: Wanted, env, tools, destinations) => {
    const { at, destinations: api } = apiOf(env);
    const jwt = appJwt(
      tools.secret(asked.key, [SIGNING]),
      { issuer: issuerOf(asked, tools), now: tools.now },
      api,
    );
    const reply = await tools.ask({
      method: 'POST',
      at,
      path: `/app/installations/${asked.installation}/access_tokens`,
      headers: {
        accept: 'application/vnd.github+json',
        'content-type': 'application/json',
        authorization: secretText`Bearer ${jwt}`,
        'x-github-api-version': '2022-11-28',
      },
      body: JSON.stringify({
        permissions: permissionsIn(asked.permissions),
        ...(asked.repositories !== undefined && { repositories: asked.repositories.split(',') }),
      }),
    });
    return { token: Secret.of(tokenIn(reply, asked), destinations) };
  },
});

/** No secret, but whatever else the variable holds would be one. */
function issuerOf({ app }: Wanted, { secret }: Tools): string {
  const issuer = secret(app, [SIGNING]).publicPart(/^(\d{1,18}|Iv[\w.]{4,60})$/);
  if (issuer !== undefined) return issuer;
  throw new Unanswered('incomplete', `what ${app} holds is no id of an app`);
}

function apiOf(env: Environment): Place {
  const url = env['GITHUB_API_URL'] || 'https://api.github.com';
  const isAddress = address('GITHUB_API_URL', '').safeParse(url).success;
  if (isAddress && url.startsWith('https:')) return placeOf(url);
  throw new Unanswered('incomplete', 'GITHUB_API_URL is no https:// address');
}

/** Never one that may do more than was asked for. */
function tokenIn(reply: Reply, { permissions, repositories }: Wanted): string {
  if (reply.status === 422)
    throw new Unanswered('refused', 'the installation has not all of these permissions or repositories');
  const read = Created.safeParse(reply.status === 201 ? reply.json : undefined);
  if (!read.success) throw refusedLogin(reply);
  const { token, ...given } = read.data;
  const isEverywhere = given.repository_selection === 'all' || given.repositories === undefined;
  const names = repositories?.toLowerCase().split(',');
  const isElsewhere =
    names && (isEverywhere || !given.repositories!.every(({ name }) => names.includes(name.toLowerCase())));
  if (isElsewhere || !isWithin(given.permissions, permissionsIn(permissions)))
    throw new Unanswered('unexpected-reply', 'the token may do more than was asked for');
  return token;
}
