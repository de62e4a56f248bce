import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preflight } from '../../src/pipeline/rotate/preflight.js';
import { Unready } from '../../src/pipeline/rotate/unready.js';
import type { Rotation, World } from '../../src/pipeline/rotate/world.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';
import { ways } from './ways.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

/** Where one that lets nobody in is still there, beside one that does. */
const switched = ways.filter(({ id }) => ['aws', 'okta-client-secret'].includes(id));

describe.each(switched)('the issuer $id', ({ issuer, make }) => {
  it('has no room beside one that is switched off, and that is known before it is asked for another', async () => {
    const bench = await Bench.open(issuer, make, vendors);
    const { current, deactivate } = bench.standIn;
    const off = await bench.add();
    deactivate!(off.id);
    expect(await bench.list()).toMatchObject([
      { id: current.id, isLive: true },
      { id: off.id, isLive: false },
    ]);
    expect(await bench.mint()).toMatchObject({ answer: 'full' });

    const why = await bench.work(async (tools, access) => {
      const entry = { name: 'a', verify: { by: 'none' } };
      const rotation = { entry, issuer, access, facts: {}, targets: [], current: undefined };
      const world = { tools, forge: undefined, now: () => tools.now };
      const begun = preflight(rotation as unknown as Rotation, world as unknown as World, current.id);
      return begun.catch((error: unknown) => error);
    });
    expect(why).toBeInstanceOf(Unready);
    expect((why as Unready).message).toContain(`there are 2 already: ${current.id}, ${off.id}`);
  });
});
