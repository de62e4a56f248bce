import { describe, expect, it } from 'vitest';
import { writtenTo } from '../servers/github/written.js';
import { PullScene, valueIn } from './pull-scene.js';

const FILE = '.github/workflows/agent.yml';
const VERIFY = '.github/workflows/verify.yml';

/** From the pull request to the end. */
async function end(scene: PullScene): Promise<void> {
  scene.repository.merge(scene.repository.pulls.at(-1)!);
  await scene.rotate();
  scene.verify();
  expect((await scene.rotate()).stdout).toContain('the grace is not over');
  scene.later(5);
  expect((await scene.rotate()).stdout).toMatch(/^models {2}done /);
}

describe('a secret of GitHub with two names', () => {
  it('gets a new value under the other one, which a pull request brings into use', async () => {
    const scene = await PullScene.alternating();
    const before = valueIn(scene.vendor.current);
    const begun = await scene.begin();
    expect(begun).toMatchObject({ code: 0 });
    expect(begun.stderr).toContain('kept:acme/app/MODELS has taken it as version MODELS_B');
    expect(scene.pull.body).toContain(
      '`kept:acme/app/MODELS`, version `MODELS_B`: in use once this is merged',
    );
    expect(begun.stdout).toContain('is to be merged');
    expect(scene.proposed).toMatchObject([{ verified: true, files: [FILE, VERIFY] }]);
    expect({ named: scene.named, served: await scene.served() }).toEqual({ named: 'MODELS', served: before });
    const unmerged = scene.text(FILE);

    await end(scene);
    const value = await scene.served();
    expect({ named: scene.named, text: scene.text(FILE) }).toEqual({
      named: 'MODELS_B',
      text: unmerged.replace('secrets.MODELS ', 'secrets.MODELS_B '),
    });
    expect([await scene.letsIn(value), await scene.letsIn(before)]).toEqual([true, false]);
    expect(await scene.live()).toHaveLength(1);
    for (const secret of [value, before]) {
      expect(writtenTo(scene.repository)).not.toContain(secret);
      expect(scene.printed).not.toContain(secret);
    }
  });

  it('goes back to the first name the next time', async () => {
    const scene = await PullScene.alternating();
    await scene.begin();
    await end(scene);
    const second = await scene.served();
    expect((await scene.begin()).stdout).toContain('is to be merged');
    expect(await scene.served()).toBe(second);
    await end(scene);
    expect(scene.named).toBe('MODELS');
    expect([await scene.letsIn(await scene.served()), await scene.letsIn(second)]).toEqual([true, false]);
  });

  it('serves what it did if the pull request is closed, and after a rollback', async () => {
    const scene = await PullScene.alternating();
    const before = valueIn(scene.vendor.current);
    await scene.begin();
    scene.pull.close();
    expect((await scene.rotate()).stdout).toMatch(/^models {2}aborted /);
    expect(await scene.live()).toEqual([scene.vendor.current.id]);

    await scene.rotate('resume', 'models');
    await scene.begin();
    scene.repository.merge(scene.repository.pulls[1]!);
    await scene.rotate();
    expect(scene.named).toBe('MODELS_B');
    expect((await scene.rotate('rollback', 'models')).stderr).toContain('is to be merged');
    scene.repository.merge(scene.repository.pulls[2]!);
    expect({ named: scene.named, served: await scene.served() }).toEqual({ named: 'MODELS', served: before });
    await scene.rotate();
    scene.later(5);
    expect((await scene.rotate()).stdout).toMatch(/^models {2}rolled back /);
    expect(await scene.live()).toEqual([scene.vendor.current.id]);
  });

  it('may get its second name later', async () => {
    const scene = await PullScene.alternating({});
    expect((await scene.begin()).stdout).toContain('nobody was seen to use the new one yet');
    scene.verify();
    await scene.rotate();
    scene.later(5);
    expect((await scene.rotate()).stdout).toMatch(/^models {2}done /);
    const value = await scene.served();
    expect(await scene.letsIn(value)).toBe(true);
    scene.policy({
      targets: [{ store: 'kept', ...scene.location, version: undefined, alternate: 'MODELS_B' }],
    });
    expect((await scene.begin()).stdout).toContain('is to be merged');
    expect({ named: scene.named, served: await scene.served() }).toEqual({ named: 'MODELS', served: value });
    await end(scene);
    expect(scene.named).toBe('MODELS_B');
  });

  it('is not taken for ours if somebody else has written to the one in use', async () => {
    const scene = await PullScene.alternating();
    await scene.begin();
    await end(scene);
    await scene.store.put({ ...scene.location, name: 'MODELS_B' }, 'somebody else’s');
    const refused = await scene.begin();
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stdout).toContain('was written by somebody else since');
  });

  it.each([
    [(text: string) => `${text}# not MODELS_B\n`, 'with different versions (MODELS, MODELS_B)'],
    [(text: string) => text.replace('secrets.MODELS ', 'secrets.OTHER '), 'none of `files` refers to'],
  ])('is made no successor if its files do not tell which one is in use', async (edit, why) => {
    const scene = await PullScene.alternating();
    scene.repository.push('main', { [FILE]: edit(scene.text(FILE)), [VERIFY]: edit(scene.text(VERIFY)) });
    expect((await scene.begin()).stdout).toContain(why);
    expect(await scene.live()).toEqual([scene.vendor.current.id]);
  });

  it('is not written over what somebody has under the other one', async () => {
    const scene = await PullScene.alternating();
    const theirs = { ...scene.location, name: 'MODELS_B' };
    await scene.store.put(theirs, 'somebody else’s');
    expect((await scene.begin()).stdout).toContain('somebody has a secret of that name');
    expect(await scene.store.peek(theirs)).toBe('somebody else’s');
    expect(await scene.live()).toEqual([scene.vendor.current.id]);
  });

  it('is made no successor if a workflow elsewhere would go on with the old name', async () => {
    const scene = await PullScene.alternating();
    scene.policy({ verify: { workflow: 'verify.yml', repositories: ['acme/web'] } });
    expect((await scene.begin()).stdout).toContain(
      'the workflow of acme/web would go on with the old name of the secret: let `verify` name acme/app alone',
    );
  });
});
