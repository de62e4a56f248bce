import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inspection } from '../../../src/core/inspection.js';
import type { ProviderApi } from '../../../src/providers/apis/api.js';
import { providerApis } from '../../../src/providers/apis/registry.js';
import { describedVendors, type Told, toldBy } from '../../servers/described.js';
import { Play } from '../../servers/play.js';
import { Vendors } from '../../servers/vendors.js';
import { type Case, casesOf } from './fixture.js';
import { sceneOf } from './scene.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const described = describedVendors.flatMap((vendor) => {
  const api = providerApis.find(({ id }) => id === vendor.id);
  return api === undefined ? [] : [{ id: vendor.id, vendor, api }];
});

describe.each(described)('by the description of $id', ({ id, vendor, api }) => {
  const cases = casesOf(id).filter(({ exchanges }) => exchanges.length > 0);

  describe.each(cases.map((one) => [`${one.kind}: ${one.name}`, one] as const))('%s', (_, one) => {
    it('is asked and answered as it could be', async () => {
      const { told } = await played(api, one);
      expect(told.length).toBe(one.exchanges.length);
      expect(told.flatMap((exchange) => vendor.mistakes(exchange))).toEqual([]);
    });

    it('is understood from what is always there', async () => {
      const { inspection, told } = await played(api, one);
      for (const [index, exchange] of told.entries()) {
        for (const { difference, body } of vendor.others(exchange)) {
          const other = await played(api, one, { index, body });
          expect(other.inspection.answer, difference).toBe(inspection.answer);
          // What is not there is not told; all the rest is.
          expect(factsOf(other.inspection), difference).toBeGreaterThanOrEqual(factsOf(inspection) - 1);
        }
      }
    });
  });
});

/** Plays a case; with another body for the reply to one of its requests, if so wanted. */
async function played(
  api: ProviderApi,
  one: Case,
  other?: { readonly index: number; readonly body: string },
): Promise<{ inspection: Inspection; told: readonly Told[] }> {
  const scene = sceneOf(api, one);
  const { told, answer } = toldBy(new Play(one.exchanges, scene.fill), other);
  vendors.answer = answer;
  return { inspection: await scene.inspect(vendors), told };
}

function factsOf(inspection: Inspection): number {
  const facts = inspection.answer === 'unknown' ? {} : (inspection.facts ?? {});
  return Object.values(facts).filter((fact) => fact !== undefined).length;
}
