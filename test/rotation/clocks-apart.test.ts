import { describe, expect, it } from 'vitest';
import type { ChangingTools, HttpRequest, Reply } from '../../src/core/tools.js';
import { watchingClocks } from '../../src/pipeline/rotate/clocks.js';
import { rotate } from '../../src/pipeline/rotate/rotate.js';
import type { Rotation, World } from '../../src/pipeline/rotate/world.js';
import { Scene } from './crash/scene.js';

const HOUR = 3_600_000;

/** The same call, which asks that host first. */
function asking<Args extends readonly unknown[], Result>(
  host: string,
  act: (...all: Args) => Promise<Result>,
): (...all: Args) => Promise<Result> {
  return async (...all) => {
    const tools = all.find(
      (one): one is ChangingTools => one !== null && typeof one === 'object' && 'ask' in one,
    );
    await tools!.ask({ at: `https://${host}`, path: '/' });
    return act(...all);
  };
}

/** A rotation of that name with hosts of its own, all of which are asked as real ones are. */
function rotationOf(name: string, { rotation }: Scene): Rotation {
  const { issuer } = rotation;
  const provider = `${name}.example`;
  return {
    ...rotation,
    entry: { ...rotation.entry, name },
    issuer: {
      ...issuer,
      destinations: () => [provider],
      list: asking(provider, issuer.list!),
      test: asking(provider, issuer.test),
    },
    targets: rotation.targets.map((target) => {
      const { store } = target;
      const vault = `vault.${name}.example`;
      const write = { ...store.write!, audience: () => [vault] };
      return { ...target, store: { ...store, write, describe: asking(vault, store.describe) } };
    }),
  };
}

/** Two rotations of one policy, which go on at the same time and share a journal. */
class Pair {
  readonly scenes = ['one', 'two'].map(
    () =>
      new Scene({
        overlap: 'independent',
        kinds: ['live'],
        people: 'merge',
        rollback: false,
        losesJournal: false,
      }),
  );
  readonly rotations = this.scenes.map((scene, index) => rotationOf(['one', 'two'][index]!, scene));
  /** Hosts whose clocks are five hours late. */
  readonly late = new Set<string>();
  /** How far the machine’s own is ahead of all others. */
  ahead = 0;

  async run(): Promise<readonly string[]> {
    const [first] = this.scenes;
    const world: World = { ...(await first!.world()), forge: undefined };
    const now = (): Date => new Date(world.now().getTime() + this.ahead);
    const ask = async ({ at }: HttpRequest): Promise<Reply> => {
      const by = this.late.has(new URL(at).host) ? 5 * HOUR : 0;
      const date = new Date(world.now().getTime() - by).toUTCString();
      return {
        status: 200,
        header: (name) => (name === 'date' ? date : undefined),
        json: undefined,
        text: '',
      };
    };
    const { tools, drift } = watchingClocks({ ask } as unknown as ChangingTools, now);
    const results = await rotate({
      entries: this.rotations.map(({ entry }) => ({ ...entry, files: [] })),
      ...{ world: { ...world, tools, drift, now }, reason: 'it was due', atOnce: true, most: 10 },
      bind: async ({ name }) => this.rotations.find(({ entry }) => entry.name === name)!,
    });
    return results.map(
      ({ name, outcome }) => `${name}: ${outcome.state}${'why' in outcome ? `, ${outcome.why}` : ''}`,
    );
  }

  later(hours: number): void {
    for (const { truth } of this.scenes) {
      truth.now = new Date(truth.now.getTime() + hours * HOUR);
      truth.useAll();
    }
  }

  /** How many live credentials there are of each, beside that of somebody else. */
  get live(): readonly number[] {
    return this.scenes.map(
      ({ truth }) => truth.credentials.filter(({ id, isLive }) => isLive && id !== 'foreign').length,
    );
  }

  get violations(): readonly unknown[] {
    return this.scenes.flatMap(({ truth }) => truth.violations);
  }
}

const HOSTS = ['two.example', 'vault.two.example'];
const wrong = (host: string): string =>
  `the clock of this machine differs from that of ${host} by more than five minutes`;

describe('a provider or a store whose clock is wrong', () => {
  it.each(HOSTS)('lets nothing of its own begin, and others do: %s', async (host) => {
    const pair = new Pair();
    pair.late.add(host);
    expect(await pair.run()).toEqual([
      expect.stringMatching(/^one: pending, nobody was seen/),
      `two: unready, ${wrong(host)}`,
    ]);
    expect(pair.live).toEqual([2, 1]);
    const { text } = pair.scenes[0]!.journal;
    expect(text).toContain('one/');
    expect(text).not.toContain('two/');
  });

  it.each(HOSTS)('ends no grace of its own, and others end: %s', async (host) => {
    const pair = new Pair();
    await pair.run();
    pair.later(1);
    await pair.run();
    expect(pair.scenes[0]!.journal.text.match(/"event":"seen"/g)).toHaveLength(2);
    pair.later(5);
    pair.late.add(host);
    expect(await pair.run()).toEqual([expect.stringMatching(/^one: done/), `two: pending, ${wrong(host)}`]);
    expect(pair.live).toEqual([1, 2]);
    expect(pair.scenes[0]!.journal.text).not.toMatch(/"rotation":"two[^\n]*"revoking"/);
    pair.late.clear();
    expect(await pair.run()).toEqual([expect.any(String), expect.stringMatching(/^two: done/)]);
    expect(pair.violations).toEqual([]);
  });
});

it('lets nothing begin at all where it is this machine’s clock that is wrong', async () => {
  const pair = new Pair();
  pair.ahead = 5 * HOUR;
  expect(await pair.run()).toEqual([
    expect.stringMatching(/^one: unready, .*one\.example/),
    expect.stringMatching(/^two: unready, .*two\.example/),
  ]);
  expect(pair.live).toEqual([1, 1]);
  expect(pair.scenes[0]!.journal.text).toBe('');
});
