import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';
import { secretReference } from '../../core/policy/asking-schema.js';
import { oneOf } from '../../core/policy/fields.js';
import { secretText } from '../../core/secret.js';
import type { HttpRequest, Reply, Tools } from '../../core/tools.js';
import { address, placeOf } from '../access/address.js';
import type { OptionsOf } from '../access/options.js';
import { bodyOf, searched, strange } from '../replies.js';
import type { List } from './lists.js';

const VISIBILITIES = ['private', 'selected', 'all'] as const;

export const githubAccess = {
  address: address('address', 'https://github.acme.example/api/v3')
    .default('https://api.github.com')
    .describe('Where the API is.'),
  token: secretReference('token')
    .default('env://MCP_REKEY_GITHUB_TOKEN')
    .describe('A token that may list secrets; the `GITHUB_TOKEN` of a workflow never may.'),
  visibility: oneOf('visibility', VISIBILITIES)
    .default('private')
    .describe(
      'Which repositories get a secret of an organisation that is new: the `private` ones (and internal ones), `all`, or those that somebody selects later. One that is there keeps what it has.',
    ),
};

export type GithubAccess = OptionsOf<typeof githubAccess>;

const Row = z.object({
  name: z.string(),
  updated_at: isoDate,
  /** Of an organisation's. */
  visibility: z.enum(VISIBILITIES).optional(),
});
const Rows = z.object({ total_count: z.number(), secrets: z.array(Row) });

/** GitHub tells nobody apart who may not see something from who asks for what is not there. */
const NO_LIST =
  'status 404: there is no such organisation, repository or environment, or the token may not list its secrets';

export type Row = z.output<typeof Row>;

/**
 * GitHub tells no version, and dates to the second: of two values that were written within the same one, nobody can tell the first from the
 * other. That it is the same proves that nothing was written in any second since.
 */
export function versionOf({ updated_at }: Row): string | undefined {
  return updated_at?.toISOString();
}

/** `undefined` only if a whole list proves it: a 404 also means that the token may not see the secret. */
export async function rowIn(
  list: List,
  name: string,
  entry: GithubAccess,
  tools: Tools,
): Promise<Row | undefined> {
  if (list.hasSingles) {
    const reply = await ask(`${list.path}/${name}`, entry, tools);
    if (reply.status !== 404) return bodyOf(reply, Row);
  }
  return searched({ page: 1, before: 0 }, async ({ page, before }) => {
    const reply = await ask(`${list.path}?per_page=100&page=${page}`, entry, tools);
    if (reply.status === 404) throw new Unanswered('refused', NO_LIST);
    const { total_count, secrets } = bodyOf(reply, Rows);
    const seen = before + secrets.length;
    const isLast = seen >= total_count;
    if (!isLast && secrets.length === 0) throw strange(reply);
    const found = secrets.find((row) => row.name === name);
    return { found, next: isLast ? undefined : { page: page + 1, before: seen } };
  });
}

export async function ask(path: string, entry: GithubAccess, tools: Tools): Promise<Reply> {
  return tools.ask(request(path, entry, tools));
}

export function request(
  path: string,
  { address: url, token }: GithubAccess,
  tools: Tools,
): HttpRequest & { readonly method?: never } {
  const { at, destinations } = placeOf(url);
  return {
    at,
    path,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      authorization: secretText`Bearer ${tools.secret(token, destinations)}`,
    },
  };
}
