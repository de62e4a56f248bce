import type { TargetPlan } from '../../core/rotation/flight.js';
import { LITERAL } from '../../core/rotation/pins.js';
import { pastedFiles } from './literals.js';
import { ABSENT, described } from './marks.js';
import { pinned } from './references.js';
import type { Rotation, Target, World } from './world.js';

/** What a target serves, and how the next value would come into use there. */
export interface Held extends TargetPlan {
  /** The version that files name, or `LITERAL`; else what the store has. */
  readonly mark: string;
  /** The version that files name. */
  readonly pin: string | undefined;
  readonly writtenAt: Date | undefined;
  /** Whether whoever asks for it gets nothing. */
  readonly isEmpty: boolean;
}

/** Throws `Unready` where files say what nobody can follow, or `Unanswered`. */
export async function heldIn(target: Target, rotation: Rotation, world: World): Promise<Held> {
  const { name } = target;
  if (await isPasted(target, rotation, world))
    return { name, staging: 'pinned', mark: LITERAL, pin: undefined, writtenAt: undefined, isEmpty: false };
  const pin = await pinned(target, rotation, world);
  const { mark, writtenAt } = await described(target, world, pin);
  return {
    name,
    staging: stagingOf(target, pin),
    mark: mark === ABSENT ? (pin ?? mark) : mark,
    pin,
    writtenAt,
    isEmpty: mark === ABSENT,
  };
}

/** Files hold what is in use themselves: that of the first target. */
async function isPasted(target: Target, rotation: Rotation, world: World): Promise<boolean> {
  return target === rotation.targets[0] && (await pastedFiles(rotation, world)).length > 0;
}

/** A store with versions is one without, if references name none: then the newest one is live at once. */
function stagingOf({ store: { staging } }: Target, pin: string | undefined): TargetPlan['staging'] {
  return staging === 'pinned' && pin === undefined ? 'none' : staging;
}
