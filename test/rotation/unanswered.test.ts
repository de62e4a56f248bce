import { describe, expect, it } from 'vitest';
import { Unanswered, type UnknownReason } from '../../src/core/inspection.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { lookAhead } from '../../src/pipeline/rotate/ahead.js';
import type { Outcome } from '../../src/pipeline/rotate/outcome.js';
import { rotate } from '../../src/pipeline/rotate/rotate.js';
import { Unready } from '../../src/pipeline/rotate/unready.js';
import type { Rotation } from '../../src/pipeline/rotate/world.js';
import { Scene, type Setting } from './crash/scene.js';

const HOUR = 3_600_000;
const usual: Setting = {
  ...{ overlap: 'independent', kinds: ['live'], people: 'merge', rollback: false, losesJournal: false },
};

/** Where the store of its second target gives no answer. */
function blind(scene: Scene, reason: UnknownReason): Rotation {
  const { rotation } = scene;
  const describe = async () => ({ answer: 'unknown', reason, detail: 'the file is damaged' }) as const;
  const targets = rotation.targets.map((target, index) =>
    index === 1 ? { ...target, store: { ...target.store, describe } } : target,
  );
  return { ...rotation, targets };
}

/** A rotation that has nothing left to do but to revoke. */
async function seenInUse(setting: Setting): Promise<Scene> {
  const scene = new Scene(setting);
  const { rotation, truth } = scene;
  await begin(rotation, await scene.world(), 'due');
  truth.now = new Date(+truth.now + HOUR);
  truth.useAll();
  await resume(rotation, await scene.world());
  truth.now = new Date(+truth.now + 5 * HOUR);
  return scene;
}

describe('a rotation on its way of which a target cannot be seen', () => {
  const two: Setting = { ...usual, kinds: ['live', 'live'] };

  it.each([
    ['incomplete', { isStuck: true }],
    ['timeout', {}],
  ] as const)('says which one and why before it revokes anything: %s', async (reason, more) => {
    const scene = await seenInUse(two);
    const { rotation, truth } = scene;
    expect(await resume(blind(scene, reason), await scene.world())).toEqual({
      ...{ state: 'pending', id: expect.any(String), ...more },
      why: 'nobody knows what T1 holds (the file is damaged)',
    });
    expect(truth.credentials.every(({ isLive }) => isLive)).toBe(true);
    expect(await resume(rotation, await scene.world())).toMatchObject({ state: 'done' });
  });

  it('says so where the policy names it no more, and is stuck until it does', async () => {
    const scene = await seenInUse(two);
    const { rotation, truth } = scene;
    const less = { ...rotation, targets: rotation.targets.slice(0, 1) };
    expect(await resume(less, await scene.world())).toMatchObject({
      ...{ state: 'pending', isStuck: true },
      why: 'nobody knows what T1 holds (the policy does not name it any more: name it again until the rotation is over)',
    });
    expect(truth.credentials.every(({ isLive }) => isLive)).toBe(true);
    expect(await resume(rotation, await scene.world())).toMatchObject({ state: 'done' });
  });

  it('says so where its value was lost before every target had it', async () => {
    const scene = new Scene(two);
    scene.wire.arm({ at: (await callsOf(two)).lastIndexOf('write'), fault: 'kill before', times: 1 });
    await expect(begin(scene.rotation, await scene.world(), 'due')).rejects.toThrow();
    scene.wire.restart();
    scene.truth.now = new Date(+scene.truth.now + HOUR);
    expect(await resume(blind(scene, 'incomplete'), await scene.world())).toMatchObject({
      ...{ state: 'pending', isStuck: true },
      why: 'nobody knows what T1 holds (the file is damaged)',
    });
  });
});

/** What a run calls that begins it. */
async function callsOf(setting: Setting): Promise<readonly string[]> {
  const scene = new Scene(setting);
  const world = await scene.world();
  scene.wire.names.length = 0;
  await begin(scene.rotation, world, 'due');
  return scene.wire.names;
}

/** Where its provider gives no answer once the new one is in use: to what is asked, or to the revocation. */
async function without(call: 'list' | 'revoke', reason: UnknownReason): Promise<[Scene, Outcome]> {
  const scene = new Scene(usual);
  const { rotation, truth } = scene;
  await begin(rotation, await scene.world(), 'due');
  truth.now = new Date(+truth.now + HOUR);
  truth.useAll();
  if (call === 'revoke') await resume(rotation, await scene.world());
  truth.now = new Date(+truth.now + 5 * HOUR);
  truth.useAll();
  const silent = async (): Promise<never> => {
    throw new Unanswered(reason, 'in its own words');
  };
  const issuer: Rotation['issuer'] = { ...rotation.issuer, [call]: silent };
  return [scene, await resume({ ...rotation, issuer }, await scene.world())];
}

describe('a rotation on its way that gets no answer', () => {
  const calls = ['list', 'revoke'] as const;
  const of = (...reasons: readonly UnknownReason[]) =>
    calls.flatMap((call) => reasons.map((reason) => [call, reason] as const));

  it.each(of('timeout', 'unreachable', 'provider-error', 'rate-limited', 'unexpected-reply'))(
    'is only tried again where that passes by itself: %s, %s',
    async (call, reason) => {
      const [, outcome] = await without(call, reason);
      expect(outcome).toMatchObject({ state: 'pending', why: 'in its own words' });
      expect(outcome).not.toHaveProperty('isStuck');
    },
  );

  it.each(of('refused', 'incomplete', 'no-way'))(
    'tells somebody where it does not, and goes on once it is mended: %s, %s',
    async (call, reason) => {
      const [scene, outcome] = await without(call, reason);
      expect(outcome).toMatchObject({ state: 'pending', isStuck: true, why: 'in its own words' });
      expect(scene.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
      for (let run = 0; run < 2 && scene.outcome?.state !== 'done'; run++) {
        scene.outcome = await resume(scene.rotation, await scene.world());
        scene.truth.now = new Date(+scene.truth.now + 5 * HOUR);
      }
      expect(scene.outcome).toMatchObject({ state: 'done' });
      expect(scene.truth.violations).toEqual([]);
    },
  );
});

describe('a rotation on its way that cannot even be bound', () => {
  const unset = new Unready('ADMIN is not set, or cannot be used');
  const because = (reason: UnknownReason) =>
    new Unready('in its own words', { cause: new Unanswered(reason) });

  async function boundBy(scene: Scene, error?: unknown) {
    const world = await scene.world();
    const bind = async () => {
      if (error !== undefined) throw error;
      return scene.rotation;
    };
    const rotating = { entries: [scene.rotation.entry], world, bind, reason: 'due', atOnce: true, most: 1 };
    const [ahead] = await lookAhead(rotating);
    const [result] = await rotate(rotating);
    return { ahead, outcome: result?.outcome };
  }

  it('is stuck as by whatever else is wrong on the way, and goes on once it is mended', async () => {
    const scene = new Scene(usual);
    expect(await boundBy(scene, unset)).toMatchObject({
      outcome: { state: 'unready' },
      ahead: { isStuck: true },
    });
    expect(await boundBy(scene)).toMatchObject({ outcome: { state: 'pending' } });
    const before = scene.journal.text;
    for (const error of [unset, because('refused'), because('incomplete')])
      expect(await boundBy(scene, error)).toMatchObject({
        outcome: { state: 'pending', isStuck: true, why: error.message },
        ahead: { isStuck: true, would: `nothing, for it is stuck: ${error.message}` },
      });
    const { outcome } = await boundBy(scene, because('timeout'));
    expect(outcome).toMatchObject({ state: 'pending', why: 'in its own words' });
    expect(outcome).not.toHaveProperty('isStuck');
    expect(scene.journal.text).toBe(before);
  });

  it('waits for the person first who has to look', async () => {
    const scene = new Scene(usual);
    await boundBy(scene);
    const { ledger } = await scene.world();
    await ledger.write(ledger.flight('model')!, { event: 'needs-human', why: 'look' });
    expect(await boundBy(scene, unset)).toMatchObject({ outcome: { state: 'needs-human', why: 'look' } });
  });
});
