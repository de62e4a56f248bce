import { quoted } from '../core/rights.js';
import { type Change, unfit } from './change.js';

/** Refuses for what the store surely does not let the token do. `place`: what that is to be done to, as the store calls it. */
export function withoutRights(lacked: readonly string[], place: string): Change | undefined {
  return lacked.length === 0 ? undefined : unfit(`the token lacks ${quoted(lacked)} on ${place}`);
}
