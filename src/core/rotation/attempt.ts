import type { Attempt } from './flight.js';
import type { JournalEvent } from './journal.js';

/** One of which nothing is known but what it is about to do. */
export function attemptOf(what: Extract<JournalEvent, { event: 'intent' }>, at: Date): Attempt {
  return {
    label: what.label,
    at,
    lease: what.lease,
    runner: what.runner,
    key: undefined,
    isHandedIn: false,
    mintedAt: at,
    isTested: false,
    storing: new Map(),
    stored: new Map(),
    refusal: undefined,
    marks: new Map(),
    restarted: new Set(),
    promoted: new Set(),
  };
}
