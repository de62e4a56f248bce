import fc from 'fast-check';
import { expect, it } from 'vitest';
import { subjectOf } from '../../src/commands/subject.js';
import { disk } from '../../src/io/disk.js';
import { scan } from '../../src/pipeline/scan.js';
import type { Subject } from '../../src/pipeline/scan-options.js';
import { type History, history, type Made } from '../io/history.js';
import { cleanEnv } from '../io/temporary.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const random = new Random(311);
const SECRETS = Array.from({ length: 5 }, () => random.secret());
const PATHS = ['.mcp.json', 'a/.cursor/mcp.json', 'b/.mcp.json'] as const;

/** Which secret stands in each variable of each file. */
type State = Readonly<Record<string, readonly (number | undefined)[]>>;

type Branch = 'main' | 'topic';

/** What one commit does, on which branch. Numbers choose files, variables and secrets. */
interface Step {
  readonly branch: Branch;
  readonly does: 'set' | 'drop' | 'delete' | 'rename' | 'copy' | 'merge';
  readonly numbers: readonly [number, number, number];
}

const step: fc.Arbitrary<Step> = fc.record({
  branch: fc.constantFrom<Branch>('topic', 'topic', 'main'),
  does: fc.constantFrom('set', 'set', 'drop', 'delete', 'rename', 'copy', 'merge', 'merge', 'merge'),
  numbers: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(4)),
});

interface Commit {
  readonly name: string;
  readonly parents: readonly string[];
  readonly state: State;
}

/** The commits that steps make, each after its parents, and the last one of each branch. */
class Story {
  readonly commits: Commit[] = [];
  readonly tips: Record<Branch, string> = { main: 'c0', topic: 'c0' };

  constructor(steps: readonly Step[]) {
    this.commits.push({ name: 'c0', parents: [], state: { [PATHS[0]]: [0, undefined], [PATHS[1]]: [1, 2] } });
    for (const one of steps) this.#take(one);
  }

  at(name: string): Commit {
    return this.commits.find((commit) => commit.name === name)!;
  }

  /** The commit and all that it comes from. */
  reach(name: string): ReadonlySet<string> {
    const reached = new Set([name]);
    for (const one of reached) for (const parent of this.at(one).parents) reached.add(parent);
    return reached;
  }

  #take({ branch, does, numbers }: Step): void {
    const tip = this.at(this.tips[branch]);
    const other = this.at(this.tips[branch === 'main' ? 'topic' : 'main']);
    const merges = does === 'merge' && !this.reach(tip.name).has(other.name);
    const state = merges ? mixed(tip.state, other.state, numbers) : changed(tip.state, does, numbers);
    const name = `c${this.commits.length}`;
    this.commits.push({ name, parents: [tip.name, ...(merges ? [other.name] : [])], state });
    this.tips[branch] = name;
  }
}

function changed(state: State, does: Step['does'], [one, two, which]: Step['numbers']): State {
  const [path, target] = [PATHS[one]!, PATHS[two]!];
  const { [path]: slots, ...rest } = state;
  const variable = which % 2;
  const withSlot = (value: number | undefined): State => ({
    ...state,
    [path]: [0, 1].map((index) => (index === variable ? value : slots?.[index])),
  });
  switch (does) {
    case 'set':
      return withSlot(which);
    case 'drop':
      return withSlot(undefined);
    case 'delete':
      return rest;
    case 'rename':
      return slots ? { ...rest, [target]: slots } : state;
    case 'copy':
      return slots ? { ...state, [target]: slots } : state;
    default:
      return state;
  }
}

/** A merge that takes each file from either side, or has one of its own. */
function mixed(ours: State, theirs: State, numbers: Step['numbers']): State {
  const states = PATHS.map((path, index) => {
    const from = [ours, theirs, { [path]: [numbers[2], undefined] }][numbers[index % 2]!]!;
    return path in from ? { [path]: from[path]! } : {};
  });
  return Object.assign({}, ...states) as State;
}

function made({ commits }: Story): readonly Made[] {
  return commits.map(({ name, parents, state }) => {
    const files = PATHS.map((path) => {
      const slots = state[path];
      const env = Object.fromEntries(
        (slots ?? []).map((at, index) => [`ACME_API_KEY_${index}`, at === undefined ? '${X}' : SECRETS[at]!]),
      );
      return [path, slots && configWith(env)] as const;
    });
    return { name, parents, files: Object.fromEntries(files) };
  });
}

/** `rule`, place and fingerprint of each finding about a credential. */
async function found(
  root: string,
  subject: Subject,
): Promise<readonly { rule: string; place: string; credential: string }[]> {
  const { report } = await scan({
    root,
    subject,
    named: { from: 'disk' },
    fingerprintKey: 'the same in all scans',
    world: { disk: disk(cleanEnv), now: new Date(0) },
    progress: () => {},
  });
  return report.findings.flatMap(({ ruleId, place, fingerprint }) =>
    fingerprint === undefined ? [] : [{ rule: ruleId, place, credential: fingerprint }],
  );
}

/** What stands in the tree of a commit: `place fingerprint`. Each tree is scanned once. */
function trees({ bare, oid }: History, story: Story): (name: string) => Promise<ReadonlySet<string>> {
  const scanned = new Map<string, Promise<ReadonlySet<string>>>();
  const scanTree = async (name: string) => {
    const all = await found(bare, { kind: 'tree', tree: { rev: oid(name) } });
    const literals = all.filter(({ rule }) => rule === 'literal-credential');
    return new Set(literals.map(({ place, credential }) => `${place} ${credential}`));
  };
  return (name) => {
    const key = JSON.stringify(PATHS.map((path) => story.at(name).state[path]));
    const known = scanned.get(key) ?? scanTree(name);
    scanned.set(key, known);
    return known;
  };
}

const credentialOf = (pair: string): string => pair.split(' ')[1]!;
const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));
const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...one].filter((item) => !other.has(item));
const count = (pairs: Iterable<string>, credential: string): number =>
  [...pairs].filter((pair) => credentialOf(pair) === credential).length;

/** What the brute force says: `place fingerprint` of what is there at the end, at the best common commits, and of all that was brought. */
interface Truth {
  readonly head: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly brought: ReadonlySet<string>;
  readonly forks: number;
}

async function truthOf(
  story: Story,
  literalsOf: (name: string) => Promise<ReadonlySet<string>>,
): Promise<Truth> {
  const [ofBase, ofHead] = [story.reach(story.tips.main), story.reach(story.tips.topic)];
  const shared = [...ofHead].filter((name) => ofBase.has(name));
  const below = new Set(shared.flatMap((name) => [...story.reach(name)].filter((one) => one !== name)));
  const forks = shared.filter((name) => !below.has(name));
  const broughtBy = async (name: string): Promise<ReadonlySet<string>> => {
    const before = await Promise.all(story.at(name).parents.map(literalsOf));
    return new Set(without(await literalsOf(name), union(before)));
  };
  return {
    head: await literalsOf(story.tips.topic),
    known: union(await Promise.all(forks.map(literalsOf))),
    brought: union(await Promise.all([...ofHead].filter((name) => !ofBase.has(name)).map(broughtBy))),
    forks: forks.length,
  };
}

/** Of each credential as many places are new as have come, less those that have gone. */
function checkFresh({ head, known, forks }: Truth, fresh: readonly string[]): void {
  const come = without(head, known);
  expect(come).toEqual(expect.arrayContaining([...fresh]));
  for (const credential of new Set(come.map(credentialOf))) {
    const gone = count(without(known, head), credential);
    // With several best common commits, what has gone from one of them need not have gone from the branch.
    const least = Math.max(0, count(come, credential) - gone);
    expect(count(fresh, credential)).toBeGreaterThanOrEqual(least);
    if (forks === 1 || gone === 0) expect(count(fresh, credential)).toBe(least);
  }
}

/** What was brought, and whose credential stands nowhere at the end, nor did in the beginning. */
function checkPast({ head, known, brought }: Truth, past: readonly string[]): void {
  const staying = new Set([...head, ...known].map(credentialOf));
  expect([...past].sort()).toEqual([...brought].filter((pair) => !staying.has(credentialOf(pair))).sort());
}

it('judges a branch as scanning each of its commits by itself would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const story = new Story(steps);
      const { main, topic } = story.tips;
      const repository = history(made(story), { 'refs/heads/main': main, 'refs/heads/topic': topic });
      const truth = await truthOf(story, trees(repository, story));
      const subject = await subjectOf(repository.bare, { base: 'main', head: 'topic' }, disk(cleanEnv));
      const reported = await found(repository.bare, subject);
      const pairs = (id: string) =>
        reported.filter(({ rule }) => rule === id).map(({ place, credential }) => `${place} ${credential}`);
      checkFresh(truth, pairs('literal-credential'));
      checkPast(truth, pairs('literal-in-history'));
    }),
    { numRuns: 20 },
  );
});
