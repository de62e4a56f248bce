import type { RotationEntry } from '../../../src/core/rotation/rotation.js';

const HOUR = 3_600_000;

/** An entry of a policy, but for what a test says of it. */
export function entryOf(change: Partial<RotationEntry> = {}): RotationEntry {
  return {
    name: 'model',
    provider: 'model',
    account: {},
    admin: undefined,
    current: undefined,
    lifetime: 30 * 24 * HOUR,
    targets: [],
    files: [],
    repository: undefined,
    verify: { by: 'none' },
    grace: 4 * HOUR,
    lead: 68 * HOUR,
    isOwn: false,
    isPaused: false,
    ...change,
  };
}
