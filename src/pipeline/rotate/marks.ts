import { Unanswered } from '../../core/inspection.js';
import { LITERAL } from '../../core/rotation/pins.js';
import type { Location, Stored } from '../../stores/store.js';
import type { Target, World } from './world.js';

/** What is in a target, as the journal writes it down. */
export interface Mark {
  readonly mark: string;
  readonly writtenAt: Date | undefined;
}

export const ABSENT = 'absent';

/** In front of a mark that is a time, and no version of the store's. */
const TIME = 'at ';

function markOf({ version, writtenAt }: Stored): string | undefined {
  return version ?? (writtenAt === undefined ? undefined : `${TIME}${writtenAt.toISOString()}`);
}

/** The version that a mark is, as a store takes it. No version has a space in it. */
export function versionIn(mark: string | undefined): string | undefined {
  const isNone = mark === undefined || mark === ABSENT || mark === LITERAL || mark.startsWith(TIME);
  return isNone ? undefined : mark.split(' ')[0];
}

/** What a target holds. Throws `Unanswered`. `version`: for what a reference with that version gets. */
export async function described(
  { store, options, location }: Target,
  { tools }: World,
  version?: string,
): Promise<Mark> {
  const at: Location = { ...location, version };
  const description = await store.describe(at, options, tools);
  if (description.answer === 'unknown') throw new Unanswered(description.reason, description.detail);
  if (description.answer === 'absent') return { mark: ABSENT, writtenAt: undefined };
  const mark = store.isRewritable ? markOf(description.stored) : (version ?? markOf(description.stored));
  if (mark === undefined) throw new Unanswered('unexpected-reply', 'neither a version nor a date');
  return { mark, writtenAt: description.stored.writtenAt };
}

/** What references to that version get. Only of one that can be written once more has anybody to be asked. Throws `Unanswered`. */
export async function pinMark(target: Target, pin: string, world: World): Promise<string> {
  if (!target.store.isRewritable) return pin;
  const { mark } = await described(target, world, pin);
  return mark === ABSENT ? pin : mark;
}
