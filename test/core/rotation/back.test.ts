import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/core/rotation/history.js';
import type { Entry, JournalEvent } from '../../../src/core/rotation/journal.js';
import { next } from '../../../src/core/rotation/machine.js';
import type { Pace, Sight, TargetSight } from '../../../src/core/rotation/sight.js';

const START = Date.UTC(2026, 0, 1);
const NOW = new Date(START + 3_600_000);
const ID = `model/${'0'.repeat(26)}`;
const PACE: Pace = {
  lists: 'labels',
  mints: true,
  hasRoom: true,
  waitsForRuns: false,
  verifies: true,
  restarts: [],
  startsVerification: false,
  grace: 1,
  deadline: 2,
};

const holding = (marks: Readonly<Record<string, string>>): ReadonlyMap<string, TargetSight> =>
  new Map(
    Object.entries(marks).map(([name, mark]) => [name, { mark, writtenAt: undefined, key: undefined }]),
  );

/** The next step after these entries, for somebody who sees that. */
function stepAfter(events: readonly JournalEvent[], sight: Partial<Sight> = {}, pace: Partial<Pace> = {}) {
  const entries = events.map((what): Entry => ({ at: new Date(START), rotation: ID, what }));
  return next(
    historyOf(entries, 'model').flight!,
    { now: NOW, hand: 'lost', ...sight },
    { ...PACE, ...pace },
  );
}

function intent(
  staging: 'native' | 'pinned' | 'none',
  before: Readonly<Record<string, string>>,
): JournalEvent {
  return {
    event: 'intent',
    label: `mcp-rekey/${ID}`,
    old: 'old',
    before: { ...before },
    keys: [],
    staging: Object.fromEntries(Object.keys(before).map((name) => [name, staging])),
    lease: new Date(START),
    runner: 'a run',
    reason: 'due',
  };
}
const made: readonly JournalEvent[] = [{ event: 'minted', key: 'new' }, { event: 'tested' }];
const stored: readonly JournalEvent[] = [
  { event: 'stored', target: 'A', version: '2' },
  { event: 'read', target: 'A', mark: '2' },
];
const proposed = (isBack: boolean): JournalEvent => ({
  event: 'proposed',
  isBack,
  repository: 'acme/api',
  number: 1,
  url: 'https://github.example/acme/api/pull/1',
});
const deployed: JournalEvent = { event: 'deployed', on: new Date(START) };
const rollback: JournalEvent = { event: 'rollback' };

describe('somebody who wants the old one back', () => {
  it('gets another one where an earlier attempt has left its own, and nobody has the old one', () => {
    const first = [intent('none', { A: '1', B: '1' }), { event: 'minted', key: 'first' } as const];
    const events: readonly JournalEvent[] = [
      ...first,
      { event: 'orphan', key: 'first', when: 'grace' },
      { event: 'failed', why: 'B took nothing' },
      // A holds what the first attempt has stored there.
      intent('none', { A: '2', B: '1' }),
      { event: 'failed', why: 'nothing was made' },
      rollback,
    ];
    expect(stepAfter(events, { targets: holding({ A: '2', B: '1' }) })).toEqual({ do: 'intend' });
    expect(stepAfter(events, { targets: holding({ A: '1', B: '1' }) })).toMatchObject({
      what: { event: 'aborting' },
    });
  });

  it('is heard where nobody has noticed yet that it was merged', () => {
    const events = [intent('pinned', { A: '1' }), ...made, ...stored, proposed(false), rollback];
    const pull = { state: 'merged', mergedAt: NOW } as unknown as NonNullable<Sight['pull']>;
    expect(stepAfter(events, { pull })).toEqual({ do: 'note', what: { event: 'deployed', on: NOW } });
  });

  it('may have brought the old references back already', () => {
    const events = [intent('pinned', { A: '1' }), ...made, ...stored, proposed(false), deployed, rollback];
    expect(stepAfter(events, { targets: holding({ A: '2' }) })).toEqual({ do: 'propose', isBack: true });
    expect(stepAfter(events, { targets: holding({ A: '1' }) })).toMatchObject({ do: 'abort', key: 'new' });
    const closed = { state: 'closed' } as unknown as NonNullable<Sight['pull']>;
    const after = [...events, proposed(true)];
    expect(stepAfter(after, { targets: holding({ A: '2' }), pull: closed })).toMatchObject({
      what: { event: 'needs-human' },
    });
    expect(stepAfter(after, { targets: holding({ A: '1' }), pull: closed })).toMatchObject({ do: 'abort' });
  });

  it('gets another one where no version was there that could be promoted again', () => {
    const events = [intent('native', { A: 'absent' }), ...made, ...stored, deployed, rollback];
    expect(stepAfter(events, { targets: holding({ A: '2' }) })).toMatchObject({ do: 'give up', key: 'new' });
  });

  it.each([true, false])('may have put it back by hand, which is a version of its own: %s', (hasRoom) => {
    const events = [intent('none', { A: '1' }), ...made, ...stored, deployed, rollback];
    const step = (key: string) => {
      const targets = new Map([['A', { mark: '3', writtenAt: undefined, key }]]);
      return stepAfter(events, { targets }, { hasRoom });
    };
    expect(step('old')).toMatchObject({ do: 'abort', key: 'new' });
    expect(step('another')).not.toMatchObject({ do: 'abort' });
  });

  it('has to bring it back by hand where the new one was live at once, and no third one may live', () => {
    const events = [intent('none', { A: '1' }), ...made, ...stored, deployed, rollback];
    const step = (mark: string) => stepAfter(events, { targets: holding({ A: mark }) }, { hasRoom: false });
    expect(step('2')).toMatchObject({
      what: { event: 'needs-human', why: expect.stringMatching(/^A holds no more what it held before, /) },
    });
    expect(step('1')).toMatchObject({ do: 'abort', key: 'new' });
    const blind = new Map([['A', { mark: undefined, writtenAt: undefined, key: undefined }]]);
    expect(stepAfter(events, { targets: blind }, { hasRoom: false })).toMatchObject({ do: 'wait' });
  });
});

describe('a value that was lost between two targets', () => {
  const events = [intent('none', { A: '1', B: '1' }), ...made, stored[0]!];
  const step = (b: string) => stepAfter(events, { targets: holding({ A: '2', B: b }) }, { hasRoom: false });

  it('is copied by a person where no third one may live', () => {
    expect(step('1')).toMatchObject({
      what: { event: 'needs-human', why: expect.stringMatching(/^A may hold new \(its value was lost\), /) },
    });
    // Whatever B holds by now, it is not the old one.
    expect(step('2')).toEqual({
      do: 'note',
      what: { event: 'stored', target: 'B', version: '2' },
    });
  });
});
