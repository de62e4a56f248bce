import type { Base, Judged } from '../../core/event.js';
import { GitError } from '../../io/git/process.js';
import { RemoteError } from '../../io/git/remote-error.js';
import type { GitSupply } from '../../io/git/supply.js';
import type { NamedCommit } from '../../pipeline/compare.js';

export type Range = Extract<Judged, { kind: 'range' }>;

/** A base that can be had, with all that lies between it and the head. */
export interface FoundBase {
  readonly base: NamedCommit;
  /** `undefined` if it cannot be had. */
  readonly merge: string | undefined;
  /** Whether what is new is known for certain. */
  readonly exact: boolean;
  /** Why not, or why something else is missing. */
  readonly failure: GitError | undefined;
}

export interface LostBase {
  readonly base: undefined;
  readonly failure: GitError | undefined;
}

/** Looks for the first base that can be had. `notices` say which could not. Throws what git says if the head cannot be had. */
export async function findBase(
  judged: Range,
  supply: GitSupply,
): Promise<(FoundBase | LostBase) & { readonly notices: readonly string[] }> {
  const notices: string[] = [];
  let failure: GitError | undefined;
  const parent = await mergedInto(judged, supply);
  for (const wanted of [...(parent === undefined ? [] : [parent]), ...judged.bases]) {
    const found = await look(wanted, judged, supply);
    if (found.base !== undefined) return { ...(await corrected(found, judged, supply)), notices };
    failure = found.failure ?? failure;
    notices.push(lost(wanted, found));
  }
  return { base: undefined, failure, notices };
}

/**
 * What an event calls the base is older than what the merge was made of, if the branch has gone on since the last push to the pull
 * request: https://github.com/rust-lang/bors/pull/40
 */
async function corrected(found: FoundBase, judged: Range, supply: GitSupply): Promise<FoundBase> {
  const parent = await mergedInto(judged, supply);
  if (parent === undefined || parent.commit === found.base.oid) return found;
  const other = await look(parent, judged, supply);
  return other.base === undefined ? found : other;
}

/** The commit into which the merge has merged the head; `undefined` if it did not, or is not here. */
async function mergedInto(
  { merge, head }: Range,
  { process }: GitSupply,
): Promise<{ readonly commit: string } | undefined> {
  if (merge === undefined) return undefined;
  const { stdout } = await process.run(['cat-file', 'commit', merge], { okCodes: [0, 128] });
  const [header = ''] = stdout.toString('latin1').split('\n\n');
  const [into, merged] = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, oid]) => oid!);
  return into !== undefined && merged === head ? { commit: into } : undefined;
}

async function look(wanted: Base, judged: Range, supply: GitSupply): Promise<FoundBase | LostBase> {
  const { head, merge, commits } = judged;
  const oid = await commitOf(wanted, supply);
  if (typeof oid !== 'string') return { base: undefined, failure: oid };
  const obtained = await supply.commits({
    ...{ head, base: oid, also: merge === undefined ? [] : [merge] },
    ...(commits === undefined ? {} : { ahead: commits }),
  });
  const { missing, exact, failure } = obtained;
  if (missing.includes(oid)) return { base: undefined, failure };
  const there = merge !== undefined && !missing.includes(merge);
  return { base: { name: nameOf(wanted), oid }, merge: there ? merge : undefined, exact, failure };
}

/** `undefined` if there is no such branch. */
async function commitOf(base: Base, supply: GitSupply): Promise<string | GitError | undefined> {
  if ('commit' in base) return base.commit;
  try {
    return await supply.tip(`refs/heads/${base.branch}`);
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}

function nameOf(base: Base): string {
  return 'commit' in base ? short(base.commit) : base.branch;
}

function lost(base: Base, { failure }: LostBase): string {
  const gone =
    failure === undefined || (failure instanceof RemoteError && failure.failure === 'missing-object');
  if (!gone) return `The base ${nameOf(base)} cannot be had (${failure.detail}).`;
  return 'commit' in base
    ? `The base ${nameOf(base)} cannot be had any more: its branch was overwritten.`
    : `There is no branch ${base.branch} any more.`;
}

export function short(oid: string): string {
  return oid.slice(0, 10);
}
