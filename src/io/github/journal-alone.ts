import { UsageError } from '../../core/errors.js';
import type { GitHub, Repository } from './client.js';
import { GitHubError } from './error.js';

interface Named {
  readonly entries?: readonly { readonly name: string; readonly object?: Named | null }[];
}

const NAMES = `query Names($owner: String!, $repo: String!, $oid: GitObjectID!, $root: String!) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $oid) { oid }
    root: object(expression: $root) {
      ... on Tree { entries { name object { ... on Tree { entries { name } } } } }
    }
  }
}`;

/** Journals: of the repository itself, and of others whose journals it keeps. */
const JOURNAL = /^(?:journal|[^/]+\/[^/]+)\.jsonl$/;

/** Throws a `UsageError` if a commit has anything but journals: a branch of somebody's work would get a commit for each step of a rotation. */
export async function expectJournals(
  github: GitHub,
  at: Repository,
  { branch, oid }: { readonly branch: string; readonly oid: string },
): Promise<void> {
  if ((await namesAt(github, at, oid)).every((name) => JOURNAL.test(name))) return;
  throw new UsageError(
    `the branch ${branch} of ${at.owner}/${at.repo} has other files and no journal, and a journal has a branch for itself: say one under \`journal\` in the policy that is not there yet, and the first run makes it`,
  );
}

/** What is directly in a commit, and in its folders. */
async function namesAt(github: GitHub, { owner, repo }: Repository, oid: string): Promise<readonly string[]> {
  const { repository } = await github.ask(
    'look for other files beside the journal',
    ({ graphql }) =>
      graphql<{ repository: { readonly commit: object | null; readonly root: Named | null } | null }>(NAMES, {
        ...{ owner, repo, oid },
        root: `${oid}:`,
      }),
    'contents: read',
  );
  if (!repository?.commit)
    throw new GitHubError('read the files', 'not found', { permission: 'contents: read' });
  return (repository.root?.entries ?? []).flatMap(({ name, object }) =>
    object?.entries === undefined ? [name] : object.entries.map((below) => `${name}/${below.name}`),
  );
}
