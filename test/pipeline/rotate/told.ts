import { historyOf } from '../../../src/core/rotation/history.js';
import type { Entry, JournalEvent } from '../../../src/core/rotation/journal.js';
import type { RotationEntry } from '../../../src/core/rotation/rotation.js';
import { progressOf, type Told } from '../../../src/pipeline/rotate/progress.js';

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const START = new Date('2026-03-01T05:17:09.000Z');
export const ID = 'pg-mcp/01JNB6Q2W8Z0D3V7M4T9XKEYAB';

const entry: RotationEntry = {
  name: 'pg-mcp',
  provider: 'postgres',
  account: {},
  admin: undefined,
  current: undefined,
  lifetime: 30 * DAY,
  targets: [],
  files: [],
  repository: undefined,
  verify: { by: 'last-used' },
  grace: 2 * DAY,
  lead: 3 * DAY,
  isOwn: false,
  isPaused: false,
};

const INTENT: JournalEvent = {
  event: 'intent',
  label: 'mcp-rekey/pg-mcp/01JNB6Q2W8Z0D3V7M4T9XKEYAB',
  old: 'old-key',
  before: { 'vault:db': '1' },
  keys: [],
  staging: { 'vault:db': 'pinned' },
  lease: new Date(START.getTime() + HOUR / 4),
  runner: 'a machine',
  reason: 'it was due',
};

export const PULL: JournalEvent = {
  event: 'proposed',
  isBack: false,
  repository: 'acme/api',
  number: 7,
  url: 'https://github.com/acme/api/pull/7',
};

/** All entries of a rotation until its pull request, an hour apart each. */
const BEGUN: readonly JournalEvent[] = [
  INTENT,
  { event: 'minted', key: 'new-key' },
  { event: 'tested' },
  { event: 'storing', target: 'vault:db' },
  { event: 'stored', target: 'vault:db', version: '2' },
  { event: 'read', target: 'vault:db', mark: '2' },
];

/** Until the old one is dead. */
export const DONE: readonly JournalEvent[] = [
  PULL,
  { event: 'deployed', on: new Date(START.getTime() + 7 * HOUR) },
  { event: 'seen', on: new Date(START.getTime() + 8 * HOUR), by: 'its provider' },
  { event: 'revoking', key: 'old-key' },
  { event: 'revoked', key: 'old-key', how: 'revoked' },
  { event: 'refused', key: 'old-key', proof: 'tried' },
  { event: 'ended', as: 'done' },
];

export function entriesOf(...more: readonly JournalEvent[]): readonly Entry[] {
  return [...BEGUN, ...more].map((what, index) => ({
    at: new Date(START.getTime() + index * HOUR),
    rotation: ID,
    what,
  }));
}

function told(change: Partial<Told>, entries: readonly Entry[] = []): Told {
  return {
    entry,
    outcome: { state: 'not due', why: 'made on 2026-03-01' },
    isOverdue: false,
    history: historyOf(entries, entry.name),
    ...change,
  };
}

export const pending = (why: string, until?: Date): Told['outcome'] => ({
  state: 'pending',
  id: ID,
  why,
  until,
});

export const NOW = new Date(START.getTime() + 40 * DAY);

export function progress(change: Partial<Told>, entries?: readonly Entry[]): ReturnType<typeof progressOf> {
  return progressOf(told(change, entries), NOW);
}
