import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/core/rotation/history.js';
import { mayHold } from '../../../src/core/rotation/holding.js';
import type { JournalEvent } from '../../../src/core/rotation/journal.js';
import { DAY, DONE, entriesOf, ID, PULL, START } from '../../pipeline/rotate/told.js';

const NAME = ID.slice(0, ID.indexOf('/'));
const ABORTED: readonly JournalEvent[] = [
  { event: 'aborting', why: 'the pull request was closed' },
  { event: 'orphan', key: 'new-key', when: 'now' },
];
const ADOPTED: JournalEvent = { event: 'adopted', key: 'adopted-key', marks: {} };

/** Which of the keys it may hold so many days after the beginning. */
function held(events: readonly JournalEvent[], days: number): readonly string[] {
  const entries = entriesOf(...events).map((entry) =>
    // Nothing is on its way then that it could be about.
    entry.what === ADOPTED ? { ...entry, rotation: `${NAME}/01JNB6Q2W8Z0D3V7M4T9XKEYAC` } : entry,
  );
  const history = historyOf(entries, NAME);
  const time = { grace: 2 * DAY, now: new Date(START.getTime() + days * DAY) };
  return ['old-key', 'new-key', 'adopted-key'].filter((key) =>
    mayHold(history, { key, account: 'acme' }, time),
  );
}

describe('a rotation', () => {
  it.each<readonly [when: string, events: readonly JournalEvent[], days: number, keys: readonly string[]]>([
    ['before the new one is deployed', [PULL], 1, ['old-key']],
    ['until that is seen in use', DONE.slice(0, 2), 100, ['old-key']],
    ['until the grace is over', DONE.slice(0, 3), 2, ['old-key']],
    ['once it is', DONE.slice(0, 3), 3, []],
    ['where it was taken back', [PULL, ...ABORTED], 100, ['old-key']],
    ['where somebody wants it back', [...DONE.slice(0, 3), { event: 'rollback' }], 100, ['old-key']],
    ['once it has ended', DONE, 100, ['new-key']],
    ['where somebody has said so since', [...DONE, ADOPTED], 100, ['adopted-key']],
  ])('may hold the one in use %s', (_, events, days, keys) => {
    expect(held(events, days)).toEqual(keys);
  });

  it('holds none of another account', () => {
    const [{ what, ...intent } = expect.fail()] = entriesOf();
    const history = historyOf([{ ...intent, what: { ...what, account: 'acme' } as JournalEvent }], NAME);
    const time = { grace: 0, now: START };
    expect(mayHold(history, { key: 'old-key', account: 'acme' }, time)).toBe(true);
    expect(mayHold(history, { key: 'old-key', account: 'other' }, time)).toBe(false);
  });
});
