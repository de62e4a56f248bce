import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stores } from '../../src/stores/registry.js';
import type { Before, Location } from '../../src/stores/store.js';
import type { Answer } from '../servers/answering.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';
import { Desk } from './desk.js';
import { gcpSecretManager } from './stand-ins/gcp-secret-manager.js';
import { standIns } from './stand-ins/index.js';
import type { MakeStandIn } from './stand-ins/stand-in.js';
import { vault } from './stand-ins/vault.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

/** What asks a store for the rights of its token. */
const QUESTIONS: Readonly<Record<string, RegExp>> = {
  'gcp-secret-manager': /:testIamPermissions$/,
  vault: /\/v1\/sys\/capabilities-self$/,
};

/** Nothing of it says that a right is missing. */
const SILENT: readonly (readonly [string, Answer])[] = [
  ['403', { status: 403, body: JSON.stringify({ errors: ['permission denied'] }) }],
  ['404', { status: 404, body: JSON.stringify({ errors: [] }) }],
  ['405', { status: 405 }],
  ['nothing', { status: 200, body: '{}' }],
  [
    'what other places allow',
    { status: 200, body: JSON.stringify({ else: ['read'], capabilities: ['deny'] }) },
  ],
  ['a list', { status: 200, body: '[]' }],
  ['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
];

/** Somebody who works with a store, in which there is a value. */
async function opened(make: MakeStandIn, id: string): Promise<{ bench: Bench; at: Location }> {
  const bench = await Bench.open(stores.find((one) => one.id === id)!, make, vendors);
  const at = bench.standIn.locate('LINEAR_API_KEY');
  await bench.standIn.put(at, 'old');
  return { bench, at };
}

async function seen(bench: Bench, at: Location): Promise<Before> {
  const found = await bench.describe(at);
  return found.answer === 'there' ? { version: found.stored.version! } : 'absent';
}

it('every stand-in that tells what a token may is asked', async () => {
  const made = Object.entries(standIns).map(async ([id, make]) => ({ id, ...(await make(new Desk())) }));
  const telling = (await Promise.all(made)).filter(({ weak }) => weak !== undefined);
  expect(telling.map(({ id }) => id).sort()).toEqual(Object.keys(QUESTIONS));
});

describe.each(Object.entries(QUESTIONS))('the store %s', (id, question) => {
  it('takes nothing of a token that may only look, and says so before', async () => {
    const { bench, at } = await opened(standIns[id]!, id);
    const rest = bench.standIn.rest(at);
    bench.become(bench.standIn.weak!);
    const before = await seen(bench, at);
    bench.behave();
    const why = await bench.rehearse(at, before);
    expect(why).toMatch(/^the token lacks "[\w.]+"(?:, "[\w.]+")* on [\w/-]+$/);
    expect(await bench.write(at, 'new', { before })).toEqual({ answer: 'unfit', detail: why });
    const changes = bench.received.filter(({ method, url }) => method !== 'GET' && !question.test(url));
    expect(changes).toEqual([]);
    expect(await bench.standIn.peek(at)).toBe('old');
    expect(bench.standIn.rest(at)).toEqual(rest);
    for (const secret of bench.secrets) expect(String(why).includes(secret)).toBe(false);
  });

  it.each(SILENT)('takes a value where what its token may is answered by %s', async (_, answer) => {
    const { bench, at } = await opened(standIns[id]!, id);
    const before = await seen(bench, at);
    const { answer: usual } = vendors;
    let asked = 0;
    vendors.answer = (request) => {
      if (!question.test(request.url)) return usual(request);
      asked++;
      return answer;
    };
    expect(await bench.rehearse(at, before)).toBeUndefined();
    expect(asked).toBe(1);
    expect(await bench.write(at, 'new', { before })).toMatchObject({ answer: 'done' });
    expect(await bench.standIn.peek(at)).toBe('new');
  });

  it('takes none where it wants to be asked less often', async () => {
    const { bench, at } = await opened(standIns[id]!, id);
    const before = await seen(bench, at);
    const { answer: usual } = vendors;
    vendors.answer = (request) =>
      question.test(request.url) ? { status: 429, headers: { 'retry-after': '3600' } } : usual(request);
    const unknown = { answer: 'unknown', reason: 'rate-limited' };
    expect(await bench.rehearse(at, before)).toMatchObject(unknown);
    expect(await bench.write(at, 'new', { before })).toMatchObject(unknown);
    expect(await bench.standIn.peek(at)).toBe('old');
  });
});

describe('Vault', () => {
  const ALL = ['create', 'patch', 'read', 'update'];

  async function scene() {
    const standIn = vault();
    const { bench, at } = await opened(() => standIn, 'vault');
    const there = { ...at, version: undefined };
    return {
      bench,
      standIn,
      places: {
        'has nothing': { ...there, name: 'mcp/other' },
        'has it': there,
      } as Readonly<Record<string, Location>>,
      /** What the token may do with data. */
      may: (...capabilities: readonly string[]) => {
        standIn.weakly['data'] = capabilities;
        bench.become(standIn.weak);
      },
    };
  }

  it.each([
    ['has nothing', 'create'],
    ['has it', 'patch'],
    ['had it', 'update'],
  ])('wants no other capability where a path %s than "%s"', async (state, needed) => {
    const { bench, standIn, places, may } = await scene();
    if (state === 'had it')
      expect(await bench.retire({ ...places['has it']!, version: '1' })).toMatchObject({ answer: 'done' });
    const at = places[state] ?? places['has it']!;
    may(...ALL.filter((one) => one !== needed));
    const why = `the token lacks "${needed}" on secret/data/${at.name}`;
    expect(await bench.rehearse(at, 'unseen')).toBe(why);
    may('deny');
    expect(await bench.rehearse(at, 'unseen')).toBe(why);
    may('root');
    expect(await bench.rehearse(at, 'unseen')).toBeUndefined();
    may(needed);
    expect(await bench.rehearse(at, 'unseen')).toBeUndefined();
    expect(await bench.write(at, 'new', { before: 'unseen' })).toMatchObject({ answer: 'done' });
    expect(await standIn.peek(at)).toBe('new');
  });

  it('is believed nothing if it does not tell of what was read', async () => {
    const { bench, places, may } = await scene();
    may('read');
    const { answer: usual } = vendors;
    vendors.answer = (request) => {
      if (!request.url.endsWith('/capabilities-self')) return usual(request);
      const { paths } = JSON.parse(request.body) as { paths: readonly string[] };
      return { status: 200, body: JSON.stringify(Object.fromEntries(paths.map((path) => [path, ['deny']]))) };
    };
    expect(await bench.rehearse(places['has it']!, 'unseen')).toBeUndefined();
  });

  it('is asked by the name that a path has outside of URLs', async () => {
    const { bench, places, may } = await scene();
    may('read');
    const at = { ...places['has nothing']!, name: 'mcp/of the team/ü' };
    expect(await bench.rehearse(at, 'unseen')).toBe(
      'the token lacks "create" on secret/data/mcp/of the team/ü',
    );
  });
});

describe('Google', () => {
  const ADD = 'secretmanager.versions.add';
  const UPDATE = 'secretmanager.secrets.update';

  it.each([
    { alias: undefined, held: [], lacked: [ADD] },
    { alias: undefined, held: [UPDATE], lacked: [ADD] },
    { alias: undefined, held: [ADD], lacked: [] },
    { alias: 'current', held: [], lacked: [ADD, UPDATE] },
    { alias: 'current', held: [ADD], lacked: [UPDATE] },
    { alias: 'current', held: [ADD, UPDATE], lacked: [] },
    { alias: undefined, held: [], lacked: [ADD], place: 'europe-west3' },
  ])('wants what it takes: %j', async ({ lacked, place, ...choices }) => {
    const make = () => gcpSecretManager({ ...choices, ...(place && { place }) });
    const { bench, at } = await opened(make, 'gcp-secret-manager');
    bench.become(bench.standIn.weak!);
    const before = await seen(bench, at);
    const path = `projects/acme${place === undefined ? '' : `/locations/${place}`}/secrets/LINEAR_API_KEY`;
    const names = lacked.map((one) => `"${one}"`).join(', ');
    expect(await bench.rehearse(at, before)).toBe(
      lacked.length === 0 ? undefined : `the token lacks ${names} on ${path}`,
    );
    const written = await bench.write(at, 'new', { before });
    expect(written.answer).toBe(lacked.length === 0 ? 'done' : 'unfit');
    expect(await bench.standIn.peek(at)).toBe(lacked.length === 0 ? 'new' : 'old');
  });

  it('is believed nothing if it does not tell of what was read, and of what is not there it is not asked', async () => {
    const { bench, at } = await opened(() => gcpSecretManager({}), 'gcp-secret-manager');
    bench.become(bench.standIn.weak!);
    const { answer: usual } = vendors;
    vendors.answer = (request) =>
      /:testIamPermissions$/.test(request.url)
        ? { status: 200, body: JSON.stringify({ permissions: [UPDATE] }) }
        : usual(request);
    expect(await bench.rehearse(at, await seen(bench, at))).toBeUndefined();
    bench.behave();
    expect(await bench.rehearse({ ...at, name: 'OTHER' }, 'absent')).toBeUndefined();
    expect(bench.received.map(({ method }) => method)).not.toContain('POST');
  });
});
