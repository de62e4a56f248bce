import { posix } from 'node:path';
import { Refused } from './graphql.js';
import type { Repository, State, Token } from './state.js';

/** What queries and mutations find, for whoever holds a token. */
export function graphqlRoot(state: State, token: Token): object {
  const repositoryOf = (owner: string, name: string): Repository => {
    const found = state.repository(owner, name);
    if (found === undefined) throw new Refused('NOT_FOUND', 'Could not resolve to a Repository.');
    return found;
  };
  return {
    viewer: { login: token.account.login },
    repository: ({ owner, name }: { owner: string; name: string }) => ({
      object: (wanted: Wanted) => objectIn(repositoryOf(owner, name), wanted),
    }),
    createCommitOnBranch: ({ input }: { input: Input }) => {
      const [owner, name] = input.branch.repositoryNameWithOwner.split('/');
      return createCommit(repositoryOf(owner!, name!), token, input);
    },
  };
}

interface Wanted {
  readonly oid?: string;
  readonly expression?: string;
}

function objectIn(repository: Repository, { oid, expression }: Wanted): object | null {
  const { git } = repository;
  if (oid !== undefined) return git.commits.has(oid) ? { __typename: 'Commit', oid } : null;
  const [commit = '', path = ''] = (expression ?? '').split(/:(.*)/s);
  const entries = git.folder(commit, path);
  if (entries === undefined) return null;
  return {
    __typename: 'Tree',
    entries: entries.map(({ name, mode, oid: id }) => ({
      ...{ name, oid: id, size: git.blobs.get(id)?.length ?? 0 },
      mode: Number.parseInt(mode, 8),
      object: () =>
        mode === '040000'
          ? objectIn(repository, { expression: `${commit}:${posix.join(path, name)}` })
          : { __typename: 'Blob', oid: id },
    })),
  };
}

interface Input {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
  };
}

/** Types of errors as they were recorded: https://github.com/Thinkmill/keystatic/issues/1598 */
function createCommit(repository: Repository, { account, mayWrite }: Token, input: Input): object {
  const { git } = repository;
  const { branchName: branch } = input.branch;
  if (!mayWrite) throw new Refused('FORBIDDEN', 'Resource not accessible by integration');
  if (repository.archived) throw new Refused('UNPROCESSABLE', 'Repository was archived so is read-only.');
  const tip = git.tip(branch);
  if (tip === undefined) throw new Refused('NOT_FOUND', 'A branch by that name could not be found.');
  if (tip.oid !== input.expectedHeadOid) {
    const expected = `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`;
    throw new Refused('STALE_DATA', expected);
  }
  if (repository.protects(branch, 'commits')) {
    throw new Refused('BRANCH_PROTECTION_RULE_VIOLATION', 'Changes must be made through a pull request.');
  }
  const files = new Map(tip.files);
  for (const { path, contents } of input.fileChanges.additions ?? []) {
    // The mode that a file had is lost.
    files.set(path, { mode: '100644', oid: git.blob(Buffer.from(contents, 'base64')) });
  }
  const { headline, body = '' } = input.message;
  const message = body === '' ? headline : `${headline}\n\n${body}`;
  const commit = git.commit({ parents: [tip.oid], files, message, author: account, verified: true });
  git.branches.set(branch, commit.oid);
  return { commit: { oid: commit.oid } };
}
