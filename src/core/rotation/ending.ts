import { day } from '../phrases.js';
import type { History } from './flight.js';
import { dueAt, type RotationEntry } from './rotation.js';

/** A credential in use that its provider ends by itself, because another one was made beside it. */
export interface Ending {
  readonly key: string;
  readonly on: Date;
}

/** As the journal has it: with the provider, nobody has asked since. */
export function endingOf(
  { followed }: Pick<History, 'followed'>,
  { overlap }: RotationEntry,
): Ending | undefined {
  if (followed === undefined || overlap === undefined) return undefined;
  return { key: followed.key, on: new Date(followed.since.getTime() + overlap) };
}

/** Why nothing is done about a rotation, with what becomes of it if that stays so. */
export function onHold(why: string, ending: Ending | undefined): string {
  return ending === undefined
    ? why
    : `${why}; ${ending.key}, which is in use, dies on ${day(ending.on)}, for another one was made beside it`;
}

/**
 * Since when the credential that is to go is, or will be, older than its tier allows. What its provider ends by itself has to be replaced before that,
 * and is late from the day on which that has to begin. `minted`: when the one in use was made.
 */
export function overdueFrom(
  history: Pick<History, 'flight' | 'standing' | 'followed'>,
  entry: RotationEntry,
  minted = history.standing?.mintedAt,
  ending = endingOf(history, entry),
): Date | undefined {
  const { flight } = history;
  const { lifetime, grace, lead, overlap } = entry;
  const made = flight === undefined ? minted : flight.oldMintedAt;
  const isBound = made === undefined || overlap !== undefined;
  const times = [
    made && made.getTime() + lifetime,
    // What nobody knows the age of, or may not live for long beside another one, was due when its replacement began.
    flight && isBound ? flight.startedAt.getTime() + grace + lead : undefined,
    ending && (flight === undefined ? dueAt(undefined, entry, ending.on)! : ending.on).getTime(),
  ].filter((time) => time !== undefined);
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

export function isOverdue(from: Date | undefined, now: Date): boolean {
  return from !== undefined && from <= now;
}
