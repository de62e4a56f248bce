import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listsOf } from '../../src/stores/github/lists.js';
import { stores } from '../../src/stores/registry.js';
import type { Description, Location, Store } from '../../src/stores/store.js';
import { describedVendors, type Told, toldBy } from '../servers/described.js';
import { Play } from '../servers/play.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';
import { type Case, casesOf } from './fixture.js';
import { Scene } from './scene.js';
import { standIns } from './stand-ins/index.js';
import type { MakeStandIn } from './stand-ins/stand-in.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const described = describedVendors.flatMap((vendor) => {
  const store = stores.find(({ id }) => id === vendor.id);
  return store === undefined ? [] : [{ id: vendor.id, vendor, store }];
});

describe.each(described)('by the description of $id', ({ id, vendor, store }) => {
  const cases = casesOf(id).filter(({ exchanges }) => exchanges.length > 0);

  describe.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    it('is asked and answered as it could be', async () => {
      const { told } = await played(store, one);
      expect(told.length).toBe(one.exchanges.length);
      expect(told.flatMap((exchange) => vendor.mistakes(exchange))).toEqual([]);
    });

    it('is understood from what is always there', async () => {
      const { description, told } = await played(store, one);
      for (const [index, exchange] of told.entries()) {
        for (const { difference, body } of vendor.others(exchange)) {
          const other = await played(store, one, { index, body });
          expect(other.description.answer, difference).toBe(description.answer);
        }
      }
    });
  });
});

describe.each(described.filter(({ id }) => Object.hasOwn(standIns, id)))(
  'by the description of $id',
  ({ id, vendor, store }) => {
    it('a value is written, written again and read as it could be', async () => {
      const { told, bench } = await recorded(store, standIns[id]!);
      await live(bench, bench.standIn.locate('LINEAR_API_KEY'));
      expect(told.length).toBeGreaterThan(3);
      expect(told.flatMap((exchange) => vendor.mistakes(exchange))).toEqual([]);
    });
  },
);

describe('by the description of github', () => {
  const github = describedVendors.find(({ id }) => id === 'github')!;

  const scopes = ['actions', 'agents', 'codespaces', 'dependabot'].flatMap((key) =>
    ['acme', 'acme/api', ...(key === 'actions' ? ['acme/api@production/eu'] : [])].map(
      (scope) => [key, scope] as const,
    ),
  );

  it.each(scopes)('%s of %s are all in lists that it has', (key, scope) => {
    const { lists } = listsOf({ scope, name: 'A', key, version: undefined });
    expect(lists.length).toBeGreaterThan(0);
    for (const { path, hasSingles } of lists) {
      expect(github.has('GET', path), path).toBe(true);
      expect(github.has('GET', `${path}/A`), path).toBe(hasSingles);
    }
  });

  it.each(scopes)('%s of %s are written as they could be', async (key, scope) => {
    const store = stores.find(({ id }) => id === 'github')!;
    const { told, bench } = await recorded(store, standIns['github']!);
    await live(bench, { scope, name: 'LINEAR_API_KEY', key, version: undefined });
    expect(told.flatMap((exchange) => github.mistakes(exchange))).toEqual([]);
  });
});

describe('by the description of github, secrets', () => {
  const github = describedVendors.find(({ id }) => id === 'github')!;

  it.each(['actions', 'agents', 'codespaces', 'dependabot'])(
    'of %s that are nearer are looked for as they could be',
    async (key) => {
      const store = stores.find(({ id }) => id === 'github')!;
      const { told, bench } = await recorded(store, standIns['github']!);
      const at = (scope: string): Location => ({ scope, name: 'LINEAR_API_KEY', key, version: undefined });
      await bench.standIn.put(at('acme'), 'x');
      if (key === 'actions') await bench.standIn.put(at('acme/api@production'), 'x');
      await bench.shadows(at('acme'), ['acme/api']);
      expect(told.length).toBeGreaterThan(100);
      expect(told.flatMap((exchange) => github.mistakes(exchange))).toEqual([]);
    },
  );
});

/** A stand-in, and all that is said to it. */
async function recorded(
  store: Store,
  make: MakeStandIn,
): Promise<{ readonly told: readonly Told[]; readonly bench: Bench }> {
  const told: Told[] = [];
  const bench = await Bench.open(
    store,
    async (desk) => {
      const standIn = await make(desk);
      const answer: typeof standIn.answer = async (request) => {
        const reply = await standIn.answer!(request);
        if (typeof reply === 'string') throw new Error('it answers');
        told.push({ request, answer: { ...reply, body: `${reply.body ?? ''}` } });
        return reply;
      };
      return { ...standIn, answer };
    },
    vendors,
  );
  return { told, bench };
}

/** Another secret is there by then, for whatever one alone has not. */
async function live(bench: Bench, location: Location): Promise<void> {
  await bench.standIn.put({ ...location, name: 'OTHER_API_KEY' }, 'other');
  const locations = [location, { ...location, name: 'OTHER_API_KEY' }];
  for (const one of locations) {
    await bench.describe(one);
    for (const value of ['first', 'second']) {
      expect(await bench.write(one, value, { before: 'unseen' })).toMatchObject({ answer: 'done' });
    }
    if (bench.store.resolve) expect(await bench.resolve(one)).toMatchObject({ answer: 'there' });
  }
}

/** Plays a case; with another body for the reply to one of its requests, if so wanted. */
async function played(
  store: Store,
  one: Case,
  other?: { readonly index: number; readonly body: string },
): Promise<{ description: Description; told: readonly Told[] }> {
  const scene = new Scene(store, one);
  const { told, answer } = toldBy(new Play(one.exchanges, scene.fill), other);
  vendors.answer = answer;
  const [description] = await scene.describe(vendors);
  return { description: description!, told };
}
