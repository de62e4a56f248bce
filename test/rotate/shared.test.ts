import { expect, it } from 'vitest';
import { write } from '../io/temporary.js';
import { Scene, TARGET } from './scene.js';

const NOW = ['--now', '--reason', 'leaked'];

/** Two rotations of one credential: that it is the same one, only its provider tells. */
async function shared(): Promise<Scene> {
  const scene = await Scene.open();
  const { workspace } = scene.vendor.account as { readonly workspace: string };
  const others = [
    '  - name: others',
    '    provider: openrouter',
    `    account: {workspace: ${workspace}}`,
    '    admin: env://ADMIN',
    '    current: env://SAME',
    `    targets: [${TARGET.replace('KEY', 'OTHER')}]`,
    "    verify: {command: 'test -e used'}",
    '    grace: 0h',
  ];
  scene.policy('grace: 0h', ...others);
  return scene;
}

it('lets a credential live until nothing serves it any more that another rotation has in hand', async () => {
  const scene = await shared();
  const { id } = scene.vendor.current;
  const env = { SAME: scene.env['CURRENT']! };
  const { code, stdout } = await scene.rotate(['models', 'others', ...NOW], env);
  expect({ code, stdout }).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(new RegExp(`^models +stuck +${id} is what others rotates too, `, 'm')),
  });
  expect(stdout).toMatch(/^others +pending +nobody was seen to use the new one yet/m);
  expect(await scene.live()).toHaveLength(3);

  write(scene.folder, { used: '' });
  await scene.rotate([], env);
  expect((await scene.rotate([], env)).code).toBe(0);
  expect(await scene.live()).toHaveLength(2);
  expect(await scene.live()).not.toContain(id);
});
