import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { UsageError } from '../core/errors.js';
import type { Base, Judged } from '../core/event.js';
import type { ActionsRun } from '../io/actions/run.js';
import { disk } from '../io/disk.js';
import { addedLines } from '../io/git-added-lines.js';
import type { GitError } from '../io/git-process.js';
import { remoteUrl } from '../io/git-remote.js';
import { GitRevisions } from '../io/git-revisions.js';
import { GitSupply } from '../io/git-supply.js';
import type { Subject } from '../pipeline/scan-options.js';
import type { Inputs } from './action-inputs.js';

/** What is to be judged, with all commits that it takes, and what has to be said about it. */
export interface Opened {
  readonly subject: Subject;
  readonly notices: readonly string[];
  readonly gaps: readonly string[];
  /** The lines that the head has and the base has not; none where that is no question. */
  addedLines(paths: ReadonlySet<string>): Promise<ReadonlyMap<string, ReadonlySet<number>>>;
  close(): Promise<void>;
}

export interface Surroundings {
  readonly inputs: Inputs;
  readonly run: ActionsRun;
  readonly env: NodeJS.ProcessEnv;
  /** The scanned folder. It is not there if nothing has been checked out. */
  readonly root: string;
}

type OfCommits = Exclude<Judged, { kind: 'nothing' }>;
type Range = Extract<Judged, { kind: 'range' }>;

/** Opens what an event is answerable for. Throws what git says if not even the newest commit can be had. */
export async function openSubject(judged: OfCommits, around: Surroundings): Promise<Opened> {
  if (around.inputs.history) return openHistory(around);
  const head = judged.kind === 'range' ? judged.head : judged.commit;
  const { run, env, inputs, root } = around;
  const checkout = existsSync(root) ? await disk(env).repository(root) : undefined;
  const remote = { url: remoteUrl(run.serverUrl, `${run.owner}/${run.repo}`), token: inputs.token };
  const options = { checkout: checkout && root, remote, temporary: run.temporary, env };
  const supply = await GitSupply.open(options, head);
  try {
    const prefix = checkout?.prefix ?? prefixOf(around);
    const revisions = new GitRevisions(
      supply.process,
      prefix,
      async (oids) => void (await supply.obtain(oids)),
    );
    const opened =
      judged.kind === 'range' ? openRange(judged, supply, revisions) : openCommit(head, supply, revisions);
    return { ...(await opened), close: async () => supply.close() };
  } catch (error) {
    supply.close();
    throw error;
  }
}

type Part = Omit<Opened, 'close'>;

const NO_LINES: Pick<Opened, 'addedLines'> = { addedLines: async () => new Map() };

async function openCommit(commit: string, supply: GitSupply, revisions: GitRevisions): Promise<Part> {
  await supply.commits({ head: commit, base: commit });
  return {
    subject: { kind: 'commit', revisions, commit, trusted: commit },
    notices: [],
    gaps: [],
    ...NO_LINES,
  };
}

async function openRange(judged: Range, supply: GitSupply, revisions: GitRevisions): Promise<Part> {
  const { head, merge, commits, bases } = judged;
  const also = merge === undefined ? [] : [merge];
  const ahead = commits === undefined ? {} : { ahead: commits };
  const notices: string[] = [];
  let failure: GitError | undefined;
  for (const wanted of bases) {
    const base = await commitOf(wanted, supply);
    if (base === undefined) continue;
    const obtained = await supply.commits({ head, base, also, ...ahead });
    failure = obtained.failure ?? failure;
    if (obtained.missing.includes(base)) {
      notices.push(`The base ${nameOf(wanted)} cannot be had any more: it was overwritten.`);
      continue;
    }
    const merged = merge !== undefined && !obtained.missing.includes(merge) ? merge : undefined;
    if (merge !== merged) notices.push('The merge commit cannot be had: the head was judged without it.');
    const subject: Subject = {
      kind: 'range',
      revisions,
      base: { name: nameOf(wanted), oid: base },
      head: { name: short(head), oid: head },
      trusted: base,
      merge: merged,
      uncommitted: false,
    };
    return {
      subject,
      notices,
      gaps: obtained.exact ? [] : [inexact(obtained.failure)],
      addedLines: async (paths) => {
        const [fork = base] = await revisions.mergeBases(base, head);
        return addedLines(supply.process, fork, head, paths);
      },
    };
  }
  return judged.fresh
    ? openAll(judged, supply, revisions, notices)
    : withoutBase(head, supply, revisions, notices, failure);
}

/** All commits are new: a repository’s first push. */
async function openAll(
  { head }: Range,
  supply: GitSupply,
  revisions: GitRevisions,
  notices: readonly string[],
): Promise<Part> {
  const { exact, failure } = await supply.commits({ head, base: undefined });
  const named = { name: short(head), oid: head };
  const subject: Subject = {
    ...{ kind: 'range', revisions, base: undefined, head: named, trusted: head },
    ...{ merge: undefined, uncommitted: false },
  };
  return { subject, notices, gaps: exact ? [] : [inexact(failure)], ...NO_LINES };
}

/** What there is can still be judged, but not what of it is new, nor what came and went; and nobody has decided on it. */
async function withoutBase(
  head: string,
  supply: GitSupply,
  revisions: GitRevisions,
  notices: readonly string[],
  failure: GitError | undefined,
): Promise<Part> {
  await supply.commits({ head, base: head });
  const why = failure === undefined ? '' : ` (${failure.detail})`;
  const gap = `There is no base to compare with${why}: the files of ${short(head)} were judged, all as new and by the default policy, and no commit before it.`;
  return {
    subject: { kind: 'commit', revisions, commit: head, trusted: undefined },
    notices,
    gaps: [gap],
    ...NO_LINES,
  };
}

async function openHistory({ env, root }: Surroundings): Promise<Opened> {
  const repository = existsSync(root) ? await disk(env).repository(root) : undefined;
  if (!repository) {
    throw new UsageError(
      "input 'history' needs a checkout of all commits: actions/checkout with fetch-depth: 0",
    );
  }
  const revisions = await repository.revisions();
  return {
    subject: { kind: 'history', revisions },
    notices: [],
    gaps: [],
    ...NO_LINES,
    close: async () => {},
  };
}

async function commitOf(base: Base, supply: GitSupply): Promise<string | undefined> {
  return 'commit' in base ? base.commit : supply.tip(`refs/heads/${base.branch}`);
}

function nameOf(base: Base): string {
  return 'commit' in base ? short(base.commit) : base.branch;
}

function short(oid: string): string {
  return oid.slice(0, 10);
}

function inexact(failure: GitError | undefined): string {
  const why = failure === undefined ? '' : ` (${failure.detail})`;
  return `Not all commits could be had${why}: what is new could not be told for certain.`;
}

function prefixOf({ root, run }: Surroundings): string {
  const below = relative(run.workspace, root).split(sep).join('/');
  return below === '' ? '' : `${below}/`;
}
