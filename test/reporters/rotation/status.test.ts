import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/core/rotation/history.js';
import type { JournalEvent } from '../../../src/core/rotation/journal.js';
import { RotationStatusReport } from '../../../src/reporters/rotation/json-schema.js';
import { statusJson, statusOf, statusText } from '../../../src/reporters/rotation/status.js';
import { entryOf } from '../../pipeline/rotate/entry.js';
import { DAY, DONE, entriesOf, NOW, PULL, START } from '../../pipeline/rotate/told.js';

const entry = entryOf({ name: 'pg-mcp', grace: 2 * DAY });
const DEPLOYED = DONE.slice(0, 2);
const SEEN = DONE.slice(0, 3);
const WANTED: JournalEvent = { event: 'rollback' };
const ABORTED: readonly JournalEvent[] = [
  { event: 'aborting', why: 'the pull request was closed' },
  { event: 'orphan', key: 'new-key', when: 'now' },
];
const FAILED: readonly JournalEvent[] = [
  { event: 'orphan', key: 'new-key', when: 'grace' },
  { event: 'failed', why: 'nobody knows where it was stored' },
];

const statusAfter = (events: readonly JournalEvent[]) =>
  statusOf(entry, historyOf(entriesOf(...events), entry.name), NOW);

/** Hours after the beginning, as a person reads it. */
const hour = (hours: number): string =>
  new Date(START.getTime() + hours * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

describe('what becomes of the old one', () => {
  const waits = 'is to be revoked once the new one was seen in use and the grace is over';

  it.each<readonly [when: string, events: readonly JournalEvent[], says: readonly string[]]>([
    ['while the new one is made and stored', [], ['old-key is in use until the new one is deployed']],
    ['until that is merged', [PULL], ['old-key is in use until the new one is deployed']],
    ['until that is seen in use', DEPLOYED, [`old-key ${waits}`]],
    ['until the grace is over', SEEN, [`old-key is to be revoked after ${hour(8 + 48)}`]],
    ['while it is ended', DONE.slice(0, 4), ['old-key is being revoked']],
    ['once it was', DONE.slice(0, 5), ['old-key was revoked, and is yet to be refused']],
    ['once it is dead', DONE.slice(0, 6), []],
    [
      'where an attempt came to nothing',
      FAILED,
      ['old-key is in use until the new one is deployed', `new-key ${waits}`],
    ],
    [
      'where the new one is taken back',
      [PULL, ...ABORTED],
      ['old-key stays in use', 'new-key is to be revoked now'],
    ],
    [
      'where the new one was in use and is taken back',
      [...SEEN, WANTED, ABORTED[0]!, FAILED[0]!],
      ['old-key stays in use', `new-key is to be revoked after ${hour(10 + 48)}`],
    ],
    ['where somebody wants it back', [...SEEN, WANTED], ['old-key is wanted back']],
  ])('is told %s', (_, events, says) => {
    const status = statusAfter(events);
    const facts = statusText([status]).trimEnd().split('; ');
    expect(facts.slice(facts.length - status.replaced.length)).toEqual(says);
    expect(RotationStatusReport.parse(JSON.parse(statusJson([status]))).rotations).toEqual([status]);
  });

  it('says who is to see the new one in use, and until when', () => {
    const by = { ...entry, verify: { by: 'last-used' } } as const;
    const status = statusOf(by, historyOf(entriesOf(...DEPLOYED), entry.name), NOW);
    expect(status.firstUse).toEqual({ by: 'last-used', until: expect.any(String) });
    expect(statusText([status])).toContain(
      `verifying by last-used, until ${status.firstUse!.until.slice(0, 16).replace('T', ' ')} at most; `,
    );
    for (const events of [[PULL], SEEN, [...DEPLOYED, { event: 'needs-human', why: 'it is odd' }]] as const)
      expect(statusAfter(events).firstUse).toBeNull();
  });

  it('is no death of one that stays', () => {
    expect(statusAfter([PULL]).toRevoke).toEqual(['old-key']);
    expect(statusAfter([PULL, ...ABORTED]).toRevoke).toEqual(['new-key']);
    expect(statusAfter([...SEEN, WANTED]).toRevoke).toEqual([]);
  });
});
