import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/commands/action/event.js';
import { UsageError } from '../../../src/core/errors.js';

const [BASE, HEAD, SHA] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const ZEROS = '0'.repeat(40);
const HOSTILE = '::set-output name=x::y\u001b[2J';

/** What is read of a payload, and among what else it comes. */
const pullRequest = (more: object = {}, head: object = {}) => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    title: HOSTILE,
    body: HOSTILE,
    commits: 3,
    base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/app', private: true } },
    head: { sha: HEAD, ref: HOSTILE, label: HOSTILE, repo: { full_name: 'acme/app' }, ...head },
    ...more,
  },
  sender: { login: HOSTILE },
});
const push = (more: object = {}) => ({
  ...{ ref: 'refs/heads/main', before: BASE, after: HEAD, forced: false, created: false, commits: [] },
  repository: { default_branch: 'main', full_name: 'acme/app' },
  head_commit: { message: HOSTILE },
  ...more,
});

const parse = (name: string, payload: unknown, sha = SHA, ref = 'refs/heads/main') =>
  parseEvent({ name, payload, sha, ref });

describe('a pull request', () => {
  const pull = {
    number: 7,
    base: BASE,
    baseBranch: 'main',
    head: HEAD,
    merge: SHA,
    commits: 3,
    fromFork: false,
  };

  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    'is told by %s, with the commit that merges it',
    (name) => {
      expect(parse(name, pullRequest())).toEqual({ kind: 'pull-request', pull });
    },
  );

  it('has no merge where its run is one of the base, or of the head', () => {
    expect(parse('pull_request_target', pullRequest())).toMatchObject({ pull: { merge: undefined } });
    expect(parse('pull_request', pullRequest(), HEAD)).toMatchObject({ pull: { merge: undefined } });
  });

  it('is read from what is required alone', () => {
    const { number, base, head } = pullRequest().pull_request;
    const least = { number, base: { sha: base.sha, ref: base.ref }, head: { sha: head.sha } };
    const payload = { pull_request: least };
    expect(parse('pull_request', payload)).toEqual({
      kind: 'pull-request',
      pull: { ...pull, commits: undefined, fromFork: true },
    });
  });

  it.each([
    ['another repository', { full_name: 'stranger/app' }],
    ['one that is gone', null],
    ['one that nobody names', {}],
  ])('is a stranger’s if its head comes from %s', (_, repo) => {
    for (const name of ['pull_request', 'pull_request_target']) {
      expect(parse(name, pullRequest({}, { repo }))).toMatchObject({ pull: { fromFork: true } });
      expect(parse(name, pullRequest())).toMatchObject({ pull: { fromFork: false } });
    }
  });
});

describe('a push', () => {
  it('is what was before and the commit of the run, on which branch', () => {
    expect(parse('push', push())).toEqual({
      kind: 'push',
      push: { before: BASE, after: SHA, forced: false, ref: 'refs/heads/main', defaultBranch: 'main' },
    });
  });

  it('has nothing before a new branch, and nothing after one that is gone', () => {
    expect(parse('push', push({ before: ZEROS }))).toMatchObject({
      push: { before: undefined, after: SHA },
    });
    expect(parse('push', push({ after: ZEROS }))).toMatchObject({ push: { before: BASE, after: undefined } });
    expect(parse('push', push({ before: '0'.repeat(64) }))).toMatchObject({ push: { before: undefined } });
  });

  it('is not forced unless it says so', () => {
    expect(parse('push', push({ forced: undefined }))).toMatchObject({ push: { forced: false } });
    expect(parse('push', push({ forced: true }))).toMatchObject({ push: { forced: true } });
  });

  it('can be of names of 64 digits', () => {
    const [before, after] = ['1'.repeat(64), '2'.repeat(64)];
    expect(parse('push', push({ before, after }), after)).toMatchObject({ push: { before, after } });
  });
});

it('a merge queue has the two commits between which it merges', () => {
  const group = { base_sha: BASE, head_sha: HEAD, head_ref: HOSTILE, base_ref: 'refs/heads/main' };
  expect(parse('merge_group', { action: 'checks_requested', merge_group: group })).toEqual({
    kind: 'merge-group',
    base: BASE,
    head: HEAD,
  });
});

it.each(['workflow_dispatch', 'release', 'issue_comment', 'toString', '__proto__'])(
  'anything else (%s) is its commit, whatever else it brings',
  (name) => {
    for (const payload of [undefined, null, {}, HOSTILE, pullRequest()]) {
      expect(parse(name, payload)).toEqual({ kind: 'other', commit: SHA, onDefaultBranch: false });
    }
  },
);

it('a schedule is on the default branch, and a dispatch if it says so', () => {
  const payload = { repository: { default_branch: 'trunk' } };
  const onDefault = (name: string, ref: string, given: unknown = payload): unknown =>
    (parse(name, given, SHA, ref) as { onDefaultBranch?: boolean }).onDefaultBranch;
  expect(onDefault('schedule', 'refs/heads/trunk', {})).toBe(true);
  expect(onDefault('workflow_dispatch', 'refs/heads/trunk')).toBe(true);
  for (const ref of ['refs/heads/topic', 'refs/tags/trunk', 'trunk', '']) {
    expect(onDefault('workflow_dispatch', ref)).toBe(false);
  }
  expect(onDefault('workflow_dispatch', 'refs/heads/undefined', { repository: {} })).toBe(false);
});

describe('a payload that is not as GitHub sends it', () => {
  it.each<[string, unknown, string]>([
    ['pull_request', undefined, 'the whole'],
    ['pull_request', HOSTILE, 'the whole'],
    ['pull_request', {}, 'pull_request'],
    ['pull_request', pullRequest({ number: HOSTILE }), 'pull_request.number'],
    ['pull_request', pullRequest({ number: -1 }), 'pull_request.number'],
    ['pull_request', pullRequest({}, { sha: '--output=x' }), 'pull_request.head.sha'],
    ['pull_request', pullRequest({}, { sha: `${HEAD}\n` }), 'pull_request.head.sha'],
    ['pull_request', pullRequest({}, { sha: HEAD.toUpperCase() }), 'pull_request.head.sha'],
    [
      'pull_request',
      pullRequest({ number: 0 }, { sha: HEAD.slice(1) }),
      'pull_request.number, pull_request.head.sha',
    ],
    ['pull_request', pullRequest({ base: null }), 'pull_request.base'],
    ['pull_request', pullRequest({ commits: '3' }), 'pull_request.commits'],
    ['merge_group', { merge_group: { base_sha: BASE } }, 'merge_group.head_sha'],
    ['push', push({ before: HOSTILE }), 'before'],
    ['push', push({ ref: '' }), 'ref'],
    ['push', push({ forced: 'no', repository: {} }), 'forced, repository.default_branch'],
  ])('is refused (%s %#), by the names of its fields', (name, payload, fields) => {
    expect(() => parse(name, payload)).toThrow(
      new UsageError(`the payload of the event ${name} is not as GitHub sends it: ${fields}`),
    );
  });

  it('is never quoted', () => {
    const canary = 'c4n4ry';
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constant(canary),
        fc.constant(null),
        fc.nat(),
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(
          fc.constantFrom('pull_request', 'base', 'head', 'sha', 'ref', 'repo', 'number', canary),
          tie('value'),
          { maxKeys: 4 },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(fc.constantFrom('pull_request', 'push', 'merge_group'), values, (name, payload) => {
        const error = (() => {
          try {
            parse(name, payload);
            return undefined;
          } catch (thrown) {
            return thrown;
          }
        })();
        expect(error).toBeInstanceOf(UsageError);
        expect(String(error)).not.toContain(canary);
      }),
    );
  });
});
