import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/core/secret.js';
import type { ChangingTools } from '../../../src/core/tools.js';
import { HttpClient } from '../../../src/io/http/client.js';
import { onlyLooking, onlyRead, onlyShowing } from '../../../src/pipeline/rotate/looking.js';
import { stores } from '../../../src/stores/registry.js';
import { Wire } from '../../rotation/crash/faults.js';
import { ModelForge, ModelJournal } from '../../rotation/crash/forge.js';
import { Truth } from '../../rotation/crash/model.js';
import { Vendors } from '../../servers/vendors.js';
import { Desk } from '../../stores/desk.js';
import { standIns } from '../../stores/stand-ins/index.js';

const REFUSED = 'a run that only looks was about to change something';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

/** Every way to reach a store that takes values. */
const ways = Object.entries(standIns).flatMap(([id, make]) => {
  const store = stores.find((one) => one.id === id.replace(/:.*/, ''));
  return store?.write === undefined ? [] : [{ id, store, make }];
});

it('there are stores with programs among those that are tried', () => {
  expect(ways.map(({ id }) => id)).toEqual(expect.arrayContaining(['onepassword:op', 'vault']));
});

describe.each(ways)('a run that only looks, at the store $id', ({ store, make }) => {
  it('sees what there is, and writes, promotes and retires nothing', async () => {
    const desk = new Desk();
    const standIn = await make(desk);
    vendors.answer = (request) => standIn.answer?.(request) ?? { status: 404 };
    const location = standIn.locate('LINEAR_API_KEY');
    await standIn.put(location, 'old');
    const options = store.options.parse(standIn.options) as never;
    const client = new HttpClient({ version: '0', dispatcher: vendors.dispatcher });
    const { env, programs = {} } = standIn;
    const tools: ChangingTools = onlyLooking(desk.tools({ client, env, programs }));
    const seen = await store.describe(location, options, tools);
    expect(seen).toMatchObject({ answer: 'there' });
    await store.resolve?.(location, options, tools, ['here:test']);
    await store.write!.tryReading?.(location, options, tools);
    const version = seen.answer === 'there' ? seen.stored.version : undefined;
    const before = version === undefined ? ('unseen' as const) : { version };
    const value = Secret.of('new', store.write!.audience(options, location));
    const change = { before, id: '01JDQ6Z0000000000000000000' };
    // As a run finds out beforehand what would be refused.
    await expect(store.write!.rehearse!(location, value, options, tools, change)).resolves.toBeUndefined();
    await expect(store.write!.write(location, value, options, tools, change)).rejects.toThrow(REFUSED);
    const at = { ...location, version };
    if (version !== undefined) {
      // One that is current already needs nothing.
      await store
        .promote?.(at, options, tools)
        .catch((error: unknown) => expect(`${error}`).toContain(REFUSED));
      await store
        .retire?.(at, options, tools)
        .catch((error: unknown) => expect(`${error}`).toContain(REFUSED));
    }
    expect(await standIn.peek(location)).toBe('old');
    await client.close();
  });
});

it('bars what a forge and a journal can be changed by', async () => {
  const truth = new Truth(0);
  const wire = new Wire();
  const forge = onlyShowing(new ModelForge(truth, wire));
  await expect(forge.tip('a/b')).resolves.toMatchObject({ branch: 'main' });
  const files = new Map<string, string>();
  const proposal = { branch: 'b', title: '', body: '', message: '', files };
  await expect(forge.propose('a/b', { branch: 'main', oid: 'o1' }, proposal)).rejects.toThrow(REFUSED);
  await expect(forge.close('a/b', { number: 1 }, 'b', 'why')).rejects.toThrow(REFUSED);
  await expect(forge.dispatch('a/b', 'v.yml', 'r')).rejects.toThrow(REFUSED);
  const journal = onlyRead(new ModelJournal(wire));
  await expect(journal.read()).resolves.toMatchObject({ text: '' });
  await expect(journal.append('', '', '')).rejects.toThrow(REFUSED);
});
