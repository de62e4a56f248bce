import { describe, expect, it } from 'vitest';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { callOf } from './call-of.js';
import { Scene, type Setting } from './crash/scene.js';

const usual: Setting = {
  overlap: 'independent',
  kinds: ['native'],
  people: 'merge',
  rollback: false,
  losesJournal: false,
};

const WAITS = 'another version waits to be promoted';

const events = (scene: Scene) => parseJournal(scene.journal.text).entries.map(({ what }) => what);
const made = (scene: Scene) => scene.truth.credentials.filter(({ isOurs }) => isOurs);
const stagedBySomebody = ({ truth }: Scene) => {
  const [slot] = truth.slots;
  slot!.versions.push({ ...slot!.versions[0]!, id: 'theirs' });
  slot!.waiting = 'theirs';
};

describe('what a rotation has staged', () => {
  it.each([
    { fault: 'kill after', times: 1 },
    { fault: 'time-out after', times: 4 },
  ] as const)('does not stand in the way of the next attempt: $fault', async ({ fault, times }) => {
    const scene = new Scene(usual);
    await scene.play({ at: await callOf('write', usual), fault, times });
    expect(scene.outcome).toMatchObject({ state: 'done' });
    expect(scene.truth.slots[0]!.waiting).toBeUndefined();
    expect(scene.truth.violations).toEqual([]);
  });

  it('is taken back with the pull request that was to bring it into use', async () => {
    const scene = new Scene({ ...usual, kinds: ['pinned', 'native'], people: 'close' });
    await scene.play(undefined);
    expect(scene.outcome).toMatchObject({ state: 'aborted' });
    expect(scene.truth.slots.map(({ waiting }) => waiting)).toEqual([undefined, undefined]);
  });

  it('is taken back where the journal that knew of it is lost', async () => {
    const scene = new Scene({ ...usual, losesJournal: true });
    await scene.play({ at: await callOf('write', usual), fault: 'kill after', times: 1 });
    expect(scene.wire.names).toContain('withdraw');
    expect(scene.truth.slots[0]!.waiting).toBeUndefined();
  });
});

describe('what somebody else has staged', () => {
  it('stays, and nothing is made', async () => {
    const scene = new Scene(usual);
    stagedBySomebody(scene);
    const outcome = await begin(scene.rotation, await scene.world(), 'due');
    expect(outcome).toEqual({ state: 'unready', why: `T0 takes no value there: ${WAITS}` });
    expect(made(scene)).toEqual([]);
    expect(scene.truth.slots[0]!.waiting).toBe('theirs');
  });

  it('meanwhile stays too, and the journal has what the store said', async () => {
    const scene = new Scene(usual);
    const mint = scene.rotation.issuer.mint!;
    Object.assign(scene.rotation.issuer, {
      mint: (...asked: Parameters<typeof mint>) => {
        stagedBySomebody(scene);
        return mint(...asked);
      },
    });
    const outcome = await begin(scene.rotation, await scene.world(), 'due');
    expect(outcome).toMatchObject({ state: 'pending', why: `T0: ${WAITS}` });
    await scene.play(undefined);
    expect(events(scene)).toContainEqual({ event: 'unstored', target: 'T0', why: WAITS });
    expect(events(scene)).toContainEqual({ event: 'failed', why: `T0: ${WAITS}` });
    expect(scene.outcome).toMatchObject({
      ...{ state: 'pending', isStuck: true, why: expect.stringContaining(WAITS) },
    });
    expect(scene.truth.slots[0]!.waiting).toBe('theirs');
    expect(made(scene).map(({ isLive }) => isLive)).toEqual([false]);
    const before = scene.journal.text;
    expect(await resume(scene.rotation, await scene.world())).toMatchObject({ isStuck: true });
    expect(scene.journal.text).toBe(before);
    // Once it was promoted or taken away, another one is made, and nobody has to say so.
    scene.truth.slots[0]!.waiting = undefined;
    Object.assign(scene.rotation.issuer, { mint });
    await scene.play(undefined);
    expect(scene.outcome).toMatchObject({ state: 'done' });
  });
});
