import { describe, expect, it } from 'vitest';
import { diedSince, newsOf, overdueOf } from '../../../src/pipeline/rotate/notices.js';
import { DONE, entriesOf, NOW, pending, progress, START } from './told.js';

const DEATH = { event: 'revoked', rotation: 'pg-mcp', why: 'old-key is dead: it was tried, and is refused' };

describe('what somebody is told of', () => {
  it('is what a run has written, and not what was there before', () => {
    const entries = entriesOf({ event: 'needs-human', why: '3 attempts have failed' });
    const at = entries.at(-1)!.at;
    expect(newsOf(entries, entries.length - 1)).toEqual([
      { event: 'needs-human', rotation: 'pg-mcp', why: '3 attempts have failed', at },
    ]);
    expect(newsOf(entries, entries.length)).toEqual([]);
  });

  it('is the death of the one that was replaced', () => {
    const entries = entriesOf(...DONE);
    expect(newsOf(entries, 0)).toMatchObject([DEATH]);
  });

  it('is no death of a candidate that nobody has ever had', () => {
    const entries = entriesOf(
      { event: 'orphan', key: 'new-key', when: 'now' },
      { event: 'refused', key: 'new-key', proof: 'tried' },
      { event: 'orphan', key: 'other', when: 'grace' },
      { event: 'refused', key: 'other', proof: 'unproved' },
    );
    expect(newsOf(entries, 0).map(({ why }) => why)).toEqual([
      'other is dead: its provider has revoked it, and nobody could try it',
    ]);
  });

  it('is what died lately, whoever has seen to it', () => {
    const entries = entriesOf(...DONE);
    expect(diedSince(entries, START)).toMatchObject([DEATH]);
    expect(diedSince(entries, NOW)).toEqual([]);
  });

  it('is why the one that is to be seen in use was not, once that is overdue', () => {
    const why = 'nobody was seen to use the new one yet (the command of `verify` ended with exit code 3)';
    const late = progress({ outcome: pending(why), isOverdue: true }, entriesOf(...DONE.slice(0, 2)));
    expect(overdueOf([late])).toMatchObject([{ event: 'overdue', why }]);
  });

  it('is what is overdue, since when, and why', () => {
    const late = progress({ outcome: { state: 'unready', why: 'ADMIN is not set' }, isOverdue: true });
    expect(overdueOf([late, progress({})])).toEqual([
      { event: 'overdue', rotation: 'pg-mcp', why: 'ADMIN is not set', at: NOW },
    ]);
  });
});
