import { z } from 'zod';
import { isoDate } from '../core/dates.js';
import { Unanswered } from '../core/inspection.js';
import { secretReference } from '../core/policy/asking-schema.js';
import { mapping } from '../core/policy/fields.js';
import { secretText } from '../core/secret.js';
import type { Reply, Tools } from '../core/tools.js';
import { address, placeOf } from './access/address.js';
import type { OptionsOf } from './access/options.js';
import { type List, listsOf, nameOf } from './github-lists.js';
import { bodyOf, searched, strange } from './replies.js';
import { absent, type Description, defineStore, type Store, there } from './store.js';

const options = {
  address: address('address', 'https://github.acme.example/api/v3')
    .default('https://api.github.com')
    .describe('Where the API is.'),
  token: secretReference('token')
    .default('env://MCP_REKEY_GITHUB_TOKEN')
    .describe('A token that may list secrets; the `GITHUB_TOKEN` of a workflow never may.'),
};

type Options = OptionsOf<typeof options>;

const Row = z.object({ name: z.string(), updated_at: isoDate });
const Rows = z.object({ total_count: z.number(), secrets: z.array(Row) });

type Row = z.output<typeof Row>;

/** `${{ secrets.NAME }}` names no repository, and others write their references so too: which secret it means, the policy says. */
export const github: Store = defineStore({
  id: 'github',
  title: 'GitHub',
  docs: 'https://docs.github.com/en/rest/actions/secrets',
  options: mapping('an entry of stores', options),
  usual: ({ GITHUB_API_URL }) => ({ address: GITHUB_API_URL }),
  staging: 'none',
  location: {
    scope:
      'Where it is used: `acme` for an organisation, `acme/api` for a repository with what the organisation shares with it, `acme/api@production` for an environment of that.',
    name: 'Name of the secret.',
    key: 'Whose secret it is: `actions` (if there is no key), `dependabot`, `codespaces` or `agents`.',
  },
  grants: {
    describe:
      'Of a GitHub App or a fine-grained token: "Secrets" (repository: read), "Environments" (repository: read) for those of an environment, "Dependabot secrets", "Codespaces secrets" or "Agent secrets" for theirs, and the permission of the same name of the organisation for the secrets of one.',
  },
  describe: async (location, entry: Options, tools) => {
    const name = nameOf(location);
    const { lists, complete } = listsOf(location);
    for (const list of lists) {
      const row = await rowIn(list, name, entry, tools);
      if (row !== undefined) return stored(row, list);
    }
    // What an organisation shares with a repository is listed for some products only.
    return complete ? absent() : withheld();
  },
});

function stored({ updated_at }: Row, { isOfOrganization }: List): Description {
  // To share a secret of an organisation with other repositories may move the date as well.
  return there({ writtenAt: updated_at, precision: isOfOrganization ? 'entry' : 'value' });
}

function withheld(): Description {
  return { answer: 'unknown', reason: 'no-way', detail: 'it may be one of the organisation' };
}

/** `undefined` only if a whole list proves it: a 404 also means that the token may not see the secret. */
async function rowIn(list: List, name: string, entry: Options, tools: Tools): Promise<Row | undefined> {
  if (list.hasSingles) {
    const reply = await ask(`${list.path}/${name}`, entry, tools);
    if (reply.status !== 404) return bodyOf(reply, Row);
  }
  return searched({ page: 1, before: 0 }, async ({ page, before }) => {
    const reply = await ask(`${list.path}?per_page=100&page=${page}`, entry, tools);
    if (reply.status === 404) throw new Unanswered('refused', 'status 404');
    const { total_count, secrets } = bodyOf(reply, Rows);
    const seen = before + secrets.length;
    const isLast = seen >= total_count;
    if (!isLast && secrets.length === 0) throw strange(reply);
    const found = secrets.find((row) => row.name === name);
    return { found, next: isLast ? undefined : { page: page + 1, before: seen } };
  });
}

async function ask(path: string, { address: url, token }: Options, tools: Tools): Promise<Reply> {
  const { at, destinations } = placeOf(url);
  return tools.ask({
    at,
    path,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      authorization: secretText`Bearer ${tools.secret(token, destinations)}`,
    },
  });
}
