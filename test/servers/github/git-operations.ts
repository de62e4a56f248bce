import { type Answer, archived, invalid, notFound } from './answers.js';
import { type Commit, type File, type Files, Git } from './git.js';
import { type Operation, type Request, writing } from './operation.js';
import type { Repository } from './state.js';

/** A write, to a repository that can be written to. */
export function changing(operation: Operation): Operation {
  return writing((request) => (request.repository.archived ? archived : operation(request)));
}

/** What the operations on objects and branches do to the state. */
export const gitOperations: Readonly<Record<string, Operation>> = {
  'git/get-ref': (request) => {
    const branch = branchIn(request.path['ref']);
    return branch !== undefined && request.repository.git.branches.has(branch)
      ? { status: 200, body: refBody(request, branch) }
      : notFound;
  },
  'git/create-ref': changing(createRef),
  'git/update-ref': changing(updateRef),
  'git/delete-ref': changing(deleteRef),
  'git/get-blob': getBlob,
  'git/create-tree': changing(createTree),
  'git/create-commit': changing(createCommit),
  'repos/compare-commits-with-basehead': compare,
};

/** What the message says, without the fields that are wrong. */
function refused(message: string): Answer {
  const { body, ...answer } = invalid('Reference', message);
  const { documentation_url } = body as { documentation_url: string };
  return { ...answer, body: { message, documentation_url } };
}

function branchIn(ref: string | undefined): string | undefined {
  return /^(?:refs\/)?heads\/(.+)$/.exec(ref ?? '')?.[1];
}

function refBody({ repository, bodies }: Request, branch: string): unknown {
  const sha = repository.git.branches.get(branch)!;
  return bodies.instance('git-ref', {
    ref: `refs/heads/${branch}`,
    url: bodies.addressIn(repository, 'git/refs/heads', branch),
    object: { type: 'commit', sha, url: bodies.addressIn(repository, 'git/commits', sha) },
  });
}

/** Messages as they were seen: https://github.com/actions/github-script/issues/455 */
function createRef(request: Request): Answer {
  const { ref, sha } = request.body as { ref: string; sha: string };
  const { repository } = request;
  const branch = branchIn(ref);
  if (branch === undefined || !ref.startsWith('refs/')) return refused('Reference name must contain a slash');
  if (repository.git.branches.has(branch)) return refused('Reference already exists');
  if (!repository.git.commits.has(sha)) return refused('Object does not exist');
  if (repository.protects(branch, 'creation')) return refused('Reference update failed');
  repository.git.branches.set(branch, sha);
  return { status: 201, body: refBody(request, branch) };
}

function updateRef(request: Request): Answer {
  const { sha, force = false } = request.body as { sha: string; force?: boolean };
  const { git } = request.repository;
  const branch = branchIn(request.path['ref']) ?? '';
  const tip = git.branches.get(branch);
  if (tip === undefined) return refused('Reference does not exist');
  if (!git.commits.has(sha)) return refused('Object does not exist');
  if (!force && !git.history(sha).has(tip)) return refused('Update is not a fast forward');
  if (request.repository.protects(branch, 'commits')) return refused('Reference update failed');
  git.branches.set(branch, sha);
  return { status: 200, body: refBody(request, branch) };
}

function deleteRef({ repository, path }: Request): Answer {
  const branch = branchIn(path['ref']) ?? '';
  // The description has no body for this status.
  if (!repository.git.branches.has(branch) || repository.protects(branch, 'deletion')) {
    return { status: 422, body: undefined };
  }
  repository.deleteBranch(branch);
  return { status: 204, body: undefined };
}

function getBlob({ repository, path, bodies }: Request): Answer {
  const sha = path['file_sha'] ?? '';
  const bytes = repository.git.blobs.get(sha);
  if (bytes === undefined) return notFound;
  const content = (bytes.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('');
  const url = bodies.addressIn(repository, 'git/blobs', sha);
  const body = bodies.instance('blob', { sha, url, content, encoding: 'base64', size: bytes.length });
  return { status: 200, body };
}

interface NewEntry {
  readonly path: string;
  readonly mode: File['mode'];
  readonly content: string;
}

function createTree({ repository, body, bodies }: Request): Answer {
  const { tree, base_tree } = body as { tree: readonly NewEntry[]; base_tree?: string };
  if (base_tree !== undefined) throw new Error('the stand-in makes trees of nothing else');
  const { git } = repository;
  const files: Files = new Map(
    tree.map(({ path, mode, content }) => [path, { mode, oid: git.blob(content) }] as const),
  );
  const sha = git.tree(files);
  const listed = [...files].map(([path, { mode, oid }]) => ({ path, mode, type: 'blob', sha: oid }));
  return { status: 201, body: bodies.instance('git-tree', { sha, tree: listed, truncated: false }) };
}

interface SentCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: object;
  readonly committer?: object;
}

/** Signed for an App that does not say who wrote it. */
function createCommit({ repository, body, bodies, token }: Request): Answer {
  const { message, tree, parents = [], author, committer } = body as SentCommit;
  const { git } = repository;
  const files = git.trees.get(tree);
  if (files === undefined || parents.some((parent) => !git.commits.has(parent))) {
    return refused('Tree SHA does not exist');
  }
  const verified = token.account.type === 'Bot' && author === undefined && committer === undefined;
  const made = git.commit({ parents, files, message, author: token.account, verified });
  return { status: 201, body: commitBody(bodies, repository, made) };
}

function commitBody(bodies: Request['bodies'], repository: Repository, commit: Commit): unknown {
  const url = bodies.addressIn(repository, 'git/commits', commit.oid);
  return bodies.instance('git-commit', {
    ...{ sha: commit.oid, url, html_url: url, message: commit.message },
    parents: commit.parents.map((sha) => ({ sha, url, html_url: url })),
    tree: { sha: new Git().tree(commit.files), url },
  });
}

function compare({ repository, path, bodies, query }: Request): Answer {
  const { git } = repository;
  const [base, head] = (path['basehead'] ?? '').split('...').map((oid) => git.commits.get(oid));
  const shared = base && head && git.mergeBase(base.oid, head.oid);
  if (!base || !head || !shared) return notFound;
  const behind = [...git.history(base.oid).keys()].filter((oid) => !git.history(head.oid).has(oid)).length;
  const ahead = [...git.history(head.oid).values()]
    .filter(({ oid }) => !git.history(base.oid).has(oid))
    .reverse();
  const listed = ahead.slice(0, Number(query['per_page'] ?? 250));
  const asListed = (commit: Commit): unknown => listedCommit(bodies, repository, commit);
  return {
    status: 200,
    body: bodies.instance('commit-comparison', {
      ...{ status: statusOf(ahead.length, behind), ahead_by: ahead.length, behind_by: behind },
      ...{ total_commits: ahead.length, commits: listed.map(asListed) },
      ...{ base_commit: asListed(base), merge_base_commit: asListed(shared) },
      files: changedFiles(shared.files, head.files).map((filename) =>
        bodies.instance('diff-entry', { filename, status: 'modified' }),
      ),
    }),
  };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function changedFiles(before: Files, after: Files): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) =>
      before.get(path)?.oid !== after.get(path)?.oid || before.get(path)?.mode !== after.get(path)?.mode,
  );
}

function listedCommit(bodies: Request['bodies'], repository: Repository, commit: Commit): unknown {
  const { oid: sha, message, author, parents, date } = commit;
  const url = bodies.addressIn(repository, 'commits', sha);
  const by = { name: author.login, email: 'somebody@example.com', date: date.toISOString() };
  return bodies.instance('commit', {
    ...{ sha, url, html_url: url, comments_url: url, author: bodies.account(author), committer: null },
    commit: { url, author: by, committer: by, message, comment_count: 0, tree: { sha: '0'.repeat(40), url } },
    parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
  });
}
