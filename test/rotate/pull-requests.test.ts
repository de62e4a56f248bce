import { describe, expect, it } from 'vitest';
import { writtenTo } from '../servers/github/written.js';
import { PullScene, valueIn } from './pull-scene.js';

const BEGUN = ['intent', 'minted', 'tested', 'storing', 'stored', 'read', 'proposed'];
const USED = [...BEGUN, 'deployed', 'verifying', 'seen'];
const DONE = [...USED, 'revoking', 'revoked', 'refused', 'ended'];

describe('a rotation by a pull request', () => {
  it('waits for its merge, for first use and for the grace, and the old one is dead then', async () => {
    const scene = await PullScene.open();
    const { id: old } = scene.vendor.current;
    const before = valueIn(scene.vendor.current);
    const begun = await scene.begin();
    expect(begun).toMatchObject({ code: 0 });
    expect(begun.stdout).toMatch(/^models {2}pending {2}the pull request \S+\/pull\/1 is to be merged\n$/);
    expect(scene.proposed).toMatchObject([{ verified: true, files: ['.mcp.json'] }]);
    expect(scene.pull.body).toContain(`| Old key | \`${old}\` |`);
    expect({ named: scene.named, served: await scene.served() }).toEqual({ named: '1', served: before });

    expect(await scene.rotate()).toMatchObject({ code: 0, stdout: begun.stdout, stderr: '' });
    expect(scene.proposed).toHaveLength(1);
    expect(await scene.live()).toHaveLength(2);

    scene.repository.merge(scene.pull);
    const value = await scene.served();
    expect({ named: scene.named, isIn: await scene.letsIn(value) }).toEqual({ named: '2', isIn: true });
    const deployed = await scene.rotate();
    expect(deployed.stdout).toContain('nobody was seen to use the new one yet');
    scene.verify();
    expect((await scene.rotate()).stdout).toContain('the grace is not over');
    expect(scene.events).toEqual(USED);
    expect(await scene.letsIn(before)).toBe(true);

    scene.later(5);
    const last = await scene.rotate();
    expect(last.stdout).toMatch(/^models {2}done {2}models\/[0-9A-Z]{26}\n$/);
    expect(scene.events).toEqual(DONE);
    expect([await scene.letsIn(value), await scene.letsIn(before)]).toEqual([true, false]);
    expect(await scene.live()).toHaveLength(1);
    expect(writtenTo(scene.repository)).not.toContain(value);
    expect(writtenTo(scene.repository)).not.toContain(before);
    expect(scene.printed).not.toContain(value);
  });

  it('comes to nothing if it is closed, and the new one is dead then', async () => {
    const scene = await PullScene.open();
    await scene.begin();
    const made = (await scene.live()).filter((id) => id !== scene.vendor.current.id);
    scene.pull.close();
    const { code, stdout, stderr } = await scene.rotate();
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^models {2}aborted /) });
    expect(stderr).toContain('the pull request was closed');
    expect(made).toHaveLength(1);
    expect(await scene.live()).toEqual([scene.vendor.current.id]);
    expect(scene.events.slice(BEGUN.length)).toEqual([
      'aborting',
      'orphan',
      'revoking',
      'revoked',
      'refused',
      'ended',
    ]);
    // Nobody opens it again, and merges a version whose key is dead.
    expect([...scene.repository.git.branches.keys()]).toEqual(['main', 'mcp-rekey/journal']);
    expect((await scene.begin()).stdout).toContain('paused');
    await scene.rotate('resume', 'models');
    expect((await scene.begin()).stdout).toContain('is to be merged');
    expect(scene.repository.pulls.map(({ open }) => open)).toEqual([false, true]);
  });

  it('goes back by another pull request on a word', async () => {
    const scene = await PullScene.open();
    await scene.begin();
    scene.repository.merge(scene.pull);
    await scene.rotate();
    const value = await scene.served();
    expect((await scene.rotate('rollback', 'models')).stderr).toContain('is to be merged');
    const [, back] = scene.repository.pulls;
    expect(await scene.rotate()).toMatchObject({ code: 0 });
    expect(scene.repository.pulls).toHaveLength(2);
    scene.repository.merge(back!);
    expect(await scene.served()).toBe(valueIn(scene.vendor.current));
    expect(await scene.rotate()).toMatchObject({ code: 0 });
    expect(await scene.letsIn(value)).toBe(true);
    scene.later(5);
    expect((await scene.rotate()).stdout).toMatch(/^models {2}rolled back /);
    expect(await scene.letsIn(value)).toBe(false);
    expect(await scene.live()).toEqual([scene.vendor.current.id]);
  });
});

describe('two runs of the program at once', () => {
  it('make one, at each stage, and the other one says so', async () => {
    const scene = await PullScene.open();
    const both = async (...args: readonly string[]): Promise<readonly string[]> => {
      const ended = await Promise.all([scene.rotate(...args), scene.rotate(...args)]);
      expect(ended.map(({ code }) => code)).toEqual([0, 0]);
      return ended.map(({ stdout }) => stdout).sort();
    };
    const begun = await both('models', '--now', '--reason', 'leaked');
    expect(begun.filter((text) => text.includes('another run'))).toHaveLength(1);
    expect(scene.events).toEqual(BEGUN);
    expect(await scene.live()).toHaveLength(2);
    expect(scene.proposed).toHaveLength(1);
    scene.repository.merge(scene.pull);
    await both();
    scene.verify();
    await both();
    expect(scene.events).toEqual(USED);
    scene.later(5);
    const ended = await both();
    expect(ended.some((text) => text.includes('done'))).toBe(true);
    expect(scene.events).toEqual(DONE);
    expect(await scene.live()).toHaveLength(1);
  });
});
