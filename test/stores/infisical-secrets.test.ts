import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { infisical } from '../../src/stores/infisical.js';
import type { Location } from '../../src/stores/store.js';
import type { Answer, Received } from '../servers/answering.js';
import { Vendors } from '../servers/vendors.js';
import { Bench, READER } from './bench.js';
import { infisical as standIn } from './stand-ins/infisical.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const at = (name: string, scope = 'p-1/prod/backend', version?: string): Location => ({
  scope,
  name,
  key: undefined,
  version,
});
const KEY = at('LINEAR_API_KEY');

const open = async (): Promise<Bench> => Bench.open(infisical, standIn, vendors);

/** With some replies changed on their way. */
function through(bench: Bench, change: (request: Received) => unknown): void {
  bench.fail(0, async (request): Promise<Answer> => {
    const body = change(request);
    return body === undefined ? bench.standIn.answer!(request) : { status: 200, body: JSON.stringify(body) };
  });
}

const writes = ({ received }: Bench): readonly unknown[] =>
  received.filter(({ method }) => method !== 'GET').map(({ method, body }) => [method, JSON.parse(body)]);

describe('a value of Infisical', () => {
  it('is given with what it refers to, and as it was', async () => {
    const bench = await open();
    await bench.standIn.put(at('DB_PASSWORD'), 'hunter');
    await bench.standIn.put(KEY, 'first');
    await bench.standIn.put(KEY, 'postgres://mcp:${DB_PASSWORD}@db/app');
    const values = [KEY, at(KEY.name, KEY.scope, '1')].map(async (location) => {
      const found = await bench.resolve(location);
      return found.answer === 'there' && found.value.revealTo(READER);
    });
    expect(await Promise.all(values)).toEqual(['postgres://mcp:hunter@db/app', 'first']);
  });

  it('that is hidden is none', async () => {
    const bench = await open();
    const hidden = { version: 1, secretValue: '<hidden-by-infisical>', secretValueHidden: true };
    through(bench, () => ({ secret: hidden }));
    expect(await bench.resolve(KEY)).toMatchObject({ answer: 'unknown' });
  });

  it('is made, and then changed, in its own folder', async () => {
    const bench = await open();
    for (const [value, before] of [['first', 'absent'] as const, ['second', { version: '1' }] as const]) {
      expect(await bench.write(KEY, value, { before })).toMatchObject({ answer: 'done' });
    }
    const folder = { projectId: 'p-1', environment: 'prod', secretPath: '/backend', type: 'shared' };
    expect(writes(bench)).toEqual([
      ['POST', { ...folder, secretValue: 'first' }],
      ['PATCH', { ...folder, secretValue: 'second' }],
    ]);
    expect(await bench.describe(KEY)).toMatchObject({ stored: { version: '2' } });
  });

  it.each([
    ' key',
    'key ',
    '\nkey',
    'key\n\n',
    'key\r\n',
    'key \n',
    '\ufeffkey',
    '${A}',
    'x${prod.a.B}',
    '${@p.e.K}',
  ])('that would become another is not written: %j', async (value) => {
    const bench = await open();
    expect(await bench.write(KEY, value, { before: 'absent' })).toMatchObject({ answer: 'unfit' });
    expect(bench.received).toEqual([]);
  });

  it.each(['key\n', 'a b', '-----BEGIN-----\r\nx\r\n-----END-----\n', '$A', '${', '${ A }', '$[A]', ''])(
    'that stays as it is, is written: %j',
    async (value) => {
      const bench = await open();
      expect(await bench.write(KEY, value, { before: 'absent' })).toMatchObject({ answer: 'done' });
      expect(await bench.standIn.peek(KEY)).toBe(value);
    },
  );

  it('does not hide one that is imported', async () => {
    const bench = await open();
    through(bench, ({ method, url }) =>
      method === 'GET' && url.includes('include_imports=true') ? { secret: { version: 3 } } : undefined,
    );
    for (const before of [{ version: '3' }, 'unseen'] as const) {
      expect(await bench.write(KEY, 'new', { before })).toMatchObject({ answer: 'unfit' });
    }
    expect(writes(bench)).toEqual([]);
  });

  it('is not written where Infisical rotates it', async () => {
    const bench = await open();
    through(bench, () => ({ secret: { version: 3, isRotatedSecret: true } }));
    expect(await bench.write(KEY, 'new', { before: { version: '3' } })).toMatchObject({ answer: 'unfit' });
    expect(writes(bench)).toEqual([]);
  });

  it('is not known to be written where somebody has to approve it', async () => {
    const bench = await open();
    through(bench, ({ method }) => (method === 'POST' ? { approval: { id: 'a-1', slug: 's' } } : undefined));
    expect(await bench.write(KEY, 'new', { before: 'absent' })).toEqual({
      answer: 'unknown',
      reason: 'incomplete',
      detail: 'somebody has to approve it first',
    });
  });

  it('is not written into a folder that is not there', async () => {
    const bench = await open();
    const elsewhere = at('LINEAR_API_KEY', 'p-1/prod/frontend');
    expect(await bench.write(elsewhere, 'new', { before: 'absent' })).toMatchObject({ answer: 'unfit' });
    expect(await bench.resolve(elsewhere)).toMatchObject({ answer: 'absent' });
  });

  it('loses to one that was made since the last look', async () => {
    const bench = await open();
    bench.fail(0, async (request) => {
      if (request.method === 'POST') await bench.standIn.put(KEY, 'theirs');
      return bench.standIn.answer!(request);
    });
    expect(await bench.write(KEY, 'ours', { before: 'absent' })).toEqual({ answer: 'changed' });
    expect(await bench.standIn.peek(KEY)).toBe('theirs');
  });
});

it('writes references to versions as well', () => {
  const location = at('LINEAR_API_KEY', 'p-1/prod', '2');
  expect(infisical.refer!(location)).toBe('infisical://p-1/prod/LINEAR_API_KEY?version=2');
  expect(infisical.locate!(infisical.refer!(location))).toEqual(location);
});

it.each(['A KEY', 'A/KEY', 'A:KEY', 'A?KEY', 'A#KEY', ''])('takes no %j', (name) => {
  expect(infisical.write!.refusal(at(name), 1)).toContain('a name');
});

it.each([
  [{}, undefined],
  [{ INFISICAL_API_URL: 'https://eu.infisical.com/api' }, 'https://eu.infisical.com'],
  [
    { INFISICAL_DOMAIN: 'https://a.example', INFISICAL_API_URL: 'https://b.example/api' },
    'https://a.example',
  ],
  [{ INFISICAL_DOMAIN: ' ', INFISICAL_API_URL: 'https://b.example/api/' }, 'https://b.example'],
])('goes by the variables of its command line: %j', (env, address) => {
  const usual = infisical.usual(env as Readonly<Record<string, string>>, KEY);
  expect(usual).toEqual({ address });
  expect(infisical.options.safeParse(usual).success).toBe(true);
});
