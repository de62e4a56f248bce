import { describe, expect, it } from 'vitest';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { adopt, orderRollback } from '../../src/pipeline/rotate/orders.js';
import { takeWordForAll } from '../../src/pipeline/rotate/revoked-all.js';
import { strays } from '../../src/pipeline/rotate/strays.js';
import type { Rotation } from '../../src/pipeline/rotate/world.js';
import { callOf } from './call-of.js';
import type { Setting } from './crash/scene.js';
import { live, Two, usual } from './two.js';

const run = async (scene: Two) => begin(scene.rotation, await scene.world(), 'due');

/** A run that dies at that call, and the policy has another account from then on; `undefined` if there are not so many calls. */
async function stuckAt(call: number, setting: Partial<Setting> = {}): Promise<Two | undefined> {
  const scene = new Two(setting);
  scene.wire.arm({ at: call, fault: 'kill after', times: 1 });
  const isKilled = await run(scene).then(
    () => false,
    () => true,
  );
  scene.wire.restart();
  await scene.later(1, false);
  return isKilled ? scene : undefined;
}

const word = async (scene: Two, rotation: Rotation | undefined = scene.elsewhere) =>
  takeWordForAll('model', rotation, await scene.world(), 'ada');
const entries = ({ journal }: Two) => parseJournal(journal.text).entries;
const why = async (scene: Two) => {
  const outcome = await resume(scene.elsewhere, await scene.world());
  return 'why' in outcome ? outcome.why : '';
};

describe('a rotation that nobody can go on with', () => {
  it.each<Partial<Setting>>([
    {},
    { kinds: ['native'] },
    { kinds: ['pinned', 'native'] },
    { kinds: ['write-only'] },
    { overlap: 'unlisted' },
  ])(
    'is over by a word, wherever it was, and the next one begins with the other account: %j',
    async (setting) => {
      let ended = 0;
      for (let call = 0; ; call++) {
        const scene = await stuckAt(call, setting);
        if (scene === undefined) break;
        if (scene.flight === undefined) continue;
        ended++;
        const { id, attempt } = scene.flight;
        const said = await why(scene);
        expect(said).toContain(`${attempt!.key ?? attempt!.label}`);
        expect(said).toContain('then say so: `rotate revoked model --all`');
        const before = [live(scene), live(scene.there)];
        scene.there.wire.names.length = 0;
        scene.wire.names.length = 0;
        expect(await word(scene)).toEqual({ state: 'aborted', id });
        expect([live(scene), live(scene.there)]).toEqual(before);
        expect(scene.there.wire.names).toEqual([]);
        expect(scene.wire.names.filter((name) => /^(mint|revoke|test|list|write)$/.test(name))).toEqual([]);
        expect(scene.truth.slots.every(({ waiting }) => waiting === undefined)).toBe(true);
        expect(scene.history).toMatchObject({
          flight: undefined,
          paused: undefined,
          last: { end: 'aborted' },
        });
        expect(scene.truth.violations).toEqual([]);
        await adopt(scene.elsewhere, await scene.world(), 'original');
        expect(await begin(scene.elsewhere, await scene.world(), 'due')).toMatchObject({ state: 'pending' });
        expect(scene.flight).toMatchObject({ old: 'original' });
      }
      expect(ended).toBeGreaterThan(5);
    },
  );

  it('leaves nothing that anybody could merge', async () => {
    const scene = new Two({ kinds: ['pinned'] });
    await begin(scene.rotation, await scene.world(), 'due');
    const { pull } = scene.flight!;
    expect(await scene.forge.pull('a/b', scene.flight!.attempt!.label)).toMatchObject({ state: 'open' });
    const { label } = scene.flight!.attempt!;
    await word(scene);
    expect(pull).toBeDefined();
    expect(await scene.forge.pull('a/b', label)).toMatchObject({ state: 'closed' });
    expect(scene.history.paused).toBeUndefined();
  });

  it('is over where the new one is in use already, which the journal knows still', async () => {
    const scene = new Two();
    await scene.untilRevoking();
    const { key } = scene.flight!.attempt!;
    expect(await why(scene)).toContain('original (which it was to replace)');
    await word(scene);
    expect(live(scene)).toEqual(expect.arrayContaining([key, 'original']));
    expect(scene.history.standing).toMatchObject({ key });
  });

  it('names each key that it has made by what that is called', async () => {
    const scene = new Two({ kinds: ['live'], overlap: 'independent' });
    await scene.untilRevoking();
    const { attempt } = scene.flight!;
    await (await scene.world()).ledger.write(scene.flight!, { event: 'rollback' });
    await resume(scene.rotation, await scene.world());
    expect(scene.flight!.retirements).toMatchObject([
      { key: 'original', label: undefined },
      { key: attempt!.key, label: attempt!.label },
    ]);
    expect(await why(scene)).toContain(`${attempt!.key} (${attempt!.label})`);
  });

  it('is left to whoever is at work on it', async () => {
    const scene = new Two();
    scene.wire.arm({ at: await callOf('mint', usual), fault: 'kill after', times: 1 });
    await expect(begin(scene.rotation, await scene.world(), 'due')).rejects.toThrow();
    scene.wire.restart();
    await scene.unchangedBy(() => expect(word(scene)).rejects.toThrow('another run may still be at work'));
  });

  it('is not over by a word as long as its account is the policy’s', async () => {
    const scene = new Two();
    await scene.untilRevoking();
    await scene.unchangedBy(() =>
      expect(word(scene, scene.rotation)).rejects.toThrow('with the account that the policy names'),
    );
    expect(await resume(scene.rotation, await scene.world())).toMatchObject({ state: 'done' });
    await expect(word(scene)).rejects.toThrow('model is not on its way');
  });

  it('is over where the policy does not even name it, and what is staged is told', async () => {
    const probe = new Two({ kinds: ['native'] });
    await begin(probe.rotation, await probe.world(), 'due');
    const scene = (await stuckAt(probe.wire.names.indexOf('write'), { kinds: ['native'] }))!;
    const [stray] = strays(entries(scene), []);
    expect(stray).toContain(`${scene.flight!.attempt!.key} (${scene.flight!.attempt!.label})`);
    expect(stray).toContain('`rotate revoked model --all`');
    await takeWordForAll('model', undefined, await scene.world(), 'ada');
    expect(strays(entries(scene), [])).toEqual([]);
    expect(scene.warnings).toEqual([expect.stringContaining('what is staged in')]);
    expect(entries(scene).slice(-2)).toMatchObject([
      { what: { event: 'failed', why: expect.stringMatching(/^ada says that this is revoked: .*original/) } },
      { what: { event: 'ended', as: 'aborted' } },
    ]);
  });

  it('leaves no pull request behind that would bring back what is gone', async () => {
    const scene = new Two({ kinds: ['pinned'] });
    await run(scene);
    scene.forge.settle('merged');
    await scene.later(1);
    await orderRollback(scene.rotation, await scene.world());
    await scene.later(1);
    expect(scene.forge.pulls.map(({ state }) => state)).toEqual(['merged', 'open']);
    expect(await word(scene)).toMatchObject({ state: 'aborted' });
    expect(scene.forge.pulls.map(({ state }) => state)).toEqual(['merged', 'closed']);
  });

  it('is over though the repository of what was proposed is gone as well, and that is told', async () => {
    const scene = new Two({ kinds: ['pinned'] });
    await run(scene);
    await scene.later(1, false);
    scene.wire.names.length = 0;
    const world = await scene.world();
    scene.wire.arm({ at: scene.wire.names.length, fault: 'rate-limited', times: 1 });
    const say = async () => takeWordForAll('model', scene.elsewhere, world, 'ada');
    // What passes is tried again.
    await expect(say()).rejects.toThrow();
    expect(scene.flight).toBeDefined();
    scene.wire.arm({ at: scene.wire.names.length, fault: 'refused', times: 1 });
    expect(await say()).toMatchObject({ state: 'aborted' });
    expect(scene.wire.names.filter((name) => name === 'close')).toHaveLength(2);
    expect(scene.warnings).toEqual([expect.stringMatching(/stays, and is to be taken back by hand$/)]);
  });
});
