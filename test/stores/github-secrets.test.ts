import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { github } from '../../src/stores/github.js';
import type { Location } from '../../src/stores/store.js';
import type { Answer, Received } from '../servers/answering.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';
import { github as standIn } from './stand-ins/github.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const open = async (options: Readonly<Record<string, unknown>> = {}): Promise<Bench> =>
  Bench.open(github, async () => ({ ...(await standIn()), options }), vendors);

const at = (scope: string, key?: string): Location => ({
  scope,
  name: 'LINEAR_API_KEY',
  key,
  version: undefined,
});

/** Bodies of the writes that GitHub got. */
const writes = ({ received }: Bench): readonly Received[] =>
  received.filter(({ method }) => method === 'PUT');

const sent = (bench: Bench): readonly unknown[] =>
  writes(bench).map(({ body }) => JSON.parse(body) as unknown);

describe('a value is sealed with the key of its own list', () => {
  it.each(
    ['actions', 'agents', 'codespaces', 'dependabot'].flatMap((key) =>
      ['acme', 'acme/api', ...(key === 'actions' ? ['acme/api@production/eu west'] : [])].map(
        (scope) => [scope, key] as const,
      ),
    ),
  )('%s: %s', async (scope, key) => {
    const bench = await open();
    const location = at(scope, key);
    for (const [value, before] of [['first', 'absent'] as const, ['second', 'unseen'] as const]) {
      expect(await bench.write(location, value, { before })).toEqual({ answer: 'done' });
      expect(await bench.standIn.peek(location)).toBe(value);
    }
    expect(writes(bench).length).toBe(2);
    expect(writes(bench)[0]!.body).not.toContain('first');
  });
});

describe('a secret of an organisation', () => {
  it('keeps all of its 250 repositories', async () => {
    const bench = await open();
    await bench.standIn.put(at('acme'), 'old');
    const before = bench.standIn.rest(at('acme')) as readonly { readonly repositories: readonly number[] }[];
    expect(before[0]!.repositories.length).toBe(250);
    expect(await bench.write(at('acme'), 'new', { before: 'unseen' })).toEqual({ answer: 'done' });
    expect(bench.standIn.rest(at('acme'))).toEqual(before);
    expect(await bench.standIn.peek(at('acme'))).toBe('new');
  });

  const repositories = (ids: readonly number[], total = 250): Answer => ({
    status: 200,
    body: JSON.stringify({ total_count: total, repositories: ids.map((id) => ({ id, name: `r${id}` })) }),
  });
  const last = Array.from({ length: 50 }, (_, index) => 1200 + index);

  it.each<readonly [string, Answer]>([
    ['fails', { status: 500 }],
    ['may not be seen', { status: 404, body: '{"message":"Not Found"}' }],
    ['is empty', repositories([])],
    ['brings some again', repositories([...last.slice(1), 1000])],
    ['brings more than there are', repositories([...last, 9000])],
    ['has fewer than are counted', repositories(last.slice(1), 250)],
    ['counts others than the first', repositories(last.slice(1), 249)],
    ['has one without an id', { status: 200, body: '{"total_count":250,"repositories":[{"name":"r1"}]}' }],
  ])('is not written if the third page of its repositories %s', async (_, third) => {
    const bench = await open();
    await bench.standIn.put(at('acme'), 'old');
    bench.fail(0, (request) => (/[?&]page=3$/.test(request.url) ? third : bench.standIn.answer!(request)));
    expect(await bench.write(at('acme'), 'new', { before: 'unseen' })).toMatchObject({ answer: 'unknown' });
    expect(writes(bench)).toEqual([]);
  });

  it('is not written if somebody changes who gets it meanwhile', async () => {
    const bench = await open();
    await bench.standIn.put(at('acme'), 'old');
    bench.fail(0, async (request) => {
      if (request.url.endsWith('page=3')) await bench.standIn.put(at('acme'), 'theirs');
      return bench.standIn.answer!(request);
    });
    expect(await bench.write(at('acme'), 'new', { before: 'unseen' })).toEqual({ answer: 'changed' });
    expect(await bench.standIn.peek(at('acme'))).toBe('theirs');
  });

  it.each([
    [{}, { visibility: 'private' }],
    [{ visibility: 'all' }, { visibility: 'all' }],
    [{ visibility: 'selected' }, { visibility: 'selected', selected_repository_ids: [] }],
  ])('that is new goes to whom the policy says: %j', async (options, access) => {
    const bench = await open(options);
    expect(await bench.write(at('acme'), 'new', { before: 'absent' })).toEqual({ answer: 'done' });
    expect(sent(bench)).toEqual([
      { encrypted_value: expect.any(String) as string, key_id: expect.any(String) as string, ...access },
    ]);
  });

  it('is not hidden behind one of a repository', async () => {
    const bench = await open();
    await bench.standIn.put(at('acme'), 'old');
    const described = await bench.describe(at('acme/api'));
    if (described.answer !== 'there') throw new Error('it was there');
    for (const before of [{ version: described.stored.version! }, 'unseen'] as const) {
      expect(await bench.write(at('acme/api'), 'new', { before })).toMatchObject({ answer: 'unfit' });
    }
    expect(writes(bench)).toEqual([]);
  });

  it.each([
    ['acme/api', 'acme'],
    ['acme/api@production', 'acme'],
    ['acme/api@production', 'acme/api'],
  ])('is known not to be one of %s before anything is written, where %s shares it', async (scope, keeper) => {
    const bench = await open();
    expect(await bench.rehearse(at(scope), 'absent')).toBeUndefined();
    await bench.standIn.put(at(keeper), 'old');
    const described = await bench.describe(at(scope));
    if (described.answer !== 'there') throw new Error('it was there');
    const before = { version: described.stored.version! };
    expect(await bench.rehearse(at(scope), before)).toContain('is kept further up');
    await bench.standIn.put(at(scope), 'own');
    expect(await bench.rehearse(at(scope), 'unseen')).toBeUndefined();
    expect(writes(bench)).toEqual([]);
  });
});

describe('a secret that is nearer', () => {
  const hidden = ['acme/api', 'acme/api@production', 'acme/api@eu west/1'];
  const places = ({ received }: Bench): readonly string[] =>
    received.map(({ url }) => new URL(url).pathname.replace(/^\/(?:repos|orgs)\//, ''));

  it('is found wherever one of the organisation is used', async () => {
    const bench = await open();
    for (const scope of ['acme', ...hidden]) await bench.standIn.put(at(scope), 'x');
    await bench.standIn.put({ ...at('acme/other'), name: 'ANOTHER' }, 'x');
    await bench.standIn.put(at('acme/r1007'), 'x');
    const near = ['Acme/API', 'acme/other', 'elsewhere/api'];
    const found = await bench.shadows(at('acme'), near);
    if ('answer' in found) throw new Error(found.detail);
    expect([...found.scopes].map((scope) => scope.toLowerCase()).sort()).toEqual(
      [...hidden, 'acme/r1007'].sort(),
    );
    // Of the 250 that are selected.
    expect(found.unseen).toEqual(['150 of the repositories that acme has selected']);
    expect(places(bench).some((path) => path.startsWith('elsewhere'))).toBe(false);
    expect(writes(bench)).toEqual([]);
  });

  it('is looked for by one request for each of the selected repositories', async () => {
    const bench = await open();
    await bench.standIn.put(at('acme'), 'x');
    await bench.shadows(at('acme'), []);
    expect(places(bench).filter((path) => /^acme\/r\d+\//.test(path))).toHaveLength(100);
    expect(bench.received).toHaveLength(102);
  });

  it('is one of an environment where it is about a repository', async () => {
    const bench = await open();
    for (const scope of ['acme', ...hidden]) await bench.standIn.put(at(scope), 'x');
    const found = await bench.shadows(at('acme/api'), ['acme/other']);
    expect(found).toEqual({ scopes: hidden.slice(1), unseen: [] });
  });

  it('cannot be there for one of an environment', async () => {
    const bench = await open();
    expect(await bench.shadows(at('acme/api@production'), ['acme/api'])).toEqual({ scopes: [], unseen: [] });
    expect(bench.received).toEqual([]);
  });

  it.each(['dependabot', 'codespaces', 'agents'])('is one of a repository for %s', async (key) => {
    const bench = await open();
    for (const scope of ['acme', 'acme/api']) await bench.standIn.put(at(scope, key), 'x');
    await bench.standIn.put(at('acme/other'), 'x');
    const found = await bench.shadows(at('acme', key), ['acme/api', 'acme/other']);
    expect(found).toMatchObject({ scopes: ['acme/api'] });
    expect(places(bench).filter((path) => path.includes('environments'))).toEqual([]);
  });

  it.each([403, 404, 500])('that nobody may see is said not to be seen: status %i', async (status) => {
    const bench = await open();
    await bench.standIn.put(at('acme'), 'x');
    await bench.standIn.put(at('acme/other'), 'x');
    bench.fail(0, (request) =>
      /acme\/(?:api|r\d+)\//.test(request.url)
        ? { status, body: '{"message":"no"}' }
        : bench.standIn.answer!(request),
    );
    const found = await bench.shadows(at('acme'), ['acme/api', 'acme/other']);
    expect(found).toMatchObject({
      scopes: ['acme/other'],
      unseen: expect.arrayContaining(['acme/api', 'the environments of acme/api']) as unknown,
    });
  });

  it('is looked for where it is named, though nobody may see whom the organisation has selected', async () => {
    const bench = await open();
    await bench.standIn.put(at('acme/api'), 'x');
    bench.fail(0, (request) =>
      new URL(request.url).pathname.startsWith('/orgs')
        ? { status: 403, body: '{"message":"no"}' }
        : bench.standIn.answer!(request),
    );
    expect(await bench.shadows(at('acme'), ['acme/api'])).toEqual({
      scopes: ['acme/api'],
      unseen: ['the repositories that acme has selected'],
    });
  });
});

it.each(['GITHUB_TOKEN', 'github_x', '1PASSWORD', 'LINEAR-KEY', 'ÄPFEL', ''])('takes no %j', (name) => {
  expect(github.write!.refusal({ ...at('acme'), name }, 1)).toContain('a name');
});

it.each([
  [{}, {}],
  [
    { GITHUB_API_URL: 'https://github.acme.example/api/v3' },
    { address: 'https://github.acme.example/api/v3' },
  ],
  [{ GH_HOST: 'github.acme.example' }, { address: 'https://github.acme.example/api/v3' }],
  [
    { GH_HOST: 'acme.ghe.com', GH_TOKEN: 'x' },
    { address: 'https://api.acme.ghe.com', token: 'env://GH_TOKEN' },
  ],
  [{ GH_TOKEN: 'x', GH_ENTERPRISE_TOKEN: 'x' }, { token: 'env://GH_TOKEN' }],
  [{ GH_TOKEN: 'x', MCP_REKEY_GITHUB_TOKEN: 'x' }, {}],
  [
    { GH_HOST: 'github.acme.example', GH_TOKEN: 'x', GH_ENTERPRISE_TOKEN: 'x' },
    { address: 'https://github.acme.example/api/v3', token: 'env://GH_ENTERPRISE_TOKEN' },
  ],
])('goes by the variables of gh: %j', (env, entry) => {
  const usual = github.usual(env as Readonly<Record<string, string>>, at('acme'));
  expect(JSON.parse(JSON.stringify(usual))).toEqual(entry);
  expect(github.options.safeParse(usual).success).toBe(true);
});

describe('a scope', () => {
  const { refusal } = github.write!;

  it.each(['acme/api/x', 'acme/', '/api', 'acme/a b', 'ac me', 'acme@production', 'acme/api@', ''])(
    'that can be none is told of before anything is asked: "%s"',
    (scope) => {
      expect(refusal(at(scope), 40)).toBe('a scope is `acme`, `acme/api` or `acme/api@production`');
    },
  );

  it('that is missing is said to be', () => {
    expect(refusal({ ...at('acme'), scope: undefined }, 40)).toContain('written nowhere');
  });

  it('that nobody sees is said to be missing or out of sight', async () => {
    const bench = await open();
    bench.fail(0, () => ({ status: 404, body: '{"message":"Not Found"}' }));
    expect(await bench.describe(at('acme/wrong'))).toMatchObject({
      answer: 'unknown',
      detail: expect.stringContaining('no such organisation, repository or environment'),
    });
  });
});
