import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inspection } from '../../../src/core/inspection.js';
import type { ProviderApi } from '../../../src/providers/apis/api.js';
import { providerApis } from '../../../src/providers/apis/registry.js';
import { faults, patienceFor } from '../../servers/faults.js';
import { Play } from '../../servers/play.js';
import { type Answer, Vendors } from '../../servers/vendors.js';
import { type Case, casesOf } from './fixture.js';
import { sceneOf } from './scene.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

/** Live credentials of which more was asked than whether they are, one of each kind. */
const completed = providerApis.flatMap((api) => {
  const cases = casesOf(api.id).filter(
    ({ exchanges, expect: { answer } }) => answer === 'live' && exchanges.length > 1,
  );
  const first = new Map(cases.toReversed().map((one) => [one.kind, one]));
  return [...first].map(([kind, one]) => [api.id, `${kind}: ${one.name}`, api, one] as const);
});

describe.each(completed)('the answer of %s: %s', (_id, _name, api, one) => {
  it('outlives whatever becomes of the last question, if that only completes it', async () => {
    const unanswered = await answeredLast(api, one, { status: 404, body: '{}' });
    if (unanswered.answer !== 'live') return;
    for (const fault of faults) {
      const inspection = await answeredLast(api, one, fault.answer(''), patienceFor(fault));
      expect(inspection.answer, fault.name).toBe('live');
    }
  });
});

async function answeredLast(
  api: ProviderApi,
  one: Case,
  last: Answer,
  patience?: number,
): Promise<Inspection> {
  const scene = sceneOf(api, one);
  const play = new Play(one.exchanges, scene.fill);
  vendors.answer = (request) => (play.left.length > 1 ? play.answer(request) : last);
  return scene.inspect(vendors, patience);
}
