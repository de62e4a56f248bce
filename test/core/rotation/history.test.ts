import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/core/rotation/history.js';
import type { Entry, JournalEvent } from '../../../src/core/rotation/journal.js';

const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const MINTED = new Date(START - 40 * DAY);
const idOf = (letter: string): string => `model/${'0'.repeat(25)}${letter}`;

/** One entry a day. */
function history(...events: readonly (readonly [string, JournalEvent])[]) {
  const entries = events.map(
    ([letter, what], day): Entry => ({ at: new Date(START + day * DAY), rotation: idOf(letter), what }),
  );
  return historyOf(entries, 'model');
}

const intent: JournalEvent = {
  event: 'intent',
  label: `mcp-rekey/${idOf('A')}`,
  old: 'old',
  oldMintedAt: MINTED,
  before: { T: '1' },
  keys: [],
  staging: { T: 'native' },
  lease: new Date(START),
  runner: 'a run',
  reason: 'due',
};
const deployed: readonly JournalEvent[] = [
  intent,
  { event: 'minted', key: 'new' },
  { event: 'tested' },
  { event: 'stored', target: 'T', version: '2' },
  { event: 'read', target: 'T', mark: '2' },
  { event: 'deployed', on: new Date(START) },
];
const back: readonly JournalEvent[] = [
  { event: 'rollback' },
  { event: 'demoted', target: 'T' },
  { event: 'aborting', why: 'somebody wanted the old one back' },
  { event: 'orphan', key: 'new', when: 'grace' },
];
const proposed: JournalEvent = {
  event: 'proposed',
  isBack: false,
  repository: 'acme/api',
  number: 1,
  url: 'https://github.example/acme/api/pull/1',
};
const of = (letter: string, events: readonly JournalEvent[]) => events.map((what) => [letter, what] as const);

describe('what targets hold', () => {
  it('is the new one once it is deployed', () => {
    expect(history(...of('A', deployed)).standing).toEqual({
      key: 'new',
      label: 'mcp-rekey/model/0000000000000000000000000A',
      account: undefined,
      mintedAt: new Date(START),
      marks: new Map([['T', '2']]),
    });
  });

  it('is the old one again, as old as it is, once it was brought back', () => {
    const { standing } = history(...of('A', [...deployed, ...back, { event: 'ended', as: 'rolled back' }]));
    expect(standing).toEqual({ key: 'old', mintedAt: MINTED, marks: new Map([['T', '1']]) });
  });

  it('is told anew by a person while its rotation is on its way', () => {
    const { flight, standing } = history(
      ...of('A', [...deployed, { event: 'adopted', key: 'new', marks: { T: '3' } }]),
    );
    expect(flight?.attempt?.marks).toEqual(new Map([['T', '3']]));
    expect(standing?.marks).toEqual(new Map([['T', '3']]));
  });
});

describe('a key that somebody says to be in use where the journal was lost', () => {
  const lost: readonly JournalEvent[] = [
    { ...intent, old: null, before: {} },
    { event: 'orphan', key: 'one', when: 'grace' },
    { event: 'orphan', key: 'other', when: 'grace' },
    { event: 'adopted', key: 'theirs', marks: { T: '3' } },
    { event: 'deployed', on: new Date(START) },
  ];

  it('is the one in use, and nobody knows how old that is', () => {
    const { standing, flight } = history(...of('A', lost));
    expect(standing).toEqual({ key: 'theirs', mintedAt: undefined, marks: new Map([['T', '3']]) });
    expect(flight?.old).toBeUndefined();
  });

  it('is no more to go, and has to be seen in use anew, if it was another one before', () => {
    const { flight } = history(
      ...of('A', [
        ...lost,
        { event: 'seen', on: new Date(START), by: 'somebody' },
        { event: 'adopted', key: 'one', marks: { T: '3' } },
      ]),
    );
    expect(flight).toMatchObject({ deployedAt: undefined, seenAt: undefined, attempt: { key: 'one' } });
    expect(flight?.retirements.map(({ key }) => key)).toEqual(['other']);
  });
});

describe('what somebody did not want', () => {
  it.each([
    ['brought back', [...deployed, ...back, { event: 'ended', as: 'rolled back' }]],
    [
      'closed',
      [
        ...deployed.slice(0, -1),
        proposed,
        { event: 'aborting', why: 'closed' },
        { event: 'ended', as: 'aborted' },
      ],
    ],
  ] as const)('is not begun again by itself if it was %s', (_, events) => {
    expect(history(...of('A', events)).paused).toContain('`rotate resume model`');
    expect(history(...of('A', events), ['B', { event: 'resumed' }]).paused).toBeUndefined();
  });

  it('is made again if it only failed', () => {
    const events = [intent, { event: 'aborting', why: 'lost' }, { event: 'ended', as: 'aborted' }] as const;
    expect(history(...of('A', events)).paused).toBeUndefined();
  });
});

describe('a person who has looked', () => {
  it('has what verifies it started anew', () => {
    const { flight } = history(
      ...of('A', [
        ...deployed,
        { event: 'verifying', by: 'workflow' },
        { event: 'needs-human', why: 'it failed' },
        { event: 'resumed' },
      ]),
    );
    expect(flight).toMatchObject({ human: undefined, verifyingSince: undefined });
  });

  it('has dealt with what may have been made', () => {
    const { flight } = history(
      ...of('A', [intent, { event: 'needs-human', why: 'what?' }, { event: 'resumed' }]),
    );
    expect(flight).toMatchObject({ human: undefined, attempt: undefined });
  });
});
