import type { RotationEntry, Verification } from '../../../src/core/rotation/rotation.js';
import { entryOf as entry } from '../../pipeline/rotate/entry.js';

export const HOUR = 3_600_000;
export const GRACE = 4 * HOUR;
const DEADLINE = 72 * HOUR;

/** What the policy says of the one rotation that there is. */
export function entryOf(verify: Verification): RotationEntry {
  return entry({
    ...{ admin: 'env://ADMIN', files: ['mcp.json'], verify },
    ...{ grace: GRACE, lead: DEADLINE - GRACE },
  });
}
