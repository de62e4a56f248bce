import { describe, expect, it } from 'vitest';
import { git } from '../io/temporary.js';
import { badGateway, notAccessible, rateLimited } from '../servers/github/answers.js';
import { configWith } from '../support/tokens.js';
import { pullRequest } from './events.js';
import type { ActionRun, Scene } from './scene.js';
import { at, credential, NEW, NO_OUTPUTS, QUIET, runPullRequest, sides, story } from './story.js';

const GONE = 'dead'.repeat(10);

function warnings({ log }: ActionRun): readonly string[] {
  return log.commands.filter(({ name }) => name === 'warning').map(({ data }) => data);
}

describe('GitHub’s API decides nothing', () => {
  const WITH = { suggestions: 'false' };

  it('when its rate limit is exceeded', async () => {
    const scene = await story();
    const until = new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_600_000);
    scene.github.fail('issues/list-comments', rateLimited(until));
    const run = await runPullRequest(scene, { with: WITH });
    expect(run).toMatchObject({ code: 1, found: NEW });
    expect(warnings(run)).toEqual([
      `could not read the comments: the rate limit is exceeded until ${until.toISOString()}. The verdict stands without it.`,
    ]);
  });

  it('when it fails in the middle, and nothing is written twice', async () => {
    const scene = await story();
    scene.github.fail('issues/list-comments', badGateway);
    scene.github.fail('issues/create-comment', badGateway, { done: true });
    scene.github.fail('pulls/create-review', 'cut');
    const run = await runPullRequest(scene);
    expect(run).toMatchObject({ code: 1, found: NEW });
    expect(warnings(run)).toEqual([]);
    expect(scene.pull.comments).toHaveLength(1);
    expect(scene.pull.reviewComments).toHaveLength(1);
  });

  it('when it fails for good', async () => {
    const scene = await story();
    scene.github.fail('issues/create-comment', badGateway, { times: Number.POSITIVE_INFINITY });
    const run = await runPullRequest(scene, { with: WITH });
    expect(run).toMatchObject({ code: 1, found: NEW });
    expect(warnings(run)).toEqual([
      'could not write the comment: GitHub itself failed. The verdict stands without it.',
    ]);
  });

  it('when it cannot be reached', async () => {
    const scene = await story();
    await scene.github.close();
    const run = await runPullRequest(scene, { with: WITH });
    expect(run).toMatchObject({ code: 1, found: NEW });
    expect(warnings(run)).toEqual([
      'could not ask whom the token stands for: no answer. The verdict stands without it.',
    ]);
  });

  it('and is not complained of when there is nothing to tell it', async () => {
    const scene = await story({
      commits: [{ name: 'harmless', parents: ['base'], files: { 'a.txt': 'a' } }],
    });
    scene.github.fail('issues/list-comments', notAccessible);
    const event = pullRequest({ ...sides(scene), head: scene.oid('harmless'), merge: undefined });
    const run = await scene.run(event);
    expect(run.code).toBe(0);
    expect(run.log.commands).toEqual([]);
  });
});

describe('a git server that does not answer', () => {
  it.each([
    [401, 'the remote refused the token, or wants one'],
    [403, 'the token may not read the repository'],
    [404, 'no such repository, or the token may not see it'],
    [502, 'the remote has a fault (HTTP 502)'],
  ])('leaves nothing to judge, which is never a pass: %i', async (status, why) => {
    const scene = await story();
    const workspace = await scene.checkout('merge');
    scene.git.fail({ status }, Number.POSITIVE_INFINITY);
    const run = await runPullRequest(scene, { workspace });
    expect(run).toMatchObject({ code: 3, conclusion: 'failure', outputs: NO_OUTPUTS, summary: '' });
    expect(run.log.commands).toEqual([
      {
        name: 'error',
        properties: { title: 'mcp-rekey' },
        data: `Nothing could be judged: git fetch: ${why}`,
      },
    ]);
    expect(scene.pull.comments).toEqual([]);
  });

  it('is asked again if that may help', async () => {
    const scene = await story();
    const workspace = await scene.checkout('merge');
    scene.git.fail({ status: 502 }, 1);
    expect(await runPullRequest(scene, { ...QUIET, workspace })).toMatchObject({ code: 1, found: NEW });
  });

  it('does not keep what has been checked out from being judged', async () => {
    const scene = await story({
      commits: [{ name: 'harmless', parents: ['base'], removed: ['.mcp.json'] }],
    });
    for (const [name, code, found] of [
      ['head', 1, [at('KNOWN'), at('STAYS')]],
      ['harmless', 3, []],
    ] as const) {
      const workspace = await scene.checkout(name);
      scene.git.fail({ status: 404 }, Number.POSITIVE_INFINITY);
      const event = pullRequest({ ...sides(scene), head: scene.oid(name), merge: undefined });
      const run = await scene.run(event, { ...QUIET, workspace });
      scene.git.heal();
      expect(run).toMatchObject({ code, found });
      const why = 'no such repository, or the token may not see it';
      expect(run.report?.gaps).toEqual([
        expect.stringContaining(`There is no base to compare with (${why})`),
      ]);
      expect(run.report?.notices).toEqual([
        `The base ${scene.oid('base').slice(0, 10)} cannot be had (${why}).`,
        `The base main cannot be had (${why}).`,
      ]);
    }
  });

  it('that fails when it comes to contents leaves nothing to judge either', async () => {
    const scene = await story();
    const workspace = await scene.checkout('merge', { depth: undefined, filter: 'blob:none' });
    scene.git.fail({ status: 404 }, Number.POSITIVE_INFINITY);
    const run = await runPullRequest(scene, { ...QUIET, workspace });
    expect(run.code).toBe(3);
    expect(run.log.commands.map(({ data }) => data)).toEqual([
      expect.stringContaining('no such repository, or the token may not see it'),
    ]);
  });
});

describe('a base that was overwritten', () => {
  const event = (scene: Scene, name = 'head'): ReturnType<typeof pullRequest> =>
    pullRequest({ ...sides(scene), base: GONE, head: scene.oid(name), merge: undefined });

  it('is replaced by its branch, which the report says', async () => {
    const scene = await story();
    const run = await scene.run(event(scene), QUIET);
    expect(run).toMatchObject({ code: 1, found: NEW });
    expect(run.report).toMatchObject({
      complete: true,
      gaps: [],
      notices: ['The base deaddeadde cannot be had any more: its branch was overwritten.'],
    });
    expect(run.printed).toContain('cannot be had any more');
    expect(run.summary).toContain('cannot be had any more');
  });

  it('and whose branch is gone leaves the files of the head, all as new and by the default policy', async () => {
    const scene = await story({
      commits: [
        {
          name: 'lax',
          parents: ['head'],
          files: { '.github/mcp-rekey.yml': 'version: 1\nfail-on: never\n' },
        },
        { name: 'harmless', parents: ['lax'], removed: ['.mcp.json'] },
      ],
    });
    git(scene.bare, 'update-ref', '-d', 'refs/heads/main');
    const run = await scene.run(event(scene, 'lax'), QUIET);
    expect(run).toMatchObject({ code: 1, found: [at('KNOWN'), at('STAYS')], report: { complete: false } });
    expect(run.report?.gaps).toEqual([
      expect.stringMatching(/^There is no base to compare with \(the remote/),
    ]);
    expect(run.report?.notices.at(-1)).toBe('There is no branch main any more.');
    const other = await scene.run(event(scene, 'harmless'));
    expect(other).toMatchObject({ code: 3, found: [] });
    expect(other.summary).toMatch(/Not everything could be judged/);
    expect(scene.pull.comments[0]?.body).toMatch(/could not judge everything/);
  });
});

describe('a pull request', () => {
  it('whose merge commit is gone is judged by its head, which the report says', async () => {
    const scene = await story();
    const run = await scene.run(pullRequest({ ...sides(scene), merge: GONE }), QUIET);
    expect(run).toMatchObject({ code: 1, found: NEW, report: { complete: true } });
    expect(run.report?.notices).toEqual(['The merge commit cannot be had: the head was judged without it.']);
  });

  it('whose head is gone cannot be judged', async () => {
    const scene = await story();
    const event = pullRequest({ ...sides(scene), head: GONE });
    const run = await scene.run(event, { ...QUIET, workspace: await scene.checkout('merge') });
    expect(run).toMatchObject({ code: 3, outputs: NO_OUTPUTS });
    expect(run.log.commands[0]?.data).toBe(
      `Nothing could be judged: git fetch: the remote does not have the commit or content ${GONE}`,
    );
  });

  it('that has nothing in common with its base is judged commit by commit from its beginning', async () => {
    const scene = await story({
      commits: [
        { name: 'elsewhere', files: { 'a/.mcp.json': configWith({ FIRST: credential() }) } },
        { name: 'stranger', parents: ['elsewhere'], removed: ['a/.mcp.json'] },
      ],
    });
    const event = pullRequest({ ...sides(scene), head: scene.oid('stranger'), merge: undefined });
    const run = await scene.run(event, QUIET);
    expect(run).toMatchObject({ code: 1, found: [at('FIRST', 'literal-in-history')] });
    expect(run.report?.notices).toEqual([expect.stringContaining('have no commit in common')]);
  });
});
