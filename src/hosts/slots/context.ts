import type { Slot } from '../../core/slot.js';

/** Where a string stands and what it is called: all that a slot says besides its text. */
export type SlotContext = Omit<Slot, 'text'>;

/** The path and place of a part that has a name inside the string. */
export function inside(context: SlotContext, key: string): Pick<SlotContext, 'keyPath' | 'place'> {
  return { keyPath: [...context.keyPath, key], place: [...context.place, key] };
}
