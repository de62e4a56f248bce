import { afterAll, beforeAll, expect, it } from 'vitest';
import { minters } from '../../src/stores/minters/registry.js';
import { describedVendors, type Told } from '../servers/described.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

it('GitHub is asked, and answers here, as its own description has it', async () => {
  const bench = new Bench(minters.find(({ id }) => id === 'github-app')!, vendors);
  const told: Told[] = [];
  const { answer } = vendors;
  vendors.answer = async (request) => {
    const reply = await answer(request);
    if (typeof reply === 'string') throw new Error('it answers');
    told.push({ request, answer: { ...reply, body: `${reply.body ?? ''}` } });
    return reply;
  };
  await bench.launch();
  const other = bench.standIn.references[0]!.replace('issues', 'checks');
  await bench.launch([other, other.replace('12345678', '1')]);
  expect(told.map((one) => one.answer.status).sort()).toEqual([201, 404, 422]);
  const github = describedVendors.find(({ id }) => id === 'github')!;
  expect(told.flatMap((exchange) => github.mistakes(exchange))).toEqual([]);
  // A permission that nobody has is none of those that it describes.
  const [{ request, answer: reply }] = told as [Told];
  const wrong = { ...request, body: '{"permissions":{"contents":"own"}}' };
  expect(github.mistakes({ request: wrong, answer: reply })).not.toEqual([]);
});
