import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { dead, type Inspection, live, unknown } from '../../core/inspection.js';
import { type Secret, secretText } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { HOME } from '../apis/github-home.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Key,
  type Minting,
  type Order,
  type Parts,
  refused,
} from './issuer.js';
import { lastUse } from './last-use.js';
import { newSshKey, publicHalfOf } from './openssh.js';
import { numbered, pageAfter } from './pages.js';
import { host, placeOf } from './place.js';
import { bodyOf, ended, everyRow, refusalIn } from './replies.js';
import { unlisted } from './unlisted.js';

const PAGE = 100;

const account = z.strictObject({
  host: host()
    .default('github.com')
    .describe('Host of GitHub: an Enterprise Server, or an enterprise below `ghe.com`.'),
  repository: z
    .string()
    .regex(/^(?!.*\/\.{1,2}$)[A-Za-z0-9][\w-]{0,100}\/[\w.-]{1,100}$/)
    .describe('The repository, as `owner/name`.'),
  write: z
    .boolean()
    .default(false)
    .describe('Whether a new key may write to the repository as well as read.'),
});
type Account = z.output<typeof account>;

const Row = z.object({
  id: z.number(),
  key: z.string(),
  title: z.string(),
  created_at: isoDate,
  last_used: lastUse,
  enabled: z.boolean().optional(),
});

const Rows = numbered(Row, PAGE);

const Failure = z.object({ message: z.string() });

export const githubDeployKey: Issuer = defineIssuer<Account>({
  id: 'github-deploy-key',
  title: 'GitHub: deploy keys',
  provider: 'github',
  docs: ['https://docs.github.com/en/rest/deploy-keys/deploy-keys'],
  account,
  destinations: (whose) => placeOf(apiOf(whose)).destinations,
  // The same page: with a personal token, or one of an OAuth app, the keys go that it has made.
  admin:
    'an installation token of a GitHub App with write access to "Administration" of the repository; keys that a personal token makes end with it',
  parts: ['key'],
  labelled: (label) => label,
  list,
  test,
  mint,
  revoke: async (id, access, tools) => {
    if (!/^\d{1,18}$/.test(id)) return refused('that is no id of a key');
    const revocation = ended(await tools.change({ ...request(access, `/${id}`), method: 'DELETE' }), {
      done: { status: 204 },
      gone: { status: 404, body: Failure },
      error: Failure,
    });
    return unlisted(id, revocation, async () => list(access, tools));
  },
});

/** The pair is made here, and GitHub gets the public half. */
async function mint(
  { label, audience }: Order,
  access: Access<Account>,
  { change }: ChangingTools,
): Promise<Minting> {
  const { destinations } = placeOf(apiOf(access.account));
  const { privateKey, publicKey } = newSshKey(label, [...destinations, ...audience]);
  const { headers, ...rest } = request(access);
  const reply = await change({
    ...rest,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ title: label, key: publicKey, read_only: !access.account.write }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, created_at } = bodyOf(reply, Row, 201);
  return { answer: 'minted', id: `${id}`, parts: { key: privateKey }, createdAt: created_at };
}

/** It is good for SSH alone, which is not spoken here: that GitHub has its public half is what can be known. */
async function test({ key }: Parts, access: Access<Account>, tools: ChangingTools): Promise<Inspection> {
  const own = publicHalfOf(key as Secret);
  if (own === undefined) return unknown('no-way', 'it is no Ed25519 key in the format of OpenSSH');
  const rows = await rowsOf(access, tools);
  const row = rows.find((one) => one.key.split(' ').slice(0, 2).join(' ') === own);
  if (row === undefined) {
    return rows.length === 0 ? unknown('unexpected-reply', 'the repository has no keys') : dead('revoked');
  }
  const facts = { handle: `${row.id}`, createdAt: row.created_at };
  return row.enabled === false ? dead('disabled', facts) : live(facts);
}

async function list(access: Access<Account>, tools: ChangingTools): Promise<readonly Key[]> {
  return (await rowsOf(access, tools)).map(keyOf);
}

function rowsOf(access: Access<Account>, { ask }: ChangingTools) {
  return everyRow(
    (_, before) => ask(request(access, `?per_page=${PAGE}&page=${pageAfter(before, PAGE)}`)),
    Rows,
  );
}

function apiOf({ host: name }: Account): string {
  return HOME.apiOf!(name).replace(/^https:\/\//, '');
}

function request({ account: whose, admin }: Access<Account>, path = ''): Omit<HttpRequest, 'method'> {
  return {
    at: placeOf(apiOf(whose)).at,
    path: `/repos/${whose.repository}/keys${path}`,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      authorization: secretText`Bearer ${admin}`,
    },
  };
}

function keyOf({ id, title, created_at, last_used, enabled }: z.output<typeof Row>): Key {
  return {
    id: `${id}`,
    label: title,
    createdAt: created_at,
    lastUsedAt: last_used,
    isLive: enabled !== false,
  };
}
