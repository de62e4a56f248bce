import { addedLines } from '../../io/git/added-lines.js';
import type { GitError } from '../../io/git/process.js';
import type { GitRevisions } from '../../io/git/revisions.js';
import type { GitSupply } from '../../io/git/supply.js';
import { type FoundBase, findBase, type LostBase, type Range, short } from './base.js';
import { NO_LINES, type Part } from './opened.js';

/** Opens what is new since the first base that can be had. Throws what git says if the head cannot be had. */
export async function openRange(judged: Range, supply: GitSupply, revisions: GitRevisions): Promise<Part> {
  const { notices, ...found } = await findBase(judged, supply);
  const part = await (found.base !== undefined
    ? sinceBase(found, judged, supply, revisions)
    : judged.fresh
      ? openAll(judged, supply, revisions)
      : withoutBase(found, judged, supply, revisions));
  return { ...part, notices: [...notices, ...part.notices] };
}

async function sinceBase(
  { base, merge, exact, failure }: FoundBase,
  judged: Range,
  { process }: GitSupply,
  revisions: GitRevisions,
): Promise<Part> {
  const { head } = judged;
  return {
    subject: {
      kind: 'range',
      revisions,
      base,
      head: { name: short(head), oid: head },
      trusted: base.oid,
      merge,
      uncommitted: false,
    },
    notices:
      merge === judged.merge ? [] : ['The merge commit cannot be had: the head was judged without it.'],
    gaps: exact ? [] : [inexact(failure)],
    addedLines: async (paths) => {
      const [fork = base.oid] = await revisions.mergeBases(base.oid, head);
      return addedLines(process, fork, head, paths);
    },
  };
}

/** All commits are new: a repository’s first push, or a default branch that was overwritten for good. */
async function openAll({ head }: Range, supply: GitSupply, revisions: GitRevisions): Promise<Part> {
  const { exact, failure } = await supply.commits({ head, base: undefined });
  return {
    subject: {
      kind: 'range',
      revisions,
      base: undefined,
      head: { name: short(head), oid: head },
      trusted: head,
      merge: undefined,
      uncommitted: false,
    },
    notices: [],
    gaps: exact ? [] : [inexact(failure)],
    ...NO_LINES,
  };
}

/** What there is can still be judged, but not what of it is new, nor what came and went; and nobody has decided on it. */
async function withoutBase(
  { failure }: LostBase,
  { head }: Range,
  supply: GitSupply,
  revisions: GitRevisions,
): Promise<Part> {
  await supply.commits({ head, base: head });
  return {
    subject: { kind: 'commit', revisions, commit: head, trusted: undefined },
    notices: [],
    gaps: [
      `There is no base to compare with${because(failure)}: the files of ${short(head)} were judged, all as new and by the default policy, and no commit before it.`,
    ],
    ...NO_LINES,
  };
}

function inexact(failure: GitError | undefined): string {
  return `Not all commits could be had${because(failure)}: what is new could not be told for certain.`;
}

function because(failure: GitError | undefined): string {
  return failure === undefined ? '' : ` (${failure.detail})`;
}
