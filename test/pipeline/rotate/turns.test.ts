import { expect, it } from 'vitest';
import { parseJournal } from '../../../src/core/rotation/journal.js';
import type { RotationEntry } from '../../../src/core/rotation/rotation.js';
import { rotate } from '../../../src/pipeline/rotate/rotate.js';
import type { Rotation, World } from '../../../src/pipeline/rotate/world.js';
import { Scene } from '../../rotation/crash/scene.js';

/** Rotations of one policy, which share a journal and a clock. */
async function scene(entries: readonly Partial<RotationEntry>[]) {
  const scenes = entries.map(
    () =>
      new Scene({
        overlap: 'independent',
        kinds: ['live'],
        people: 'merge',
        rollback: false,
        losesJournal: false,
      }),
  );
  const [first] = scenes;
  const rotations = scenes.map(
    ({ rotation }, index): Rotation => ({ ...rotation, entry: { ...rotation.entry, ...entries[index] } }),
  );
  const run = async (more: Partial<World> = {}, most = 10) => {
    const world = { ...(await first!.world()), ...more };
    const results = await rotate({
      entries: rotations.map(({ entry }) => entry),
      world,
      bind: async ({ name }) => rotations.find(({ entry }) => entry.name === name)!,
      reason: 'it was due',
      atOnce: true,
      most,
    });
    return results.map(({ name, outcome }) => `${name}: ${outcome.state}`);
  };
  const events = () =>
    parseJournal(first!.journal.text).entries.map(
      ({ rotation, what }) => `${rotation.split('/')[0]} ${what.event}`,
    );
  return { scenes, run, events };
}

it('leaves what the program itself works with for last, and takes that one by one', async () => {
  const { run, events } = await scene([
    { name: 'own-a', isOwn: true },
    { name: 'one' },
    { name: 'own-b', isOwn: true },
    { name: 'two' },
  ]);
  expect(await run()).toEqual(['own-a: pending', 'one: pending', 'own-b: pending', 'two: pending']);
  const lastOf = (name: string) => events().findLastIndex((event) => event.startsWith(`${name} `));
  const firstOf = (name: string) => events().findIndex((event) => event.startsWith(`${name} `));
  for (const other of ['one', 'two'])
    for (const own of ['own-a', 'own-b']) expect(firstOf(own)).toBeGreaterThan(lastOf(other));
  const [first, second] = firstOf('own-a') < firstOf('own-b') ? ['own-a', 'own-b'] : ['own-b', 'own-a'];
  expect(firstOf(second!)).toBeGreaterThan(lastOf(first!));
});

it('begins as many as a run may, and all that are on their way go on', async () => {
  const { run, events, scenes } = await scene([{ name: 'one' }, { name: 'two' }, { name: 'three' }]);
  expect(await run({}, 2)).toEqual(['one: pending', 'two: pending', 'three: held back']);
  for (const { truth } of scenes) {
    truth.now = new Date(truth.now.getTime() + 3_600_000);
    truth.useAll();
  }
  expect(await run({}, 1)).toEqual(['one: pending', 'two: pending', 'three: pending']);
  for (const name of ['one', 'two']) expect(events()).toContain(`${name} seen`);
});

it('begins another one in place of one that could not be begun', async () => {
  const { run, scenes } = await scene([{ name: 'one' }, { name: 'two' }]);
  scenes[0]!.truth.credentials[0]!.isLive = false;
  expect(await run({}, 1)).toEqual(['one: unready', 'two: pending']);
});

it('stores what is in hand when it is told to end, begins nothing else, and the next run goes on', async () => {
  const { run, events, scenes } = await scene([{ name: 'one' }, { name: 'two' }]);
  let isTold = false;
  const { issuer } = scenes[0]!.rotation;
  const { mint } = issuer;
  Object.assign(issuer, {
    mint: async (...all: Parameters<NonNullable<typeof mint>>) => {
      isTold = true;
      return mint!(...all);
    },
  });
  expect(await run({ stopping: () => isTold }, 1)).toEqual(['one: pending', 'two: held back']);
  expect(events().at(-1)).toBe('one read');
  expect(await run()).toEqual(['one: pending', 'two: pending']);
  expect(events()).toContain('one deployed');
});
