import type { Attempt, Flight } from './flight.js';
import type { Pull } from './forge.js';

/** How a rotation is to go. Times are in milliseconds. */
export interface Pace {
  /** Whether new ones are made by this program, and not by a person. */
  readonly mints: boolean;
  /** What the provider shows: keys, and what each was called when it was made; keys alone; or none. */
  readonly lists: 'labels' | 'keys' | 'nothing';
  /** Whether a third credential may live beside the old one and a new one. */
  readonly hasRoom: boolean;
  /** Whether there are runs that hold what secrets were when they were made. */
  readonly waitsForRuns: boolean;
  /** Whether first use has to be seen before anything is revoked. */
  readonly verifies: boolean;
  /** Whether looking for first use takes something that has to be started once. */
  readonly startsVerification: boolean;
  /** Targets whose readers are started again by a command once they hold the new one. */
  readonly restarts: readonly string[];
  /** How long the old one stays once the new one was seen in use. */
  readonly grace: number;
  /** How long after its deployment a new one has to be seen in use. */
  readonly deadline: number;
}

/** What somebody who looks sees of a target. */
export interface TargetSight {
  /** What it holds: the store's version, or when it was written; `absent`. `undefined`: nobody knows. */
  readonly mark: string | undefined;
  /** When what it holds was written, by the store's own clock. */
  readonly writtenAt: Date | undefined;
  /** Id of the credential that it holds, if the value could be read and shows it, or its provider has told. */
  readonly key: string | undefined;
  /** Where nobody knows what it holds: why, and whether that stays so until somebody has mended it. */
  readonly unknown?: { readonly why: string; readonly isLasting: boolean };
}

/** A key of the provider's list. */
export interface KeySight {
  readonly id: string;
  /** The label of the attempt that has made it; `undefined` if that was nobody here. */
  readonly label: string | undefined;
  readonly isLive: boolean;
}

/** When and how the new one was seen in use by somebody else; or what shows that nobody was, as a clause of its own. */
export type Use = { readonly on: Date; readonly by: string } | { readonly unseen: string };

/** What provider, store and forge show. What a step does not need is not looked at, and `undefined`. */
export interface Sight {
  readonly now: Date;
  /**
   * Where the new value is: `open`, this process is about to mint it; `held`, it is in its memory; `lost`, it is in nobody's, or in that of
   * another process.
   */
  readonly hand: 'open' | 'held' | 'lost';
  readonly keys?: readonly KeySight[] | undefined;
  readonly targets?: ReadonlyMap<string, TargetSight> | undefined;
  readonly pull?: Pull | undefined;
  /** How many runs of workflows wait or go on that were made before the new one was deployed. */
  readonly waiting?: number | undefined;
  readonly use?: Use | undefined;
}

/** What has to be looked at before the next step can be decided. */
export type Look = 'keys' | 'targets' | 'pull' | 'use' | 'waiting';

/** What clocks may differ by. Where they differ by more, nothing is begun. */
export const SKEW = 5 * 60_000;

/** Whether a target serves the credential of an attempt. */
export function serves(
  target: string,
  { before }: Pick<Flight, 'before'>,
  attempt: Attempt,
  { targets }: Sight,
): 'ours' | 'other' | 'unknown' {
  const seen = targets?.get(target);
  if (seen === undefined) return 'unknown';
  const { mark, key, writtenAt } = seen;
  const own = attempt.marks.get(target) ?? attempt.stored.get(target);
  if (mark !== undefined && mark === own) return 'ours';
  if (key !== undefined && attempt.key !== undefined) return key === attempt.key ? 'ours' : 'other';
  if (mark !== undefined && isAsBefore(mark, before.get(target))) return 'other';
  if (writtenAt !== undefined && writtenAt.getTime() < attempt.at.getTime() - SKEW) return 'other';
  return 'unknown';
}

/** Of two names of a secret, ours is written to the one that is not in use: whatever has become of that one, it is not ours. */
function isAsBefore(mark: string, before: string | undefined): boolean {
  const name = nameIn(mark);
  return mark === before || (name !== undefined && before !== undefined && name === nameIn(before));
}

/** Of a mark that is a name and when that was written. */
function nameIn(mark: string): string | undefined {
  return /^(?!at )(\S+) \d\S*$/.exec(mark)?.[1];
}
