import { presentObjects, visibleHistory } from './objects.js';
import type { OwnRepository } from './own-repository.js';
import { GitError } from './process.js';
import { isSettled, visibleDepth } from './reach.js';
import { type GitRemote, WHOLE } from './remote.js';
import { RemoteError } from './remote-error.js';

/** Commits by full name. */
export interface CommitsWanted {
  readonly head: string;
  /** `undefined` if all that leads to `head` is to be known. */
  readonly base: string | undefined;
  /** Further commits whose files are to be known, but not their history: the merge of the two. */
  readonly also?: readonly string[];
  /** A guess at how many commits `head` is ahead; a good one saves requests. */
  readonly ahead?: number;
}

export interface CommitsObtained {
  /** Those of `base` and `also` that could not be had. `head` is always here. */
  readonly missing: readonly string[];
  /** Whether `base..head` and the merge base are what they are in the whole history. */
  readonly exact: boolean;
  /** Why something is missing or not exact. */
  readonly failure: GitError | undefined;
}

/** How many commits are seen at first, if nothing else is known: they cost little more than a single one. */
const FIRST_DEPTH = 64;
/** A bigger step costs less than a further request. */
const STEP = 4;
/** After this many all that is left is fetched at once. */
const LAST_DEPTH = FIRST_DEPTH * STEP ** 3;

interface State {
  readonly here: ReadonlySet<string>;
  readonly exact: boolean;
  /** Whether any history is cut in the repository. */
  readonly cut: boolean;
  readonly depth: number;
}

/** Fetches deeper and deeper, until the range is exact. Fails if `head` cannot be had. */
export async function settleCommits(
  repository: OwnRepository,
  remote: GitRemote,
  wanted: CommitsWanted,
): Promise<CommitsObtained> {
  const gone = new Set<string>();
  let failure: GitError | undefined;
  let state = await look(repository, wanted);
  let depth = Math.max(FIRST_DEPTH, (wanted.ahead ?? 0) + 1, state.depth * STEP);
  for (let all = false; ; state = await look(repository, wanted)) {
    const wants = wantsOf(wanted, state, gone);
    if (wants.length === 0) break;
    if (all) {
      failure = new GitError('fetch', 'the remote does not have the whole history');
      break;
    }
    const limit = isWhole(state) ? undefined : depth;
    try {
      await repository.hold([...state.here]);
      await remote.fetchCommits(wants, limit);
      all = limit === undefined || limit === WHOLE;
      depth = depth < LAST_DEPTH ? depth * STEP : WHOLE;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      failure = error;
      const oid = error instanceof RemoteError ? error.oid : undefined;
      const known = oid !== undefined && oid !== wanted.head && wants.includes(oid);
      if (known) gone.add(oid);
      else if (state.here.has(wanted.head)) break;
      else throw error;
    }
  }
  return { missing: namesOf(wanted).filter((oid) => !state.here.has(oid)), exact: state.exact, failure };
}

export function namesOf({ head, base, also = [] }: CommitsWanted): readonly string[] {
  return [...new Set([head, ...(base === undefined ? [] : [base]), ...also])];
}

/** The commits to ask for; none if no request would make anything better. */
function wantsOf(wanted: CommitsWanted, state: State, gone: ReadonlySet<string>): readonly string[] {
  const { head, base } = wanted;
  const lacking = namesOf(wanted).filter((oid) => !state.here.has(oid) && !gone.has(oid));
  const hopeless = base !== undefined && gone.has(base);
  if (lacking.length === 0 && (state.exact || hopeless)) return [];
  if (isWhole(state)) return lacking;
  // Depths count from what is asked for: if only one of them were, the history of the others could get shorter.
  return [...new Set([head, ...(base === undefined || hopeless ? [] : [base]), ...lacking])];
}

/** Whether there is a history that is not cut, to which the rest can be added. */
function isWhole({ cut, here }: State): boolean {
  return !cut && here.size > 0;
}

async function look(repository: OwnRepository, wanted: CommitsWanted): Promise<State> {
  const { head, base } = wanted;
  const present = await presentObjects(repository.process, namesOf(wanted));
  for (const [oid, kind] of present)
    if (kind !== 'commit') throw new GitError('cat-file', `${oid} is no commit but a ${kind}`);
  const here = new Set(present.keys());
  const { cuts } = repository;
  const complete = here.has(head) && (base === undefined || here.has(base));
  const tips = namesOf({ head, base }).filter((oid) => here.has(oid));
  if (cuts.size === 0 || tips.length === 0) return { here, exact: complete, cut: cuts.size > 0, depth: 0 };
  const history = await visibleHistory(repository.process, tips, cuts);
  const exact = complete && isSettled(history, base, head);
  return { here, exact, cut: true, depth: visibleDepth(history.commits, tips) };
}
