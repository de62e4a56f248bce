import { mapping } from '../core/policy/fields.js';
import { placeOf } from './access/address.js';
import { type List, listsOf, nameOf } from './github/lists.js';
import { type GithubAccess, githubAccess, type Row, rowIn, versionOf } from './github/requests.js';
import { shadows } from './github/shadows.js';
import { refusal, written } from './github/values.js';
import { absent, type Description, defineStore, type Environment, type Store, there } from './store.js';

/** `${{ secrets.NAME }}` names no repository, and others write their references so too: which secret it means, the policy says. */
export const github: Store = defineStore({
  id: 'github',
  title: 'GitHub',
  docs: 'https://docs.github.com/en/rest/actions/secrets',
  options: mapping('an entry of stores', githubAccess),
  usual,
  staging: 'none',
  named: ({ scope }) =>
    scope?.includes('/')
      ? undefined
      : 'is for secrets of a repository or of an environment: one of an organisation is named in other repositories too, and its second name would have readers of its own',
  location: {
    scope:
      'Where it is used: `acme` for an organisation, `acme/api` for a repository with what the organisation shares with it, `acme/api@production` for an environment of that. Where it is written, it is kept.',
    name: 'Name of the secret.',
    key: 'Whose secret it is: `actions` (if there is no key), `dependabot`, `codespaces` or `agents`.',
  },
  grants: {
    describe:
      'Of a GitHub App or a fine-grained token: "Secrets" (repository: read), "Environments" (repository: read) for those of an environment, "Dependabot secrets", "Codespaces secrets" or "Agent secrets" for theirs, and the permission of the same name of the organisation for the secrets of one.',
    write:
      'The same permission with write, of what the scope names. Nobody can read a value back, and dates are told to the second: a value that somebody else writes within the same second as the last one is not noticed. To see whether a nearer secret of the same name is served instead: "Secrets", "Environments" and "Actions" (read) of the repositories that get it.',
  },
  // Names that begin with GITHUB_ are its own: https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets
  place: (scope, name) => ({
    scope,
    name: name.replace(/^(?=GITHUB_)/, 'MCP_'),
    key: undefined,
    version: undefined,
  }),
  describe: async (location, entry: GithubAccess, tools) => {
    const name = nameOf(location);
    const { lists, complete } = listsOf(location);
    for (const list of lists) {
      const row = await rowIn(list, name, entry, tools);
      if (row !== undefined) return stored(row, list);
    }
    // What an organisation shares with a repository is listed for some products only.
    return complete ? absent() : withheld();
  },
  shadows: async (location, entry: GithubAccess, tools, near) => shadows(location, entry, tools, near),
  write: {
    audience: ({ address }: GithubAccess) => placeOf(address).destinations,
    refusal,
    write: async (location, value, entry: GithubAccess, tools, { before }) =>
      written(location, value, entry, tools, before),
  },
});

/** What a runner sets, else what `gh` goes by: https://cli.github.com/manual/gh_help_environment */
function usual(env: Environment): Readonly<Record<string, unknown>> {
  const address = env['GITHUB_API_URL'] || apiOf(env['GH_HOST']);
  const isCloud = /^https:\/\/api\.(?:github|[\w-]+\.ghe)\.com\/?$/i.test(
    address ?? 'https://api.github.com',
  );
  const other = isCloud ? 'GH_TOKEN' : 'GH_ENTERPRISE_TOKEN';
  const isOther = !env['MCP_REKEY_GITHUB_TOKEN'] && env[other];
  return { address, token: isOther ? `env://${other}` : undefined };
}

function apiOf(host: string | undefined): string | undefined {
  if (host === undefined || host === '') return undefined;
  return /^(?:github|[\w-]+\.ghe)\.com$/i.test(host) ? `https://api.${host}` : `https://${host}/api/v3`;
}

function stored(row: Row, { isOfOrganization }: List): Description {
  // To share a secret of an organisation with other repositories may move the date as well.
  const precision = isOfOrganization ? 'entry' : 'value';
  return there({ writtenAt: row.updated_at, precision, version: versionOf(row) });
}

function withheld(): Description {
  return { answer: 'unknown', reason: 'no-way', detail: 'it may be one of the organisation' };
}
