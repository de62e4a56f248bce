import { Unanswered } from '../../core/inspection.js';
import type { Asked } from './api.js';

/**
 * Whether config or policy says which instance a key belongs to. Where each region has keys of its own and refuses those of the others,
 * nothing is known of a key that has been refused by the usual one only because nobody named another.
 */
export function isInstanceKnown({ instance }: Asked, names: readonly string[]): boolean {
  try {
    instance({ names });
    return true;
  } catch (error) {
    if (error instanceof Unanswered && error.reason === 'host-unknown') return false;
    throw error;
  }
}
