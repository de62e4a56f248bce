import { describe, expect, it } from 'vitest';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { orderRollback } from '../../src/pipeline/rotate/orders.js';
import { partIn } from './crash/model.js';
import { Scene, type Setting } from './crash/scene.js';

const usual: Setting = {
  overlap: 'independent',
  kinds: ['keyed'],
  people: 'merge',
  rollback: false,
  losesJournal: false,
};

async function deployed() {
  const scene = new Scene(usual);
  await begin(scene.rotation, await scene.world(), 'due');
  const slot = scene.truth.slots[0]!;
  const current = () => slot.versions[slot.current]!;
  return { scene, slot, current };
}

const last = (scene: Scene) => parseJournal(scene.journal.text).entries.at(-1)!.what;

describe('a key of a secret with others', () => {
  it('goes back, and what stands beside it stays as somebody has replaced it since', async () => {
    const { scene, slot, current } = await deployed();
    const [first] = slot.versions;
    scene.truth.replaceNeighbours();
    await orderRollback(scene.rotation, await scene.world());
    expect(await resume(scene.rotation, await scene.world())).toMatchObject({ state: 'pending' });
    expect(partIn(slot, current().value)).toBe(partIn(slot, first!.value));
    expect(current().value).toContain(`"${slot.neighbour}"`);
    expect(current().id).not.toBe(first!.id);
    const { entries } = parseJournal(scene.journal.text);
    const mark = current().id;
    expect(entries.map(({ what }) => what)).toContainEqual({ event: 'demoted', target: 'T0', mark });
    expect(scene.truth.violations).toEqual([]);
  });

  it('goes over no value of somebody else’s', async () => {
    const { scene, slot, current } = await deployed();
    slot.versions.push({ ...current(), id: 'theirs', value: current().value.replace(/"v\d+"/, '"v-other"') });
    slot.current = slot.versions.length - 1;
    // Their provider says that it is the new one: what the value is counts for more.
    Object.assign(scene.rotation.issuer, {
      test: async () => ({ answer: 'live', facts: { handle: scene.truth.credentials.at(-1)!.id } }),
    });
    await orderRollback(scene.rotation, await scene.world());
    expect(await resume(scene.rotation, await scene.world())).toMatchObject({ state: 'needs-human' });
    expect(last(scene)).toEqual({
      event: 'needs-human',
      why: 'T0 holds something that was not written here',
    });
    expect(current().id).toBe('theirs');
  });
});
