import { describe, expect, it } from 'vitest';
import { secondaryLimit } from '../servers/github/answers.js';
import { PullScene } from './pull-scene.js';

/** Takes one that is proposed to its end. */
async function end(scene: PullScene): Promise<void> {
  scene.repository.merge(scene.pull);
  expect(await scene.rotate()).toMatchObject({ code: 0 });
  scene.verify();
  expect((await scene.rotate()).stdout).toContain('the grace is not over');
  scene.later(5);
  expect((await scene.rotate()).stdout).toMatch(/^models {2}done /);
}

describe('a branch that is protected', () => {
  it('is no hindrance if it is the one that people merge to', async () => {
    const scene = await PullScene.open();
    scene.repository.protections.push({ pattern: /^main$/, refuses: ['creation', 'commits', 'deletion'] });
    await scene.begin();
    expect(scene.proposed).toHaveLength(1);
    await end(scene);
    expect(await scene.live()).toHaveLength(1);
  });

  it.each(['creation', 'commits'] as const)(
    'of rotations stops it until that is lifted: %s',
    async (what) => {
      const scene = await PullScene.open();
      scene.repository.protections.push({ pattern: /^mcp-rekey\/models\//, refuses: [what] });
      const stopped = await scene.begin();
      expect(stopped).toMatchObject({ code: 1 });
      expect(stopped.stdout).toContain('needs-human  the repository acme/app does not take it');
      expect(await scene.rotate()).toMatchObject({ code: 1, stdout: stopped.stdout });
      scene.repository.protections.pop();
      expect(await scene.rotate('resume', 'models')).toMatchObject({ code: 0 });
      expect(await scene.rotate()).toMatchObject({ code: 0 });
      expect(scene.proposed).toHaveLength(1);
      await end(scene);
      expect(await scene.live()).toHaveLength(1);
    },
  );

  it.each(['creation', 'commits'] as const)(
    'of the journal stops it before anything is made: %s',
    async (what) => {
      const scene = await PullScene.open();
      if (what === 'commits')
        expect(await scene.rotate('pause', 'models', '--reason', 'a first line')).toMatchObject({ code: 0 });
      if (what === 'commits') expect(await scene.rotate('resume', 'models')).toMatchObject({ code: 0 });
      scene.repository.protections.push({ pattern: /^mcp-rekey\/journal$/, refuses: [what] });
      const stopped = await scene.begin();
      expect(stopped).toMatchObject({ code: 1 });
      expect(stopped.stdout).toContain('GitHub refuses what was sent');
      expect(await scene.live()).toEqual([scene.vendor.current.id]);
      expect(scene.repository.pulls).toEqual([]);
    },
  );
});

describe('a branch that has other work', () => {
  it('is not taken for the journal’s: nothing is written, and nothing is made', async () => {
    const scene = await PullScene.open();
    scene.policy({}, { journal: { branch: 'main' } });
    const { branches } = scene.repository.git;
    const before = [...branches];
    const refused = await scene.begin();
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('the branch main of acme/app has other files and no journal');
    expect([...branches]).toEqual(before);
    expect(await scene.live()).toEqual([scene.vendor.current.id]);
  });
});

describe('a file that is gone while a rotation is on its way', () => {
  it('stops it where everybody sees it, until it is there again, and then nobody has to say so', async () => {
    const scene = await PullScene.open();
    await scene.begin();
    scene.repository.merge(scene.pull);
    expect(await scene.rotate()).toMatchObject({ code: 0 });
    scene.verify();
    await scene.rotate();
    scene.later(5);
    const text = scene.text('.mcp.json');
    scene.repository.push('main', { '.mcp.json': undefined });
    const events = scene.events;
    const why = 'there is no .mcp.json in acme/app, which `files` names: correct `files`';
    for (let run = 0; run < 2; run++)
      expect(await scene.rotate()).toMatchObject({ code: 1, stdout: `models  stuck  ${why}\n` });
    expect(scene.events).toEqual(events);
    expect(scene.repository.issues).toMatchObject([
      { state: 'open', title: 'Rotation of MCP credentials: 1 waiting for a person' },
    ]);
    expect(scene.repository.issues[0]!.body).toContain('Once that is mended, it goes on by itself');
    expect(await scene.live()).toHaveLength(2);
    scene.repository.push('main', { '.mcp.json': text });
    expect(await scene.rotate()).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^models {2}done /),
    });
    expect(scene.repository.issues).toMatchObject([{ state: 'closed' }]);
    expect(await scene.live()).toHaveLength(1);
  });
});

describe('a secondary rate limit in the midst', () => {
  it('that is over soon is waited for', async () => {
    const scene = await PullScene.open();
    for (const operation of ['graphql/Commit', 'git/create-ref', 'pulls/create'])
      scene.server.fail(operation, secondaryLimit(403, 1));
    expect((await scene.begin()).stdout).toContain('is to be merged');
    expect(scene.proposed).toHaveLength(1);
    expect(await scene.live()).toHaveLength(2);
  });

  it('leaves the proposal to the next run, which makes it once', async () => {
    const scene = await PullScene.open();
    scene.server.fail('pulls/create', secondaryLimit(429, 3600));
    const limited = await scene.begin();
    expect(limited).toMatchObject({ code: 0 });
    expect(limited.stdout).toMatch(
      /pending {2}could not open the pull request: the rate limit is exceeded until /,
    );
    expect(scene.repository.pulls).toEqual([]);
    expect((await scene.rotate()).stdout).toContain('is to be merged');
    expect(scene.proposed).toHaveLength(1);
    await end(scene);
    expect(await scene.live()).toHaveLength(1);
  });

  it('at the journal, behind what was just made, costs that one and nothing else', async () => {
    const scene = await PullScene.open();
    scene.server.fail('graphql/Commit', secondaryLimit(403, 3600));
    expect((await scene.begin()).stdout).toContain('the rate limit is exceeded');
    expect(scene.events).toEqual(['intent']);
    const [, lost = ''] = await scene.live();
    expect((await scene.rotate()).stdout).toContain('another run may still be at work on it');
    scene.later(1);
    expect((await scene.rotate()).stdout).toContain('is to be merged');
    expect(await scene.live()).not.toContain(lost);
    await end(scene);
    expect(await scene.live()).toHaveLength(1);
    expect(await scene.letsIn(await scene.served())).toBe(true);
  });
});
