import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeAlnum } from '../../src/providers/fake.js';
import { awsSecretsManager as store } from '../../src/stores/aws-secrets-manager.js';
import { Vendors } from '../servers/vendors.js';
import { Bench, READER } from './bench.js';
import { awsSecretsManager } from './stand-ins/aws-secrets-manager.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const NAME = 'mcp/linear';
const location = { scope: 'eu-west-1', name: NAME, key: undefined, version: undefined };

async function open() {
  const standIn = awsSecretsManager();
  const bench = await Bench.open(store, () => standIn, vendors);
  const secret = () => standIn.secrets.get(NAME)!;
  const labels = () => secret().versions.map((version) => version.labels);
  const current = () => secret().versions.find((version) => version.labels.includes('AWSCURRENT'))!;
  const actions = () => bench.received.map(({ headers }) => `${headers['x-amz-target']}`.split('.')[1]);
  return { standIn, bench, secret, labels, current, actions };
}

describe('a key in JSON', () => {
  const key = { ...location, key: 'api_key' };

  it('is all that changes', async () => {
    const { standIn, bench, current } = await open();
    standIn.put(location, '{"2":"x","1":12345678901234567890, "api_key": "old"}');
    const written = await bench.write(key, 'new', { before: { version: current().id } });
    expect(written).toMatchObject({ answer: 'done', version: current().id });
    expect(current().value).toBe('{"2":"x","1":12345678901234567890, "api_key": "new"}');
    const found = await bench.resolve({ ...location, key: '1' });
    expect(found.answer === 'there' && found.value.revealTo(READER)).toBe('12345678901234567890');
    expect(await bench.resolve({ ...location, key: 'none' })).toMatchObject({ answer: 'absent' });
  });

  it('can be the first, of the secret and in it', async () => {
    const { bench, current } = await open();
    expect(await bench.write(key, 'one', { before: 'absent' })).toMatchObject({ answer: 'done' });
    const other = { ...location, key: 'other' };
    expect(await bench.write(other, 'two', { before: 'absent', id: 'b' })).toMatchObject({ answer: 'done' });
    expect(current().value).toBe('{"api_key":"one","other":"two"}');
    expect(await bench.write(key, 'three', { before: 'absent', id: 'c' })).toEqual({ answer: 'changed' });
  });

  it('goes into nothing but JSON, and into no more than fits', async () => {
    const { standIn, bench, current } = await open();
    standIn.put(location, 'plain');
    expect(await bench.write(key, 'new', { before: 'unseen' })).toMatchObject({ answer: 'unfit' });
    standIn.put(location, `{"other":"${'x'.repeat(65_000)}"}`);
    const long = await bench.write(key, 'y'.repeat(600), { before: 'unseen' });
    expect(long).toMatchObject({ answer: 'unfit' });
    expect(current().value).not.toContain('y');
  });
});

it.each([
  [{ RotationEnabled: true }, 'AWS itself'],
  [{ OwningService: 'rds' }, 'another service'],
  [{ PrimaryRegion: 'us-east-1' }, 'replica'],
  [{ DeletedDate: 1_790_000_000 }, 'to be deleted'],
])('changes nothing of a secret with %j', async (state, detail) => {
  const { standIn, bench, secret, labels, actions } = await open();
  standIn.put(location, 'old');
  standIn.put(location, 'newer');
  secret().state = state;
  const before = labels();
  const written = await bench.write(location, 'new', { before: 'unseen' });
  const promoted = await bench.promote({ ...location, version: secret().versions[0]!.id });
  for (const change of [written, promoted]) {
    expect(change).toMatchObject({ answer: 'unfit', detail: expect.stringContaining(detail) });
  }
  expect(new Set(actions())).toEqual(new Set(['DescribeSecret']));
  expect(labels()).toEqual(before);
});

it('says that a secret gives nothing that is to be deleted', async () => {
  const { standIn, bench, secret } = await open();
  standIn.put(location, 'old');
  secret().state = { DeletedDate: 1_790_000_000 };
  expect(await bench.resolve(location)).toMatchObject({ answer: 'absent' });
  expect(await bench.describe(location)).toMatchObject({ answer: 'absent' });
});

describe('stages', () => {
  it('move as AWS has them', async () => {
    const { standIn, bench, labels } = await open();
    standIn.put(location, 'old');
    const staged = await bench.write(location, 'new', { before: 'unseen', staged: true });
    expect(labels()).toEqual([['AWSCURRENT'], ['AWSPENDING']]);
    await bench.promote({ ...location, version: (staged as { version: string }).version });
    expect(labels()).toEqual([['AWSPREVIOUS'], ['AWSCURRENT']]);
    const previous = await bench.resolve({ ...location, version: 'AWSPREVIOUS' });
    expect(previous.answer === 'there' && previous.value.revealTo(READER)).toBe('old');
  });

  it('take back what was promoted', async () => {
    const { standIn, bench, secret, labels } = await open();
    standIn.put(location, 'old');
    standIn.put(location, 'new');
    await bench.promote({ ...location, version: secret().versions[0]!.id });
    expect(labels()).toEqual([['AWSCURRENT'], ['AWSPREVIOUS']]);
    const unheard = await bench.promote({ ...location, version: fakeAlnum(32) });
    expect(unheard).toMatchObject({ answer: 'unfit' });
  });

  it('hold one value at a time', async () => {
    const { standIn, bench, labels } = await open();
    standIn.put(location, 'old');
    const first = await bench.write(location, 'new', { before: 'unseen', id: 'a', staged: true });
    const again = await bench.write(location, 'new', { before: 'unseen', id: 'a', staged: true });
    expect(again).toEqual(first);
    const other = await bench.write(location, 'other', { before: 'unseen', id: 'b', staged: true });
    expect(other).toMatchObject({ answer: 'unfit' });
    await bench.retire({ ...location, version: (first as { version: string }).version });
    expect(labels()).toEqual([['AWSCURRENT'], []]);
    expect(await bench.write(location, 'other', { before: 'unseen', id: 'b', staged: true })).toMatchObject({
      answer: 'done',
    });
  });

  it('are free again of what a change has staged, and of nothing else', async () => {
    const { standIn, bench, labels, actions } = await open();
    standIn.put(location, 'old');
    expect(await bench.stageRefusal(location)).toBeUndefined();
    await bench.write(location, 'new', { before: 'unseen', id: 'a', staged: true });
    expect(await bench.stageRefusal(location)).toBe('another version waits to be promoted');
    const looks = actions().length;
    expect(await bench.withdraw(location, 'b')).toEqual({ answer: 'done' });
    expect(actions().slice(looks)).toEqual(['DescribeSecret']);
    expect(labels()).toEqual([['AWSCURRENT'], ['AWSPENDING']]);
    for (const _ of ['once', 'twice'])
      expect(await bench.withdraw(location, 'a')).toMatchObject({ answer: 'done' });
    expect(labels()).toEqual([['AWSCURRENT'], []]);
    expect(await bench.stageRefusal(location)).toBeUndefined();
  });

  it('keep what is current, whoever has written it', async () => {
    const { bench, labels } = await open();
    await bench.write(location, 'first', { before: 'absent', id: 'a', staged: true });
    await bench.withdraw(location, 'a');
    expect(labels()).toEqual([['AWSCURRENT']]);
    expect(await bench.withdraw({ ...location, name: 'mcp/none' }, 'a')).toEqual({ answer: 'done' });
  });

  it('lead no more to what is retired, and never away from what is current', async () => {
    const { standIn, bench, secret, labels } = await open();
    standIn.put(location, 'old');
    standIn.put(location, 'new');
    const [old, current] = secret().versions.map(({ id }) => ({ ...location, version: id }));
    expect(await bench.retire(current!)).toMatchObject({ answer: 'unfit' });
    expect(await bench.retire(old!)).toMatchObject({ answer: 'done' });
    expect(labels()).toEqual([[], ['AWSCURRENT']]);
    expect(await bench.resolve({ ...location, version: 'AWSPREVIOUS' })).toMatchObject({ answer: 'absent' });
  });
});

describe('a change that is tried again', () => {
  it('is done, whatever was there before the first try', async () => {
    const { standIn, bench, secret, current } = await open();
    standIn.put(location, 'old');
    const before = { version: current().id };
    const first = await bench.write(location, 'new', { before, id: 'a' });
    expect(await bench.write(location, 'new', { before, id: 'a' })).toEqual(first);
    expect(await bench.write(location, 'new', { before: 'absent', id: 'a' })).toEqual(first);
    expect(secret().versions.length).toBe(2);
  });

  it('is no more than it was, if somebody else has written since', async () => {
    const { standIn, bench, current } = await open();
    standIn.put(location, 'old');
    await bench.write(location, 'ours', { before: 'unseen', id: 'a' });
    standIn.put(location, 'theirs');
    const again = await bench.write(location, 'ours', { before: { version: current().id }, id: 'a' });
    expect(again).toEqual({ answer: 'changed' });
    expect(current().value).toBe('theirs');
  });

  it('writes nothing else', async () => {
    const { bench, current } = await open();
    await bench.write(location, 'one', { before: 'absent', id: 'a' });
    const other = await bench.write(location, 'two', { before: 'unseen', id: 'a' });
    expect(other).toMatchObject({ answer: 'unfit' });
    expect(current().value).toBe('one');
  });
});

it.each([
  [Buffer.from('caf\u00e9 \u{1f511}'), 'there'],
  [Buffer.of(0xff, 0xfe, 0x00), 'unknown'],
])('reads %s as the text that it is, or not at all', async (bytes, answer) => {
  const { standIn, bench } = await open();
  standIn.put(location, 'old');
  const body = JSON.stringify({ VersionId: fakeAlnum(36), SecretBinary: bytes.toString('base64') });
  bench.fail(0, () => ({ status: 200, body }));
  const found = await bench.resolve(location);
  expect(found.answer).toBe(answer);
  if (found.answer === 'there') expect(found.value.revealTo(READER)).toBe(bytes.toString());
});

it.each([
  ['AccessDeniedException', 'refused'],
  ['ThrottlingException', 'rate-limited'],
])('tells nobody knows after %s', async (type, reason) => {
  const { standIn, bench } = await open();
  standIn.put(location, 'old');
  bench.fail(0, () => ({ status: 400, body: JSON.stringify({ __type: type, Message: 'old' }) }));
  expect(await bench.resolve(location)).toMatchObject({ answer: 'unknown', reason });
  expect(await bench.write(location, 'new', { before: 'unseen' })).toMatchObject({ reason });
  expect(await bench.annotate(location, { note: 'one' })).toMatchObject({ reason });
});

it('cannot make a secret whose ARN is known already', async () => {
  const { bench } = await open();
  const arn = { ...location, name: `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${NAME}-a1b2c3` };
  expect(await bench.write(arn, 'new', { before: 'absent' })).toMatchObject({ answer: 'unfit' });
});

it('goes by the variables that AWS’s own programs go by', () => {
  const env = { AWS_DEFAULT_REGION: 'eu-west-3' };
  const elsewhere = { ...location, scope: undefined };
  expect(store.usual({ ...env, AWS_REGION: 'eu-west-2' }, elsewhere)).toEqual({ region: 'eu-west-2' });
  expect(store.usual(env, elsewhere)).toEqual({ region: 'eu-west-3' });
  expect(store.options.safeParse(store.usual(env, location)).success).toBe(true);
});

it.each([
  { ...location, key: 'api_key', version: 'AWSPREVIOUS' },
  { ...location, scope: undefined, version: fakeAlnum(36) },
])('writes references that it reads: %j', (one) => {
  expect(store.locate!(store.refer!(one))).toEqual(one);
});
