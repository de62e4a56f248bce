import { describe, expect, it } from 'vitest';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { orderRollback } from '../../src/pipeline/rotate/orders.js';
import { Scene, type Setting } from './crash/scene.js';

const usual: Setting = {
  ...{ overlap: 'slots', kinds: ['live'], people: 'merge', rollback: false, losesJournal: false },
};

describe('a provider that takes two at once', () => {
  it('has no room for the one that a way back takes, and an order that cannot be carried out changes nothing', async () => {
    const scene = new Scene(usual);
    const [slot] = scene.truth.slots;
    await begin(scene.rotation, await scene.world(), 'due');
    const { text } = scene.journal;
    await expect(orderRollback(scene.rotation, await scene.world())).rejects.toThrow(
      'T0 holds no more what it held before, and no third one may live beside the two that there are: bring that back there by hand. Or let it end: --now makes another one then',
    );
    expect(scene.journal.text).toBe(text);
    slot!.current = 0;
    await orderRollback(scene.rotation, await scene.world());
    await resume(scene.rotation, await scene.world());
    scene.truth.now = new Date(+scene.truth.now + 24 * 3_600_000);
    expect(await resume(scene.rotation, await scene.world())).toMatchObject({ state: 'rolled back' });
    expect(scene.truth.violations).toEqual([]);
  });

  it('goes back where the store has kept the old one', async () => {
    const scene = new Scene({ ...usual, kinds: ['native'] });
    await begin(scene.rotation, await scene.world(), 'due');
    await orderRollback(scene.rotation, await scene.world());
    expect(scene.truth.slots[0]!.current).toBe(1);
    await resume(scene.rotation, await scene.world());
    expect(scene.truth.slots[0]!.current).toBe(0);
  });
});
