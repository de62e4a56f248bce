import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { git } from '../io/temporary.js';
import { configWith } from '../support/tokens.js';
import { mergeGroup, onDefaultBranch, pullRequest, pullRequestTarget, push, ZEROS } from './events.js';
import type { ActionRun, Scene } from './scene.js';
import { at, COMMITS, credential, NEW, NO_OUTPUTS, QUIET, runPullRequest, sides, story } from './story.js';

function expectBroken(run: ActionRun, found: readonly string[]): void {
  expect(run.found).toEqual(found);
  expect(run.code).toBe(1);
  expect(run.conclusion).toBe('failure');
  expect(run.outputs).toMatchObject({ 'new-findings': String(found.length), 'highest-severity': 'error' });
  expect(run.report).toMatchObject({ complete: true });
}

const runQuietly = (
  scene: Scene,
  event: Parameters<Scene['run']>[0],
  workspace?: string,
): Promise<ActionRun> => scene.run(event, workspace === undefined ? QUIET : { ...QUIET, workspace });

describe('a pull request', () => {
  it('fails for each credential that its commits bring, also for one that is gone again, and for no other', async () => {
    const scene = await story();
    const run = await runPullRequest(scene);
    expectBroken(run, NEW);
    expect(run.outputs['findings']).toBe('3');
    expect(scene.pull.comments).toHaveLength(1);
  });

  it('passes in silence if it brings none', async () => {
    const scene = await story({
      commits: [{ name: 'harmless', parents: ['base'], files: { 'a.txt': 'a' } }],
      head: 'harmless',
    });
    const event = pullRequest({ base: scene.oid('base'), head: scene.oid('harmless') });
    const run = await scene.run(event, { workspace: await scene.checkout('harmless') });
    expect(run).toMatchObject({ code: 0, conclusion: 'success', found: [], summary: '' });
    expect(run.outputs).toMatchObject({ findings: '0', 'new-findings': '0', 'highest-severity': '' });
    expect(run.log.commands).toEqual([]);
    expect(scene.pull.comments).toEqual([]);
  });

  it('of a fork is judged by a token that may only read, and misses nothing but its comment', async () => {
    const scene = await story({ mayWrite: false });
    git(scene.bare, 'update-ref', '-d', 'refs/heads/topic');
    expect(git(scene.bare, 'for-each-ref', '--contains', scene.oid('head'), 'refs/heads')).toBe('');
    const run = await scene.run(pullRequest({ ...sides(scene), from: 'fork' }), {
      workspace: await scene.checkout('merge'),
    });
    expectBroken(run, NEW);
    expect(scene.pull.comments).toEqual([]);
    const warnings = run.log.commands.filter(({ name }) => name === 'warning').map(({ data }) => data);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^could not write the comment: .*a pull request from a fork never gets\. The verdict/,
      ),
      expect.stringMatching(/^could not write the review: /),
    ]);
  });

  it('of a repository that was deleted is judged', async () => {
    const scene = await story();
    expectBroken(await runQuietly(scene, pullRequest({ ...sides(scene), from: 'gone' })), NEW);
  });

  it('is judged without a merge if GitHub could make none', async () => {
    const scene = await story();
    const event = pullRequest({ ...sides(scene), merge: undefined });
    const run = await runQuietly(scene, event, await scene.checkout('head'));
    expectBroken(run, NEW);
    expect(run.report?.notices).toEqual([]);
  });

  it('fails for a credential that only merging brings about', async () => {
    const scene = await story({
      commits: [
        {
          name: 'evil',
          parents: ['base', 'head'],
          files: { 'a/.mcp.json': configWith({ MERGED: credential() }) },
        },
      ],
    });
    const run = await runQuietly(scene, pullRequest({ ...sides(scene), merge: scene.oid('evil') }));
    expectBroken(run, [at('MERGED'), ...NEW]);
  });

  it.each(['depth 1', 'no checkout'])(
    'is compared with what the merge was made of, which the event does not know (%s)',
    async (how) => {
      const later = { LATER: credential() };
      const policy = 'version: 1\nrules: {literal-in-history: off}\n';
      const files = { 'b/.mcp.json': configWith(later), '.github/mcp-rekey.yml': policy };
      const scene = await story({
        commits: [
          { name: 'later', parents: ['base'], files },
          { name: 'remade', parents: ['later', 'head'], files: COMMITS[4]!.files! },
        ],
        refs: { 'refs/heads/main': 'later' },
      });
      const event = pullRequest({ ...sides(scene), merge: scene.oid('remade') });
      const workspace = how === 'depth 1' ? await scene.checkout('remade') : undefined;
      expectBroken(await runQuietly(scene, event, workspace), [at('STAYS')]);
    },
  );
});

describe('pull_request_target', () => {
  it.each(['base', undefined])('is judged the same with a checkout of %s', async (name) => {
    const scene = await story();
    const workspace = name && (await scene.checkout(name));
    const run = await scene.run(
      pullRequestTarget({ ...sides(scene), from: 'fork' }),
      workspace === undefined ? {} : { workspace },
    );
    expectBroken(run, NEW);
    expect(scene.pull.comments).toHaveLength(1);
    if (workspace !== undefined)
      expect(readdirSync(workspace).sort()).toEqual(['.git', '.mcp.json', 'README.md']);
  });
});

describe('a merge queue', () => {
  it('is judged from its base to its head', async () => {
    const scene = await story();
    const event = mergeGroup(scene.oid('base'), scene.oid('merge'));
    expectBroken(await runQuietly(scene, event, await scene.checkout('merge')), NEW);
  });
});

describe('a push', () => {
  it('is judged from what was there before', async () => {
    const scene = await story();
    const event = push({ before: scene.oid('came'), after: scene.oid('head'), ref: 'refs/heads/topic' });
    expectBroken(await runQuietly(scene, event, await scene.checkout('head')), [at('STAYS')]);
  });

  it('is judged by the policy of what was there before', async () => {
    const policy = (rule: string): object => ({
      '.github/mcp-rekey.yml': `version: 1\nrules: {${rule}: off}\n`,
    });
    const scene = await story({
      commits: [
        { name: 'decided', parents: ['base'], files: { ...policy('literal-in-history') } },
        {
          name: 'pushed',
          parents: ['decided', 'head'],
          files: { ...COMMITS[4]!.files, ...policy('literal-credential') },
        },
      ],
      refs: { 'refs/heads/main': 'pushed' },
    });
    const event = push({ before: scene.oid('decided'), after: scene.oid('pushed') });
    expectBroken(await runQuietly(scene, event, await scene.checkout('pushed')), [at('STAYS')]);
  });

  it.each([
    ['a branch that was overwritten', { forced: true }],
    ['a new branch', { before: ZEROS }],
    ['a new tag', { before: ZEROS, ref: 'refs/tags/v1' }],
  ])('of %s is judged from where it leaves the default branch', async (_, options) => {
    const scene = await story();
    const event = push({
      before: 'dead'.repeat(10),
      after: scene.oid('head'),
      ref: 'refs/heads/topic',
      ...options,
    });
    const run = await runQuietly(scene, event, await scene.checkout('head'));
    expectBroken(run, NEW);
    expect(run.printed).toContain('New since main: ');
  });

  it.each([ZEROS, 'dead'.repeat(10)])(
    'of an annotated tag is judged by its commit, whatever was there before (%s)',
    async (before) => {
      const scene = await story();
      git(scene.bare, 'tag', '--annotate', '--message=one', 'v1', scene.oid('head'));
      const after = git(scene.bare, 'rev-parse', 'refs/tags/v1');
      const commit = scene.oid('head');
      expect(after).not.toBe(commit);
      const event = push({ before, after, commit, ref: 'refs/tags/v1' });
      expectBroken(await runQuietly(scene, event), NEW);
    },
  );

  it('that overwrites the default branch is judged from what was there before', async () => {
    const scene = await story({ refs: { 'refs/heads/main': 'head' } });
    const event = push({ before: scene.oid('base'), after: scene.oid('head'), forced: true });
    expectBroken(await runQuietly(scene, event, await scene.checkout('head')), NEW);
  });

  it.each([
    ['first push of the default branch', ZEROS, false],
    ['push that overwrote the default branch for good', 'dead'.repeat(10), true],
  ])('is judged as a whole if it is the %s', async (_, before, forced) => {
    const scene = await story({ refs: { 'refs/heads/main': 'head' } });
    const event = push({ before, after: scene.oid('head'), forced });
    const run = await runQuietly(scene, event, await scene.checkout('head'));
    expectBroken(run, [at('KNOWN'), ...NEW]);
  });

  it('that deletes a branch has nothing to judge', async () => {
    const scene = await story();
    const event = push({
      before: scene.oid('head'),
      after: ZEROS,
      ref: 'refs/heads/topic',
      tip: scene.oid('base'),
    });
    const run = await runQuietly(scene, event);
    expect(run).toMatchObject({ code: 0, conclusion: 'success' });
    expect(run.outputs).toEqual({ ...NO_OUTPUTS, findings: '0', 'new-findings': '0' });
    expect(run.log.commands).toEqual([
      {
        name: 'notice',
        properties: { title: 'mcp-rekey' },
        data: 'Nothing to judge: refs/heads/topic was deleted.',
      },
    ]);
    expect(scene.git.served).toEqual([]);
  });
});

describe('an event that brings no commits', () => {
  it.each(['schedule', 'workflow_dispatch', 'issue_comment', 'an_event_of_tomorrow'])(
    'is about all that is there: %s',
    async (name) => {
      const scene = await story({ refs: { 'refs/heads/main': 'head' } });
      const workspace = name === 'schedule' ? await scene.checkout('head') : undefined;
      const run = await runQuietly(scene, onDefaultBranch(name, scene.oid('head')), workspace);
      expectBroken(run, [at('KNOWN'), at('STAYS')]);
      expect(run.outputs['findings']).toBe('2');
    },
  );
});

describe('a payload that GitHub would not send', () => {
  it('is refused by the names of its fields, and none of its text is repeated', async () => {
    const scene = await story();
    const event = pullRequest({ ...sides(scene), head: '::add-mask::x', merge: scene.oid('merge') });
    const run = await runQuietly(scene, event);
    expect(run).toMatchObject({ code: 2, outputs: NO_OUTPUTS });
    expect(run.log.commands).toEqual([
      {
        name: 'error',
        properties: { title: 'mcp-rekey' },
        data: 'the payload of the event pull_request is not as GitHub sends it: pull_request.head.sha',
      },
    ]);
  });
});
