import type { GitHub, Repository } from './client.js';
import { GitHubError, mayHaveHappened } from './error.js';
import { headOf, makeBranch } from './forge-commits.js';
import { ATTEMPTS } from './patience.js';

interface FirstCommit {
  readonly branch: string;
  readonly path: string;
  readonly text: string;
  readonly headline: string;
}

/**
 * Makes the branch with a commit that has no parents, and gives its tip; `undefined` if somebody else was faster. Nobody sees the commit before the
 * branch is there, and of two who make the branch GitHub lets one: https://docs.github.com/en/rest/git/refs#create-a-reference
 */
export async function startJournal(
  github: GitHub,
  at: Repository,
  { branch, ...first }: FirstCommit,
): Promise<string | undefined> {
  const commit = await firstCommit(github, at, first);
  for (let left = ATTEMPTS; ; left--) {
    try {
      await makeBranch(github, at, branch, commit);
      return commit;
    } catch (error) {
      const isRefused = error instanceof GitHubError && error.reason === 'refused';
      if (!isRefused && !mayHaveHappened(error)) throw error;
      const head = await headOf(github, at, branch);
      if (head !== undefined) return head === commit ? commit : undefined;
      if (left === 1) throw error;
    }
    await github.pause();
  }
}

/** Without an author, so that GitHub signs it for an App: https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots */
async function firstCommit(
  github: GitHub,
  at: Repository,
  { path, text, headline }: Omit<FirstCommit, 'branch'>,
): Promise<string> {
  const entry = { path, mode: '100644', type: 'blob', content: text } as const;
  const tree = await github.ask(
    'write the first file of the journal',
    ({ rest }) => rest.git.createTree({ ...at, tree: [entry] }),
    'contents: write',
  );
  const commit = await github.ask(
    'write the first commit of the journal',
    ({ rest }) => rest.git.createCommit({ ...at, message: headline, tree: tree.data.sha, parents: [] }),
    'contents: write',
  );
  return commit.data.sha;
}
