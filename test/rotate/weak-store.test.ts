import { expect, it } from 'vitest';
import { PullScene } from './pull-scene.js';

it('a token that a store lets write nothing is told of before anything is begun', async () => {
  const scene = await PullScene.open();
  const { current } = scene.vendor;
  scene.keeper = scene.store.weak!;
  for (const options of [['--dry-run'], []]) {
    const { code, stdout } = await scene.rotate('models', '--now', '--reason', 'a test', ...options);
    const why = 'takes no value there: the token lacks "patch" on secret/data/mcp/linear';
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining(why) });
    expect(await scene.live()).toEqual([current.id]);
    // Neither a journal nor anything that is proposed.
    expect([...scene.repository.git.branches.keys()]).toEqual(['main']);
  }

  scene.keeper = scene.store.env;
  expect(await scene.begin()).toMatchObject({ code: 0 });
  expect(scene.proposed).toHaveLength(1);
  expect(await scene.live()).toHaveLength(2);
});
