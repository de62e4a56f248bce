import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/core/rotation/history.js';
import { parseJournal } from '../../src/core/rotation/journal.js';
import type { ChangingTools, HttpRequest, Reply } from '../../src/core/tools.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { watchingClocks } from '../../src/pipeline/rotate/clocks.js';
import { type Result, rotate } from '../../src/pipeline/rotate/rotate.js';
import type { Drift, World } from '../../src/pipeline/rotate/world.js';
import { Scene, type Setting } from './crash/scene.js';

const usual: Setting = {
  ...{ overlap: 'independent', kinds: ['live'], people: 'merge', rollback: false, losesJournal: false },
};
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const later = (time: Date, by: number): Date => new Date(time.getTime() + by);
const made = (scene: Scene) => scene.truth.credentials.filter(({ isOurs }) => isOurs);

/** A run by a machine whose clock is wrong by so much, while everybody else has the right time. */
function wrongBy(world: World, by: number, drift?: Drift): World {
  const right = (): Date => world.now();
  const forge = Object.assign(Object.create(world.forge!) as NonNullable<World['forge']>, {
    clock: async () => right(),
  });
  return {
    ...world,
    now: () => later(right(), by),
    ...(drift === undefined ? { forge } : { forge: undefined, drift: () => drift }),
  };
}

/** All that a run does about the one rotation there is. */
async function run(scene: Scene, world: World): Promise<Result> {
  const [result] = await rotate({
    ...{ entries: [scene.rotation.entry], world, bind: async () => scene.rotation },
    ...{ reason: 'due', atOnce: false, most: 1 },
  });
  return result!;
}

/** A rotation whose new credential was seen in use just now, so that its grace begins. */
async function seen(): Promise<Scene> {
  const scene = new Scene(usual);
  await begin(scene.rotation, await scene.world(), 'due');
  scene.truth.now = later(scene.truth.now, HOUR);
  scene.truth.useAll();
  await resume(scene.rotation, await scene.world());
  expect(scene.journal.text).toContain('"seen"');
  return scene;
}

const OFF = [-30 * 24 * HOUR, -5 * HOUR, 5 * HOUR, 30 * 24 * HOUR];
const provider = (by: number): Drift => ({ by: Math.abs(by), host: 'api.acme.example' });

describe('a clock that differs from that of GitHub', () => {
  it.each(OFF)('lets nothing begin, and nothing be not due: %d', async (by) => {
    const scene = new Scene(usual);
    const result = await run(scene, wrongBy(await scene.world(), by));
    expect(result.outcome).toMatchObject({ state: 'unready', why: expect.stringContaining('GitHub') });
    expect(made(scene)).toEqual([]);
    expect(scene.journal.text).toBe('');
  });

  it.each(OFF)('ends no grace: %d', async (by) => {
    const scene = await seen();
    const result = await run(scene, wrongBy(await scene.world(), by));
    const { id } = historyOf(parseJournal(scene.journal.text).entries, 'model').flight!;
    expect(result.outcome).toMatchObject({
      ...{ state: 'pending', id, isStuck: true, why: expect.stringContaining('GitHub') },
    });
    expect(scene.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
    expect((await run(scene, await scene.world())).outcome).toMatchObject({ state: 'pending' });
    expect(scene.truth.violations).toEqual([]);
  });
});

describe('a clock that differs from that of a provider', () => {
  it.each(OFF)('lets nothing begin, and nothing be not due: %d', async (by) => {
    const scene = new Scene(usual);
    const result = await run(scene, wrongBy(await scene.world(), by, provider(by)));
    expect(result.outcome).toMatchObject({
      state: 'unready',
      why: expect.stringContaining('api.acme.example'),
    });
    expect(made(scene)).toEqual([]);
  });

  it.each(OFF)('ends no grace: %d', async (by) => {
    const scene = await seen();
    await run(scene, wrongBy(await scene.world(), by, provider(by)));
    expect(scene.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
    expect(scene.truth.violations).toEqual([]);
  });

  it('keeps nobody from storing what is in hand', async () => {
    const scene = new Scene(usual);
    const world = await scene.world();
    const drift = (): Drift | undefined => (made(scene).length > 0 ? provider(5 * HOUR) : undefined);
    const outcome = await begin(scene.rotation, { ...world, drift }, 'due');
    expect(outcome).toMatchObject({
      ...{ state: 'pending', isStuck: true, why: expect.stringContaining('api.acme.example') },
    });
    expect(scene.truth.served(scene.truth.slots[0]!)).toBe(made(scene)[0]!.value);
    expect(scene.journal.text).not.toContain('"deployed"');
  });

  it.each([
    [4 * MINUTE, 'pending'],
    [6 * MINUTE, 'seen'],
  ])('takes no test of our own for use, as far as clocks may differ: %d', async (ahead, expected) => {
    const scene = new Scene(usual);
    await begin(scene.rotation, await scene.world(), 'due');
    // Our own test, by a clock that is ahead; or somebody who comes later.
    made(scene)[0]!.lastUsedAt = later(scene.truth.now, ahead);
    scene.truth.now = later(scene.truth.now, HOUR);
    await resume(scene.rotation, await scene.world());
    expect(scene.journal.text.includes('"seen"')).toBe(expected === 'seen');
  });
});

describe('the time of whoever answers', () => {
  const NOW = new Date('2026-03-01T10:00:00Z');
  const answering = (headers: Readonly<Record<string, string>>) => {
    const reply: Reply = { status: 200, header: (name) => headers[name], json: undefined, text: '' };
    const answer = async (): Promise<Reply> => reply;
    const tools = { ask: answer, askSigned: answer, change: answer, changeSigned: answer };
    return watchingClocks(tools as unknown as ChangingTools, () => NOW);
  };
  const at = 'https://api.acme.example/v1';
  const GET = { at, path: '/' };
  const ways: readonly (readonly [string, (tools: ChangingTools) => Promise<Reply>])[] = [
    ['ask', (tools) => tools.ask(GET)],
    ['askSigned', (tools) => tools.askSigned(GET, {} as never, {} as never)],
    ['change', (tools) => tools.change({ ...GET, method: 'POST' })],
    ['changeSigned', (tools) => tools.changeSigned({ ...GET, method: 'POST' }, {} as never, {} as never)],
  ];

  it.each(ways)('is noticed by whatever way: %s', async (_, ask) => {
    const { tools, drift } = answering({ date: 'Sun, 01 Mar 2026 07:00:00 GMT' });
    expect(drift(['api.acme.example'])).toBeUndefined();
    expect((await ask(tools)).status).toBe(200);
    expect(drift(['api.acme.example'])).toEqual({ by: 3 * HOUR, host: 'api.acme.example' });
  });

  it.each([
    {},
    { date: 'some day' },
    { date: NOW.toUTCString() },
    { date: 'Sun, 01 Mar 2026 07:00:00 GMT', age: '10800' },
  ])('is told by no %j', async (headers) => {
    const { tools, drift } = answering(headers);
    await tools.ask(GET);
    expect(drift(['api.acme.example'])).toBeUndefined();
  });

  it('is that of the one among those asked about which differs most, by what it has told until now', async () => {
    const told = new Map<string, string>();
    const ask = async ({ at }: HttpRequest): Promise<Reply> => ({
      ...{ status: 200, header: (name) => (name === 'date' ? told.get(at) : undefined) },
      ...{ json: undefined, text: '' },
    });
    const { tools, drift } = watchingClocks({ ask } as unknown as ChangingTools, () => NOW);
    const hear = async (host: string, minutes: number): Promise<void> => {
      told.set(host, later(NOW, minutes * MINUTE).toUTCString());
      await tools.ask({ at: host, path: '/' });
    };
    await hear('https://one.example/v1', 20);
    await hear('https://one.example/v2', -10);
    await hear('https://two.example:8443', -30);
    await hear('https://a.three.example', 40);
    expect(drift(['one.example'])).toEqual({ by: 20 * MINUTE, host: 'one.example' });
    expect(drift(['one.example', 'two.example:8443'])).toEqual({
      ...{ by: 30 * MINUTE, host: 'two.example:8443' },
    });
    expect(drift(['one.example', '*.three.example'])).toMatchObject({ host: 'a.three.example' });
    expect(drift(['two.example', 'postgres.example:5432', 'program:op'])).toBeUndefined();
  });
});
