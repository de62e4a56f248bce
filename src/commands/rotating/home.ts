import type { JournalPlace } from '../../core/policy/policy.js';
import type { Forge, JournalStore } from '../../core/rotation/forge.js';
import { connect, type GitHub, type Repository } from '../../io/github/client.js';
import { GitHubForge, PATIENCE_OF_FORGE } from '../../io/github/forge.js';
import { repositoryOf } from '../../io/github/forge-answers.js';
import { JOURNAL_PATH, JournalBranch } from '../../io/github/journal-branch.js';
import { version } from '../../version.js';

/** The GitHub that this runs at, as far as there is a token for it. */
export interface Home {
  /** `acme/api`; `undefined` where nobody could propose anything. */
  readonly repository: string | undefined;
  readonly forge: Forge | undefined;
  /** Where issues are kept. */
  readonly issues: { readonly github: GitHub; readonly at: Repository } | undefined;
  /** `undefined` if that cannot be reached. */
  journal(place: JournalPlace): JournalStore | undefined;
}

const NOWHERE: Home = {
  repository: undefined,
  forge: undefined,
  issues: undefined,
  journal: () => undefined,
};

const TOKENS = ['MCP_REKEY_GITHUB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];

/** `repository`: the one that the policy is in. */
export async function homeOf(env: NodeJS.ProcessEnv, repository: string | undefined): Promise<Home> {
  const token = TOKENS.map((name) => env[name]).find(Boolean);
  if (token === undefined) return NOWHERE;
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  const github = await connect({ apiUrl, token, version, patience: PATIENCE_OF_FORGE });
  return {
    repository,
    forge: new GitHubForge(github),
    issues: repository === undefined ? undefined : { github, at: repositoryOf(repository) },
    journal: ({ repository: named = repository, branch }) =>
      named === undefined
        ? undefined
        : new JournalBranch(github, { repository: named, branch, path: pathIn(named, repository) }),
  };
}

/** A repository that keeps the journals of several has a file for each, for two of them may have rotations of one name. */
function pathIn(keeper: string, repository: string | undefined): string {
  return repository === undefined || keeper.toLowerCase() === repository.toLowerCase()
    ? JOURNAL_PATH
    : `${repository.toLowerCase()}.jsonl`;
}
