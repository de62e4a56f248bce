import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listsOf } from '../../src/stores/github-lists.js';
import { stores } from '../../src/stores/registry.js';
import type { Description, Store } from '../../src/stores/store.js';
import { describedVendors, type Told, toldBy } from '../servers/described.js';
import { Play } from '../servers/play.js';
import { Vendors } from '../servers/vendors.js';
import { type Case, casesOf } from './fixture.js';
import { Scene } from './scene.js';

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

describe('by the description of github', () => {
  const github = describedVendors.find(({ id }) => id === 'github')!;

  it.each(
    ['actions', 'agents', 'codespaces', 'dependabot'].flatMap((key) =>
      ['acme', 'acme/api', ...(key === 'actions' ? ['acme/api@production'] : [])].map(
        (scope) => [key, scope] as const,
      ),
    ),
  )('%s of %s are all in lists that it has', (key, scope) => {
    const { lists } = listsOf({ scope, name: 'A', key, version: undefined });
    expect(lists.length).toBeGreaterThan(0);
    for (const { path, hasSingles } of lists) {
      expect(github.has('GET', path), path).toBe(true);
      expect(github.has('GET', `${path}/A`), path).toBe(hasSingles);
    }
  });
});

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
