import type { Inspection } from '../../core/inspection.js';

/**
 * Asks where each region of a vendor answers, one after the other, until one says something else than that the credential is invalid: it is
 * dead if all of them say so, since each knows its own customers only.
 */
export async function inRegions(
  [first, ...others]: readonly [string, ...string[]],
  ask: (at: string) => Promise<Inspection>,
): Promise<Inspection> {
  let inspection = await ask(first);
  for (const at of others) {
    if (inspection.answer !== 'dead') break;
    inspection = await ask(at);
  }
  return inspection;
}
