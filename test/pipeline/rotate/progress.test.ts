import { describe, expect, it } from 'vitest';
import { DAY, DONE, entriesOf, ID, NOW, PULL, pending, progress, START } from './told.js';

const WAITING = 'the pull request https://github.com/acme/api/pull/7 is to be merged';

describe('how a rotation stands', () => {
  it('waits for a person to merge its pull request', () => {
    const entries = entriesOf(PULL);
    expect(progress({ outcome: pending(WAITING) }, entries)).toEqual({
      name: 'pg-mcp',
      state: 'proposed',
      since: entries.at(-1)!.at,
      next: undefined,
      why: WAITING,
      todo: 'merge `https://github.com/acme/api/pull/7`, or close it',
      overdueSince: undefined,
    });
  });

  it('goes on by itself in the grace, and says when', () => {
    const until = new Date(NOW.getTime() + DAY);
    const found = progress(
      { outcome: pending('the grace is not over', until) },
      entriesOf(...DONE.slice(0, 3)),
    );
    expect(found).toMatchObject({ state: 'seen in use', next: until, todo: undefined });
  });

  it('says what a person has to mend, and how it goes on then', () => {
    const entries = entriesOf({ event: 'needs-human', why: '3 attempts have failed' });
    const found = progress(
      { outcome: { state: 'needs-human', id: ID, why: '3 attempts have failed' } },
      entries,
    );
    expect(found).toMatchObject({
      state: 'needs a person',
      why: '3 attempts have failed',
      todo: '3 attempts have failed. Once that is mended: `mcp-rekey rotate resume pg-mcp`',
    });
  });

  it('says what somebody has to mend where nobody has to say that it is mended', () => {
    const why = 'there is no .mcp.json in acme/api, which `files` names: correct `files`';
    const outcome = { state: 'pending', id: ID, why, isStuck: true } as const;
    expect(progress({ outcome }, entriesOf(PULL))).toMatchObject({
      state: 'proposed',
      todo: `${why}. Once that is mended, it goes on by itself`,
      isStuck: true,
    });
    expect(progress({ outcome: pending(WAITING) }, entriesOf(PULL)).isStuck).toBeUndefined();
  });

  it('asks for the pull request that goes back, and not for the one that was merged', () => {
    const merged = entriesOf(...DONE.slice(0, 2), { event: 'rollback' });
    expect(progress({ outcome: pending('it waits') }, merged)).toMatchObject({
      state: 'going back',
      todo: undefined,
    });
    const back = entriesOf(...DONE.slice(0, 2), { event: 'rollback' }, {
      ...PULL,
      isBack: true,
    } as typeof PULL);
    expect(progress({ outcome: pending('it waits') }, back).todo).toBe(
      'merge `https://github.com/acme/api/pull/7`',
    );
  });

  it('is done, and says when the next one is due', () => {
    const entries = entriesOf(...DONE);
    expect(progress({ outcome: { state: 'done', id: ID } }, entries)).toMatchObject({
      state: 'done',
      since: entries.at(-1)!.at,
      next: new Date(START.getTime() + 25 * DAY),
      todo: undefined,
    });
  });

  it.each([
    [{ state: 'unready', why: 'ADMIN is not set' }, 'not begun', 'ADMIN is not set'],
    [{ state: 'held back', why: 'as many were begun as one run may' }, 'not begun', undefined],
    [{ state: 'paused', why: 'holidays' }, 'paused', undefined],
    [{ state: 'not due', why: 'made on 2026-03-01' }, 'not due', undefined],
    [{ state: 'failed' }, 'not begun', 'the log says what went wrong: this is a bug'],
  ] as const)('is none on its way: %j', (outcome, state, todo) => {
    expect(progress({ outcome })).toMatchObject({ state, todo });
  });

  it('is paused on its way too', () => {
    const found = progress({ outcome: { state: 'paused', why: 'holidays' } }, entriesOf(PULL));
    expect(found).toMatchObject({ state: 'paused', why: 'holidays', todo: undefined });
  });

  it('is overdue since the old one was too old, or the one in use', () => {
    const since = progress({ outcome: pending(WAITING), isOverdue: true }, entriesOf(PULL)).overdueSince;
    expect(since).toEqual(new Date(START.getTime() + 5 * DAY));
    const late = progress({ isOverdue: true }, entriesOf(...DONE)).overdueSince;
    expect(late).toEqual(new Date(START.getTime() + 30 * DAY));
    expect(progress({ isOverdue: true }).overdueSince).toEqual(NOW);
  });
});
