import { describe, expect, it } from 'vitest';
import {
  auditedOn,
  type GitHubEvent,
  isOnDefaultBranch,
  type Judged,
  judgedOn,
  type PullRequest,
  type Push,
} from '../../src/core/event.js';

const [OLD, NEW, MERGE] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];

const pull: PullRequest = {
  number: 7,
  base: OLD,
  baseBranch: 'release/1',
  head: NEW,
  merge: MERGE,
  commits: 3,
  fromFork: false,
};
const pushed = (more: Partial<Push> = {}): GitHubEvent => ({
  kind: 'push',
  push: { before: OLD, after: NEW, forced: false, ref: 'refs/heads/topic', defaultBranch: 'main', ...more },
});
const range = (more: Partial<Extract<Judged, { kind: 'range' }>>): Judged => ({
  kind: 'range',
  ...{ bases: [{ commit: OLD }], fresh: false, head: NEW, merge: undefined, commits: undefined },
  ...more,
});

describe('what is judged', () => {
  it('of a pull request: its commits and the merge, by the branch if the base is gone', () => {
    const bases = [{ commit: OLD }, { branch: 'release/1' }];
    expect(judgedOn({ kind: 'pull-request', pull })).toEqual(range({ bases, merge: MERGE, commits: 3 }));
  });

  it('of a merge queue: what is between its two commits', () => {
    expect(judgedOn({ kind: 'merge-group', base: OLD, head: NEW })).toEqual(range({}));
  });

  it.each<[string, Partial<Push>, Judged]>([
    ['what is new since what was there before', {}, range({})],
    [
      'of a new branch: what the default branch does not have',
      { before: undefined },
      range({ bases: [{ branch: 'main' }] }),
    ],
    ['of an overwritten branch: the same', { forced: true }, range({ bases: [{ branch: 'main' }] })],
    [
      'of a new tag: the same',
      { before: undefined, ref: 'refs/tags/v1' },
      range({ bases: [{ branch: 'main' }] }),
    ],
    [
      'of a tag that is called like the default branch: the same',
      { before: undefined, ref: 'refs/tags/main' },
      range({ bases: [{ branch: 'main' }] }),
    ],
    [
      'of the first push to the default branch: all of it',
      { before: undefined, ref: 'refs/heads/main' },
      range({ bases: [], fresh: true }),
    ],
    [
      'of an overwritten default branch: what was not there before, or all of it',
      { forced: true, ref: 'refs/heads/main' },
      range({ fresh: true }),
    ],
    [
      'of a default branch that is new and forced: all of it',
      { before: undefined, forced: true, ref: 'refs/heads/main' },
      range({ bases: [], fresh: true }),
    ],
    [
      'of what was deleted: nothing',
      { after: undefined },
      { kind: 'nothing', why: 'refs/heads/topic was deleted' },
    ],
    [
      'of a default branch that was deleted by force: nothing',
      { after: undefined, forced: true, ref: 'refs/heads/main' },
      { kind: 'nothing', why: 'refs/heads/main was deleted' },
    ],
  ])('of a push, %s', (_, more, expected) => {
    expect(judgedOn(pushed(more))).toEqual(expected);
  });

  it('of anything else: all files of its commit', () => {
    expect(judgedOn({ kind: 'other', commit: NEW, onDefaultBranch: false })).toEqual({
      kind: 'everything',
      commit: NEW,
    });
  });
});

describe('what an audit judges', () => {
  const everything: Judged = { kind: 'everything', commit: NEW };
  const main = { ref: 'refs/heads/main' };

  it.each<[string, GitHubEvent, Judged, boolean]>([
    ['a push to the default branch: all of it', pushed(main), everything, true],
    ['one that is forced: the same', pushed({ ...main, forced: true }), everything, true],
    ['the first one: the same', pushed({ ...main, before: undefined }), everything, true],
    ['a push to another branch: what any run judges', pushed(), range({}), false],
    ['a schedule: all of it', { kind: 'other', commit: NEW, onDefaultBranch: true }, everything, true],
    [
      'a dispatch elsewhere: all of that',
      { kind: 'other', commit: NEW, onDefaultBranch: false },
      everything,
      false,
    ],
    ['a merge queue: what any run judges', { kind: 'merge-group', base: OLD, head: NEW }, range({}), false],
  ])('after %s', (_, event, judged, onDefault) => {
    expect(auditedOn(event)).toEqual(judged);
    expect(isOnDefaultBranch(event)).toBe(onDefault);
  });

  it('is a pull request’s own, and never that of the branch', () => {
    expect(auditedOn({ kind: 'pull-request', pull })).toEqual(judgedOn({ kind: 'pull-request', pull }));
    expect(isOnDefaultBranch({ kind: 'pull-request', pull })).toBe(false);
  });

  it('is nothing once the branch is gone', () => {
    expect(auditedOn(pushed({ ...main, after: undefined })).kind).toBe('nothing');
  });
});
