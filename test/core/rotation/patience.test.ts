import { expect, it } from 'vitest';
import { historyOf } from '../../../src/core/rotation/history.js';
import type { Entry, JournalEvent } from '../../../src/core/rotation/journal.js';
import { next } from '../../../src/core/rotation/machine.js';
import type { Pace, Sight } from '../../../src/core/rotation/sight.js';

const ID = `models/${'0'.repeat(26)}`;
const at = (hours: number): Date => new Date(Date.UTC(2026, 0, 1, hours));
const pace: Pace = {
  lists: 'labels',
  mints: true,
  hasRoom: true,
  waitsForRuns: true,
  verifies: true,
  restarts: [],
  startsVerification: true,
  grace: 0,
  deadline: 24 * 3_600_000,
};

/** In use since the first hour. */
const DEPLOYED: readonly (readonly [number, JournalEvent])[] = [
  [
    0,
    {
      event: 'intent',
      label: `mcp-rekey/${ID}`,
      old: 'old',
      before: { A: '1' },
      keys: [],
      staging: { A: 'none' },
      lease: at(0),
      runner: 'a run',
      reason: 'due',
    },
  ],
  [0, { event: 'minted', key: 'new' }],
  [0, { event: 'tested' }],
  [0, { event: 'stored', target: 'A', version: '2' }],
  [0, { event: 'read', target: 'A', mark: '2' }],
  [0, { event: 'deployed', on: at(0) }],
];

function stepAt(hours: number, events: readonly (readonly [number, JournalEvent])[], sight: Partial<Sight>) {
  const all = [...DEPLOYED, ...events];
  const entries = all.map(([time, what]): Entry => ({ at: at(time), rotation: ID, what }));
  return next(historyOf(entries, 'models').flight!, { now: at(hours), hand: 'lost', ...sight }, pace);
}

const unseen = { use: { unseen: 'the workflow v.yml has not succeeded in a/b' } } as const;
const verifying: JournalEvent = { event: 'verifying', by: 'workflow' };
const human: JournalEvent = { event: 'needs-human', why: 'nobody was seen to use the new one' };
const resumed: JournalEvent = { event: 'resumed' };
const asksAPerson = { do: 'note', what: { event: 'needs-human' } };

it('waits for first use from when it was started to be looked for', () => {
  expect(stepAt(23, [[0, verifying]], unseen)).toMatchObject({ do: 'wait', until: at(24) });
  expect(stepAt(24, [[0, verifying]], unseen)).toMatchObject(asksAPerson);
  // No run was there for days, and the workflow has only just been started.
  expect(stepAt(72, [[72, verifying]], unseen)).toMatchObject({ do: 'wait', until: at(96) });
});

it('says what shows that nobody was seen, while it waits and when a person has to look', () => {
  const why = expect.stringContaining('(the workflow v.yml has not succeeded in a/b)');
  expect(stepAt(23, [[0, verifying]], unseen)).toMatchObject({ do: 'wait', why });
  expect(stepAt(24, [[0, verifying]], unseen)).toMatchObject({ do: 'note', what: { why } });
});

it('waits as long again once a person has mended something', () => {
  const mended = [
    [0, verifying],
    [24, human],
    [30, resumed],
  ] as const;
  expect(stepAt(30, mended, {})).toEqual({ do: 'verify' });
  expect(stepAt(31, [...mended, [30, verifying]], unseen)).toMatchObject({ do: 'wait', until: at(54) });
  expect(stepAt(54, [...mended, [30, verifying]], unseen)).toMatchObject(asksAPerson);
  const seen = [...mended, [30, verifying], [31, { event: 'seen', on: at(31), by: 'somebody' }]] as const;
  expect(stepAt(31, seen, { waiting: 2 })).toMatchObject({ do: 'wait', until: at(54) });
});
