import { describe, expect, it } from 'vitest';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { Scene, type Setting } from './crash/scene.js';

const HOUR = 3_600_000;

const usual: Setting = {
  overlap: 'independent',
  kinds: ['pinned'],
  people: 'merge',
  rollback: false,
  losesJournal: false,
};

function sceneWith(text: string | undefined | 'unfit', setting = usual): Scene {
  const scene = new Scene(setting);
  scene.forge.read = async () => text;
  return scene;
}

const made = (scene: Scene) => scene.truth.credentials.filter(({ isOurs }) => isOurs);

describe('nothing is begun', () => {
  it.each<readonly [what: string, text: string | undefined | 'unfit', why: string]>([
    ['a file is not there', undefined, 'there is no mcp.json in a/b'],
    ['a file is no text', 'unfit', 'mcp.json is a link, no text, or too long'],
    ['files name several versions', 'model://T0?version=2 model://T0?version=1', 'different versions (2, 1)'],
    ['some name none', 'model://T0 model://T0?version=2', 'different versions (none, 2)'],
    ['no file refers to it', 'model://T1?version=2 model://T0?version=${V}', 'none of `files` refers to T0'],
  ])('where %s', async (_, text, why) => {
    const scene = sceneWith(text);
    const outcome = await begin(scene.rotation, await scene.world(), 'due');
    expect(outcome).toMatchObject({ state: 'unready', why: expect.stringContaining(why) });
    expect(made(scene)).toEqual([]);
    expect(scene.journal.text).toBe('');
  });

  it('where nobody can look into the files', async () => {
    for (const change of [{ forge: undefined }, { repository: undefined }]) {
      const scene = new Scene(usual);
      const world = { ...(await scene.world()), ...change };
      const outcome = await begin({ ...scene.rotation, ...change }, world, 'due');
      expect(outcome).toMatchObject({ state: 'unready', why: expect.stringContaining('no repository') });
      expect(made(scene)).toEqual([]);
    }
  });

  it('where a version is named that is not for files to choose', async () => {
    const scene = sceneWith('model://T0?version=2', { ...usual, kinds: ['native'] });
    const outcome = await begin(scene.rotation, await scene.world(), 'due');
    expect(outcome).toMatchObject({ state: 'unready', why: expect.stringContaining('with a version (2)') });
    expect(made(scene)).toEqual([]);
  });
});

it('brings references to the new version however they are written', async () => {
  const scene = new Scene(usual);
  const { forge } = scene;
  forge.read = async () => forge.file.replaceAll('model:', 'MODEL:');
  await scene.play(undefined);
  expect(scene.outcome).toMatchObject({ state: 'done' });
  expect([...forge.pulls[0]!.files.values()]).toEqual([`MODEL://T0?version=${scene.truth.pins.get('T0')}\n`]);
  expect(scene.truth.violations).toEqual([]);
});

it('is live at once where references name no version, and nothing is revoked once one names the old one', async () => {
  const scene = sceneWith('model://T0');
  const old = scene.truth.pins.get('T0')!;
  const entry = { ...scene.rotation.entry, verify: { by: 'none' as const } };
  const rotation = { ...scene.rotation, entry };
  expect(await begin(rotation, await scene.world(), 'due')).toMatchObject({ why: 'the grace is not over' });
  scene.forge.read = async () => `model://T0?version=${old}`;
  scene.truth.now = new Date(scene.truth.now.getTime() + 12 * HOUR);
  expect(await resume(rotation, await scene.world())).toMatchObject({
    state: 'needs-human',
    why: expect.stringContaining('was not written here'),
  });
  expect(scene.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
});

it('is stuck while one of the files is gone, and goes on by itself once it is there again', async () => {
  const scene = new Scene(usual);
  const { forge } = scene;
  await begin(scene.rotation, await scene.world(), 'due');
  forge.settle('merged');
  scene.truth.useAll();
  const later = async () => {
    scene.truth.now = new Date(scene.truth.now.getTime() + 6 * HOUR);
    scene.truth.useAll();
    return resume(scene.rotation, await scene.world());
  };
  await later();
  const { read } = forge;
  forge.read = async () => undefined;
  const before = scene.journal.text;
  for (let run = 0; run < 2; run++)
    expect(await later()).toEqual({
      ...{ state: 'pending', isStuck: true, id: expect.any(String) },
      why: 'there is no mcp.json in a/b, which `files` names: correct `files`',
    });
  expect(scene.journal.text).toBe(before);
  expect(scene.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
  forge.read = read;
  expect(await later()).toMatchObject({ state: 'done' });
  expect(scene.truth.violations).toEqual([]);
});
