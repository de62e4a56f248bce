import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gcpSecretManager as store } from '../../src/stores/gcp-secret-manager.js';
import { patienceFor } from '../servers/faults.js';
import { Vendors } from '../servers/vendors.js';
import { Bench, READER } from './bench.js';
import { gcpSecretManager } from './stand-ins/gcp-secret-manager.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const location = { scope: 'acme', name: 'linear', key: undefined, version: undefined };

async function open(choices: Parameters<typeof gcpSecretManager>[0]) {
  const standIn = gcpSecretManager(choices);
  const bench = await Bench.open(store, () => standIn, vendors);
  const secret = () => standIn.secrets.get('linear')!;
  const values = () => secret().versions.map(({ data }) => data.toString());
  return { standIn, bench, secret, values };
}

describe('without an alias', () => {
  it('has a value live as soon as it is stored, and stages none', async () => {
    const { standIn, bench, values } = await open({});
    standIn.put(location, 'old');
    const staged = await bench.write(location, 'new', { before: { version: '1' }, staged: true });
    expect(staged).toMatchObject({ answer: 'unfit' });
    expect(await bench.promote({ ...location, version: '1' })).toMatchObject({ answer: 'unfit' });
    expect(values()).toEqual(['old']);
    expect(await bench.write(location, 'new', { before: { version: '1' } })).toEqual({
      answer: 'done',
      version: '2',
    });
    expect(await bench.describe(location)).toMatchObject({ stored: { version: '2' } });
  });

  it('writes a value again that is no longer the newest', async () => {
    const { standIn, bench, values } = await open({});
    for (const value of ['a', 'b']) standIn.put(location, value);
    await bench.write(location, 'a', { before: { version: '2' } });
    expect(values()).toEqual(['a', 'b', 'a']);
  });
});

describe('with an alias', () => {
  it('leaves the other aliases', async () => {
    const { standIn, bench, secret } = await open({ alias: 'current' });
    standIn.put(location, 'old');
    secret().versionAliases = { ...secret().versionAliases, audited: '1' };
    await bench.write(location, 'new', { before: { version: '1' } });
    expect(secret().versionAliases).toEqual({ current: '2', audited: '1' });
  });

  it('changes no key of a version that only waits', async () => {
    const { standIn, bench, values } = await open({ alias: 'current' });
    standIn.put(location, '{"a":"1","b":"1"}');
    const a = { ...location, key: 'a' };
    await bench.write(a, '2', { before: { version: '1' }, staged: true });
    const b = { ...location, key: 'b' };
    await bench.write(b, '2', { before: { version: '1' }, id: 'other' });
    expect(values().slice(1)).toEqual(['{"a":"2","b":"1"}', '{"a":"1","b":"2"}']);
    expect(standIn.peek(location)).toBe('{"a":"1","b":"2"}');
  });

  it('adds no second version where only the alias was left behind', async () => {
    const { standIn, bench, values } = await open({ alias: 'current' });
    standIn.put(location, 'old');
    const { answer } = standIn;
    const silent = patienceFor({ name: 'silence' });
    const isAdding = (url: string) => url.endsWith(':addVersion');
    bench.fail(
      0,
      async (request) => {
        const reply = await answer!(request);
        return isAdding(request.url) ? 'silence' : reply;
      },
      silent,
    );
    const lost = await bench.write(location, 'new', { before: { version: '1' } });
    expect(lost).toMatchObject({ answer: 'unknown', reason: 'timeout' });
    expect(standIn.peek(location)).toBe('old');
    bench.behave();
    const again = await bench.write(location, 'new', { before: { version: '1' } });
    expect(again).toEqual({ answer: 'done', version: '2' });
    expect(values()).toEqual(['old', 'new']);
    expect(standIn.peek(location)).toBe('new');
  });
});

it.each([[{}], [{ place: 'europe-west3' }]])('makes a secret where there is none: %j', async (choices) => {
  const { standIn, bench, secret } = await open(choices);
  const where = standIn.locate('linear');
  expect(await bench.write(where, 'new', { before: 'absent' })).toEqual({ answer: 'done', version: '1' });
  expect(secret().replication).toEqual('place' in choices ? undefined : { automatic: {} });
  expect(store.locate!(store.refer!(where))).toEqual(where);
});

it('takes a secret without a version for one that is not there', async () => {
  const { standIn, bench, secret, values } = await open({});
  standIn.put(location, 'old');
  secret().versions.length = 0;
  expect(await bench.describe(location)).toMatchObject({ answer: 'absent' });
  expect(await bench.write(location, 'new', { before: 'absent' })).toMatchObject({ answer: 'done' });
  expect(values()).toEqual(['new']);
});

it('loses nobody’s notes', async () => {
  const { standIn, bench, secret } = await open({});
  standIn.put(location, 'value');
  const { answer } = standIn;
  let others = 0;
  bench.fail(0, (request) => {
    if (request.method === 'PATCH' && others++ === 0) {
      secret().annotations = { ...secret().annotations, theirs: 'too' };
      secret().etag = '"another"';
    }
    return answer!(request);
  });
  expect(await bench.annotate(location, { ours: 'also' })).toEqual({ answer: 'done' });
  expect(secret().annotations).toEqual({ owner: 'platform', theirs: 'too', ours: 'also' });
});

it('takes no value that did not arrive whole', async () => {
  const { standIn, bench } = await open({});
  standIn.put(location, 'value');
  const payload = { data: Buffer.from('valuf').toString('base64'), dataCrc32c: '1' };
  const body = JSON.stringify({ name: 'projects/1/secrets/linear/versions/1', payload });
  bench.fail(0, () => ({ status: 200, body }));
  expect(await bench.resolve(location)).toMatchObject({ answer: 'unknown', reason: 'unexpected-reply' });
});

it('does not take a key that does not decrypt for a version that is disabled', async () => {
  const { standIn, bench } = await open({});
  standIn.put(location, 'value');
  const { answer } = standIn;
  const error = JSON.stringify({ error: { code: 400, status: 'FAILED_PRECONDITION' } });
  bench.fail(0, (request) =>
    request.url.endsWith(':access') ? { status: 400, body: error } : answer!(request),
  );
  expect(await bench.resolve(location)).toMatchObject({ answer: 'unknown' });
  expect(await bench.write(location, 'new', { before: 'absent' })).toMatchObject({ answer: 'unknown' });
});

it('leaves alone what Google rotates', async () => {
  const { standIn, bench, secret, values } = await open({});
  standIn.put(location, 'old');
  secret().rotation = { rotationPeriod: '2592000s' };
  expect(await bench.write(location, 'mine', { before: 'unseen' })).toMatchObject({ answer: 'done' });
  secret().rotation = { managedRotationStatus: { state: 'ACTIVE' } };
  expect(await bench.write(location, 'new', { before: 'unseen' })).toMatchObject({ answer: 'unfit' });
  expect(values()).toEqual(['old', 'mine']);
});

it('has nothing to retire where a version is destroyed, or is none', async () => {
  const { standIn, bench, secret } = await open({});
  standIn.put(location, 'old');
  secret().versions[0]!.state = 'DESTROYED';
  expect(await bench.retire({ ...location, version: '1' })).toMatchObject({ answer: 'done' });
  expect(await bench.retire({ ...location, version: '2' })).toMatchObject({ answer: 'unfit' });
  expect(await bench.retire({ ...location, version: 'latest' })).toMatchObject({ reason: 'incomplete' });
});

it('gives one value of several', async () => {
  const { standIn, bench } = await open({});
  standIn.put(location, '{"a":"1","b":"2"}');
  const found = await bench.resolve({ ...location, key: 'b' });
  expect(found.answer === 'there' && found.value.revealTo(READER)).toBe('2');
  expect(await bench.resolve({ ...location, key: 'c' })).toMatchObject({ answer: 'absent' });
});

it('goes by the variables that Google’s own programs go by', () => {
  const env = { CLOUDSDK_CORE_PROJECT: 'of-gcloud' };
  expect(store.usual(env, location)).toMatchObject({ project: 'of-gcloud' });
  expect(store.usual({ ...env, GOOGLE_CLOUD_PROJECT: 'acme' }, location)).toMatchObject({ project: 'acme' });
  const regional = store.usual({}, { ...location, scope: 'acme/europe-west3' });
  expect(regional).toEqual({ project: undefined, location: 'europe-west3' });
  expect(store.options.safeParse(regional).success).toBe(true);
});

it.each([
  { ...location, key: 'a', version: '7' },
  { ...location, scope: undefined, version: 'current' },
  { ...location, scope: undefined, key: 'a' },
  { ...location, scope: 'acme/europe-west3', key: 'a', version: '7' },
])('writes references that it reads: %j', (one) => {
  expect(store.locate!(store.refer!(one))).toEqual(one);
});
