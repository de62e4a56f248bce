import type { GitHub, Repository } from './client.js';
import { GitHubError } from './error.js';

export interface NewCommit {
  readonly branch: string;
  /** The tip that it goes on. */
  readonly head: string;
  /** The first line is the headline. */
  readonly message: string;
  /** Whole contents by path. */
  readonly files: ReadonlyMap<string, string>;
}

const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/**
 * Puts a commit on a branch, and gives its id. GitHub signs it, as `github-actions[bot]` or the App that the token stands for. If the branch has
 * another tip by now, the reason is `changed`, and nothing was written: https://github.com/planetscale/ghcommit/pull/153
 */
export async function commitOn(
  github: GitHub,
  { owner, repo }: Repository,
  { branch, head, message, files }: NewCommit,
): Promise<string> {
  const [headline = '', ...rest] = message.split('\n');
  const additions = [...files].map(([path, content]) => ({
    path,
    contents: Buffer.from(content).toString('base64'),
  }));
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: head,
    message: { headline, body: rest.join('\n').trim() },
    fileChanges: { additions },
  };
  const { createCommitOnBranch: made } = await github.ask(
    'write the commit',
    ({ graphql }) =>
      graphql<{ createCommitOnBranch: { commit: { oid: string } | null } | null }>(COMMIT, {
        input,
        request: { retries: 0 },
      }),
    'contents: write',
  );
  if (!made?.commit)
    throw new GitHubError('write the commit', 'server error', { permission: 'contents: write' });
  return made.commit.oid;
}

/** The tip of a branch; `undefined` if there is none, or the token may not see it. */
export async function headOf(
  github: GitHub,
  { owner, repo }: Repository,
  branch: string,
): Promise<string | undefined> {
  try {
    const { data } = await github.ask(
      'look at the branch',
      ({ rest }) => rest.git.getRef({ owner, repo, ref: `heads/${branch}` }),
      'contents: read',
    );
    return data.object.sha;
  } catch (error) {
    if (error instanceof GitHubError && error.reason === 'not found') return undefined;
    throw error;
  }
}

export async function makeBranch(
  github: GitHub,
  { owner, repo }: Repository,
  branch: string,
  oid: string,
): Promise<void> {
  await github.ask(
    'make the branch',
    ({ rest }) =>
      rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: oid, request: { retries: 0 } }),
    'contents: write',
  );
}

/** Moves a branch to a commit that holds all that it holds: anything else is refused. */
export async function forwardBranch(
  github: GitHub,
  { owner, repo }: Repository,
  branch: string,
  oid: string,
): Promise<void> {
  await github.ask(
    'bring the branch forward',
    ({ rest }) => rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: oid, force: false }),
    'contents: write',
  );
}
