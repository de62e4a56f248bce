import { describe, expect, it } from 'vitest';
import type { Flight } from '../../src/core/rotation/flight.js';
import { historyOf } from '../../src/core/rotation/history.js';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { adopt, orderRollback } from '../../src/pipeline/rotate/orders.js';
import type { Outcome } from '../../src/pipeline/rotate/outcome.js';
import type { World } from '../../src/pipeline/rotate/world.js';
import type { Plan } from './crash/faults.js';
import { Scene, type Setting } from './crash/scene.js';
import { kinds } from './crash/stores.js';

const HOUR = 3_600_000;
const usual: Setting = {
  ...{ overlap: 'independent', kinds: ['live'], people: 'merge', rollback: false, losesJournal: true },
};

/** Where the journal is lost in the first run, and somebody says then which key is in use. */
class AdoptScene extends Scene {
  protected override async act(world: World, flight: Flight | undefined): Promise<Outcome> {
    if (flight === undefined && this.journal.text === '' && this.truth.credentials.some(isMade))
      await adopt(this.rotation, world, this.served());
    return super.act(world, world.ledger.flight('model'));
  }

  served(): string {
    const [slot] = this.truth.slots;
    return this.truth.holder(this.truth.served(slot!) ?? '')!.id;
  }

  live(): readonly string[] {
    return this.truth.credentials.flatMap(({ id, isLive }) => (isLive && id !== 'foreign' ? [id] : []));
  }

  /** Who has made the first one, no label tells. */
  ours(): readonly string[] {
    return this.live().filter((id) => id !== 'original');
  }

  history() {
    return historyOf(parseJournal(this.journal.text).entries, 'model');
  }

  /** So many hours go by, with a run at the end of each. */
  async pass(hours: number): Promise<Outcome> {
    for (let hour = 0; hour < hours; hour++) {
      this.truth.now = new Date(+this.truth.now + HOUR);
      this.truth.useAll();
      this.outcome = await resume(this.rotation, await this.world());
      if (this.history().flight === undefined) break;
    }
    return this.outcome!;
  }
}

function isMade({ isOurs }: { readonly isOurs: boolean }): boolean {
  return isOurs;
}

/** One that was made and stored, and one that a run has left behind; without a journal. */
async function lost(setting: Partial<Setting> = {}): Promise<AdoptScene> {
  const scene = new AdoptScene({ ...usual, losesJournal: false, ...setting });
  await begin(scene.rotation, await scene.world(), 'due');
  scene.forge.settle('merged');
  scene.truth.useAll();
  scene.journal.text = '';
  scene.truth.now = new Date(+scene.truth.now + HOUR);
  return scene;
}

/** Another one of this policy, that nobody has stored. */
function leave(scene: Scene, id: string, label = '01KJQ2G5Z4MATR100000000000'): void {
  const { now } = scene.truth;
  const none = { lastUsedAt: undefined, firstServed: undefined, seenInUse: undefined };
  scene.truth.credentials.push({
    ...{ id, value: `v-${id}`, label: `mcp-rekey/model/${label}`, createdAt: now },
    ...{ isOurs: true, isLive: true, ...none },
  });
}

describe('a key that somebody adopts where the journal is lost', () => {
  const places: readonly Setting['kinds'][] = [
    ...kinds.map((kind) => [kind]),
    ['native', 'live'],
    ['pinned', 'write-only'],
  ];
  const every: readonly Setting[] = [
    ...places.map((some) => ({ ...usual, kinds: some })),
    ...kinds.map((kind) => ({ ...usual, overlap: 'slots' as const, kinds: [kind] })),
  ];
  const faults = ['kill before', 'kill after'] as const;

  it.each(every)('leaves nothing else of ours behind, whenever the run dies: %j', async (setting) => {
    const scout = new AdoptScene(setting);
    await scout.play(undefined);
    let adopted = 0;
    for (let at = 0; at < scout.wire.names.length; at++) {
      for (const fault of faults) {
        const scene = new AdoptScene(setting);
        const plan: Plan = { at, fault, times: 1 };
        await scene.play(plan);
        expect({ plan, wrong: scene.truth.violations }).toEqual({ plan, wrong: [] });
        if (scene.journal.text.includes('"adopted"')) adopted++;
        const served = new Set(
          scene.truth.slots.map((slot) => scene.truth.holder(scene.truth.served(slot)!)!.id),
        );
        if (scene.outcome?.state === 'done' && served.size === 1)
          expect({ plan, live: scene.ours() }).toEqual({
            plan,
            live: [...served].filter((id) => id !== 'original'),
          });
      }
    }
    expect(adopted).toBeGreaterThan(5);
  });

  it('is not taken for a new one: nothing is made or revoked by the word, and it is as old as it is', async () => {
    const scene = await lost();
    leave(scene, 'left');
    const [original, , served] = scene.truth.credentials;
    expect(await adopt(scene.rotation, await scene.world(), served!.id)).toEqual(['left']);
    expect(scene.live()).toEqual(['original', served!.id, 'left']);
    expect((await scene.pass(1)).state).toBe('pending');
    expect(scene.live()).toContain('left');
    expect((await scene.pass(10)).state).toBe('done');
    expect(scene.live()).toEqual(['original', served!.id]);
    expect(original!.isLive).toBe(true);
    expect(scene.history().standing).toMatchObject({ key: served!.id, mintedAt: undefined });
    expect(scene.truth.violations).toEqual([]);
  });

  it('is not needed where the targets tell, and then, too, it is as old as it is', async () => {
    const scene = await lost();
    const served = scene.truth.credentials.find(({ id }) => id === scene.served())!;
    scene.truth.now = new Date(+scene.truth.now + 20 * 24 * HOUR);
    scene.truth.useAll();
    await begin(scene.rotation, await scene.world(), 'due');
    await scene.pass(12);
    expect(scene.history().standing).toMatchObject({ key: served.id, mintedAt: served.createdAt });
  });

  it('may be one that was not made here', async () => {
    const scene = new AdoptScene({ ...usual, kinds: ['write-only'] });
    leave(scene, 'left');
    expect(await adopt(scene.rotation, await scene.world(), 'original')).toEqual(['left']);
    await expect(orderRollback(scene.rotation, await scene.world())).rejects.toThrow(
      'replaces no credential',
    );
    expect((await scene.pass(10)).state).toBe('done');
    expect(scene.live()).toEqual(['original']);
    expect(scene.history().standing).toMatchObject({ key: 'original', mintedAt: undefined });
  });

  it('has to be used by somebody before anything goes', async () => {
    const scene = new AdoptScene({ ...usual, kinds: ['write-only'] });
    leave(scene, 'left');
    await adopt(scene.rotation, await scene.world(), 'original');
    const use = scene.truth.useAll;
    scene.truth.useAll = () => {};
    expect(await scene.pass(80)).toMatchObject({
      state: 'needs-human',
      why: expect.stringContaining('nobody was seen'),
    });
    expect(scene.live()).toEqual(['original', 'left']);
    scene.truth.useAll = use;
  });

  it('may be corrected as long as that was not seen, and what goes with it', async () => {
    const scene = await lost({ kinds: ['write-only'] });
    leave(scene, 'left');
    const right = scene.served();
    expect(await adopt(scene.rotation, await scene.world(), 'left')).toEqual([]);
    expect(scene.warnings).toEqual([expect.stringContaining(`${right} may be what a target holds`)]);
    expect((await scene.pass(3)).state).toBe('pending');
    expect(await adopt(scene.rotation, await scene.world(), right)).toEqual(['left']);
    expect((await scene.pass(12)).state).toBe('done');
    expect(scene.live()).toEqual(['original', right]);
    expect(scene.history().standing?.key).toBe(right);
    expect(scene.truth.violations).toEqual([]);
  });

  it('spares what a target is seen to hold, and what another policy has made, and names both', async () => {
    const scene = await lost();
    const held = scene.served();
    leave(scene, 'left');
    leave(scene, 'strange', '01KJQ2G5Z40THER00000000000');
    expect(await adopt(scene.rotation, await scene.world(), 'original')).toEqual(['left']);
    expect(scene.warnings).toEqual([
      expect.stringMatching(
        /^model: strange was made by a rotation of this name in another policy.* it stays/,
      ),
      expect.stringContaining(`model: ${held} may be what a target holds all the same: it stays`),
    ]);
    await scene.pass(12);
    expect(scene.live()).toEqual(expect.arrayContaining([held, 'original', 'strange']));
    expect(scene.truth.violations).toEqual([]);
  });

  it('is only written down where there is nothing else of ours', async () => {
    const scene = new AdoptScene({ ...usual, kinds: ['write-only'] });
    expect(await adopt(scene.rotation, await scene.world(), 'original')).toEqual([]);
    expect(scene.history()).toMatchObject({ flight: undefined, standing: { key: 'original' } });
  });

  it('is taken by its word where the store lets nobody read it', async () => {
    const scene = await lost({ kinds: ['native'] });
    leave(scene, 'left');
    const [target] = scene.rotation.targets;
    const resolve = async () => ({ answer: 'unknown' as const, reason: 'refused' as const });
    const rotation = { ...scene.rotation, targets: [{ ...target!, store: { ...target!.store, resolve } }] };
    expect(await adopt(rotation, await scene.world(), scene.served())).toEqual(['left']);
  });
});
