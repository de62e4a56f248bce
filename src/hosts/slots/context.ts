import type { Slot } from '../../core/slot.js';

/** Where a string stands and what it is called: all that a slot says besides its text. */
export type SlotContext = Omit<Slot, 'text'>;

/** More parts than the strings of a config have. Beyond that texts are not taken apart, and only searched for formats. */
export const MAX_SLOTS = 100_000;

/** The path and place of a part that has a name inside the string. */
export function inside(context: SlotContext, key: string): Pick<SlotContext, 'keyPath' | 'place'> {
  return { keyPath: [...context.keyPath, key], place: [...context.place, key] };
}
