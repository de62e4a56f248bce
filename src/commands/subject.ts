import { UsageError } from '../core/errors.js';
import type { Disk, Repository } from '../core/repository.js';
import type { Revisions } from '../core/revisions.js';
import { GitError } from '../io/git/process.js';
import type { NamedCommit } from '../pipeline/compare.js';
import type { Subject } from '../pipeline/scan-options.js';
import { notInRepository } from '../pipeline/survey.js';

/** How the command line says what is to be judged. */
export interface SubjectOptions {
  readonly base?: string;
  readonly head?: string;
  readonly history?: true;
  readonly staged?: true;
  readonly tree?: string;
}

/** What is to be judged. Throws a `UsageError` for words that make no sense together, a `GitError` for a commit that is not there. */
export async function subjectOf(root: string, options: SubjectOptions, disk: Disk): Promise<Subject> {
  const { base, head, history, staged, tree } = options;
  if (head !== undefined && base === undefined)
    throw new UsageError('--head needs --base: the commits between them are judged');
  if (history) return { kind: 'history', revisions: await (await repositoryAt(root, disk)).revisions() };
  if (base !== undefined) return rangeOf(root, base, head, disk);
  if (staged) return { kind: 'tree', tree: 'index' };
  return { kind: 'tree', tree: tree === undefined ? 'work' : { rev: tree } };
}

async function rangeOf(root: string, base: string, head: string | undefined, disk: Disk): Promise<Subject> {
  const repository = await repositoryAt(root, disk);
  const revisions = await repository.revisions();
  const [from, to] = [await named(revisions, base), await named(revisions, head ?? 'HEAD')];
  const uncommitted = head === undefined && repository.hasWorkTree;
  return { kind: 'range', revisions, base: from, head: to, trusted: from.oid, merge: undefined, uncommitted };
}

async function named(revisions: Revisions, name: string): Promise<NamedCommit> {
  const oid = await revisions.commit(name);
  if (oid === undefined) throw new GitError('rev-parse', `there is no commit '${name}' here`);
  return { name, oid };
}

async function repositoryAt(root: string, disk: Disk): Promise<Repository> {
  const { kind } = await disk.look(root);
  if (kind === 'file') throw new UsageError(`${root} is a file: commits are judged for a folder`);
  const repository = await disk.repository(root);
  if (!repository) throw notInRepository(root);
  return repository;
}
