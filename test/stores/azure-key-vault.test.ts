import { afterAll, beforeAll, expect, it } from 'vitest';
import { fakeHex } from '../../src/providers/fake.js';
import { azureKeyVault as store } from '../../src/stores/azure-key-vault.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';
import { type AzureVersion, azureKeyVault } from './stand-ins/azure-key-vault.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const location = { scope: 'acme.vault.azure.net', name: 'linear', key: undefined, version: undefined };

async function open(old: Partial<AzureVersion> = {}) {
  const standIn = azureKeyVault();
  const bench = await Bench.open(store, () => standIn, vendors);
  standIn.put(location, 'old');
  const versions = () => standIn.secrets.get('linear')!;
  Object.assign(versions()[0]!, old);
  return { standIn, bench, versions };
}

it('gives a new version what the one before had', async () => {
  const { bench, versions } = await open({ tags: { team: 'mcp', 'mcp-rekey-change': 'before' } });
  const [old] = versions();
  const day = 24 * 60 * 60;
  old!.attributes = { enabled: true, nbf: old!.created, exp: old!.created + 90 * day };
  await bench.write(location, 'new', { before: { version: old!.id }, id: 'this' });
  const [, added] = versions();
  expect(added).toMatchObject({ value: 'new', contentType: 'text/plain' });
  expect(added!.tags).toEqual({ team: 'mcp', 'mcp-rekey-change': 'this' });
  const now = Date.parse('2026-11-26T12:00:00Z') / 1000;
  expect(added!.attributes).toEqual({ enabled: true, exp: now + 90 * day });
});

it('takes its own version for done, and for superseded once another is newer', async () => {
  const { standIn, bench, versions } = await open();
  const first = await bench.write(location, 'new', { before: 'unseen', id: 'a' });
  expect(await bench.write(location, 'new', { before: 'absent', id: 'a' })).toEqual(first);
  expect(versions().length).toBe(2);
  standIn.put(location, 'theirs');
  const again = await bench.write(location, 'new', { before: { version: versions().at(-1)!.id }, id: 'a' });
  expect(again).toEqual({ answer: 'changed' });
  // They may have copied its tags, or not.
  versions().at(-1)!.tags = {};
  expect(await bench.write(location, 'new', { before: 'unseen', id: 'a' })).toEqual({ answer: 'changed' });
  expect(standIn.peek(location)).toBe('theirs');
});

it('writes over a version that is disabled, which is no value', async () => {
  const { standIn, bench } = await open({ attributes: { enabled: false } });
  expect(await bench.describe(location)).toMatchObject({ answer: 'absent' });
  expect(await bench.write(location, 'new', { before: 'absent' })).toMatchObject({ answer: 'done' });
  expect(standIn.peek(location)).toBe('new');
});

const FIFTEEN = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`tag-${index}`, 'value']));

it.each<[string, Partial<AzureVersion>]>([
  ['a certificate', { managed: true }],
  ['15 tags', { tags: FIFTEEN }],
])('changes nothing where it has %s', async (detail, old) => {
  const { standIn, bench } = await open(old);
  const written = await bench.write(location, 'new', { before: 'unseen' });
  expect(written).toMatchObject({ answer: 'unfit', detail: expect.stringContaining(detail) });
  expect(bench.received.map(({ method }) => method)).toEqual(['GET']);
  expect(standIn.peek(location)).toBe('old');
});

it('says that a name is kept for a secret that is deleted', async () => {
  const { standIn, bench } = await open();
  standIn.secrets.clear();
  standIn.deleted.add('linear');
  expect(await bench.write(location, 'new', { before: 'absent' })).toMatchObject({
    answer: 'unfit',
    detail: expect.stringContaining('recovery'),
  });
});

it('makes notes beside one version', async () => {
  const { standIn, bench, versions } = await open();
  standIn.put(location, 'new');
  await bench.annotate({ ...location, version: versions()[0]!.id }, { note: 'one' });
  expect(versions().map(({ tags }) => tags)).toEqual([{ team: 'mcp', note: 'one' }, { team: 'mcp' }]);
  const unheard = { ...location, version: fakeHex(32) };
  expect(await bench.annotate(unheard, { note: 'one' })).toMatchObject({ answer: 'unfit' });
  expect(await bench.retire(unheard)).toMatchObject({ answer: 'unfit' });
  versions()[1]!.tags = FIFTEEN;
  expect(await bench.annotate(location, { note: 'one' })).toMatchObject({ answer: 'unfit' });
});

it.each([
  ['LINEAR_API_KEY', '`LINEAR-API-KEY`'],
  ['a/b.c d', '`a-b-c-d`'],
  ['x'.repeat(128), '127'],
])('says which name it could take in place of %s', (name, hint) => {
  expect(store.write!.refusal({ ...location, name }, 1)).toContain(hint);
});

it.each([
  ['acme', 'https://acme.vault.azure.net'],
  ['acme.vault.azure.cn', 'https://acme.vault.azure.cn'],
])('means the vault of a reference, for who has no policy: %s', (scope, vault) => {
  const usual = store.usual({}, { ...location, scope });
  expect(usual).toEqual({ vault });
  const options = store.options.parse(usual) as never;
  expect(store.holds!({ ...location, scope }, options)).toBe(true);
});

it.each([
  { ...location, scope: 'acme', version: fakeHex(32) },
  { ...location, scope: undefined },
  { ...location, scope: undefined, version: fakeHex(32) },
])('writes references that it reads: %j', (one) => {
  expect(store.locate!(store.refer!(one))).toEqual(one);
});
