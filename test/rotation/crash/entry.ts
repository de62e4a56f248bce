import type { RotationEntry, Verification } from '../../../src/core/rotation/rotation.js';

export const HOUR = 3_600_000;
export const GRACE = 4 * HOUR;
const DEADLINE = 72 * HOUR;

/** What the policy says of the one rotation that there is. */
export function entryOf(verify: Verification): RotationEntry {
  return {
    name: 'model',
    provider: 'model',
    account: {},
    admin: undefined,
    current: undefined,
    lifetime: 30 * 24 * HOUR,
    targets: [],
    files: ['mcp.json'],
    repository: undefined,
    verify,
    grace: GRACE,
    lead: DEADLINE - GRACE,
    isOwn: false,
    isPaused: false,
  };
}
