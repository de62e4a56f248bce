import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Flight } from '../../../src/core/rotation/flight.js';
import { historyOf } from '../../../src/core/rotation/history.js';
import { type Entry, parseJournal } from '../../../src/core/rotation/journal.js';
import { next } from '../../../src/core/rotation/machine.js';
import { stateOf } from '../../../src/core/rotation/state.js';
import { FAULTS, type Plan } from '../../rotation/crash/faults.js';
import { sceneOf, settings } from '../../rotation/crash/matrix.js';
import type { Setting } from '../../rotation/crash/scene.js';

/** So many cases of the crash matrix are left out between two that are played. */
const EVERY = 37;

/** What nobody does in the crash matrix: somebody wants the old one back before the pull request is merged, or ends what nobody can go on with. */
const BY_A_PERSON = ['proposed --> going back', 'any state --> aborted'];

/** Every state needs a person when it comes to that: the picture says so once. */
const ANYWHERE = / --> needs a person$|^needs a person --> /;

/** `made --> tried`, as journals of rotations show it that were played with and without faults. */
async function observed(): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  let number = 0;
  for (const setting of settings()) {
    const { calls, entries } = await played(setting, undefined);
    for (const change of changesIn(entries)) seen.add(change);
    for (const plan of plansFor(calls)) {
      if (number++ % EVERY !== 0) continue;
      for (const change of changesIn((await played(setting, plan)).entries)) seen.add(change);
    }
  }
  return seen;
}

function plansFor(calls: number): readonly Plan[] {
  return Array.from({ length: calls }, (_, at) => at).flatMap((at) =>
    FAULTS.flatMap((fault) => [1, 30].map((times) => ({ at, fault, times }))),
  );
}

async function played(
  setting: Setting,
  plan: Plan | undefined,
): Promise<{ readonly calls: number; readonly entries: readonly Entry[] }> {
  const scene = sceneOf(setting);
  await scene.play(plan);
  const { text } = scene.journal;
  return { calls: scene.wire.names.length, entries: text === '' ? [] : parseJournal(text).entries };
}

function changesIn(entries: readonly Entry[]): readonly string[] {
  // What somebody has adopted is none.
  const flights = entries.flatMap((_, index) => historyOf(entries.slice(0, index + 1), 'model').last ?? []);
  return flights.flatMap((flight, index) => {
    const before = flights[index - 1];
    const from = before?.id === flight.id ? stateOf(before) : '[*]';
    const to = stateOf(flight);
    return from === to ? [] : [`${from} --> ${to}`];
  });
}

/** The arrows of the picture in the documentation, with the names of states as they are shown. */
function drawn(): ReadonlySet<string> {
  const [, picture = ''] = /```mermaid\n(stateDiagram-v2\n[\s\S]*?)```/.exec(
    readFileSync('docs/rotation.md', 'utf8'),
  )!;
  const names = new Map(
    [...picture.matchAll(/^ *state "([^"]+)" as (\w+)$/gm)].map(([, name, id]) => [id!, name!] as const),
  );
  const arrows = [...picture.matchAll(/^ *(\S+) --> (\w+|\[\*\])(?: *:.*)?$/gm)];
  return new Set(
    arrows
      .map(([, from, to]) => `${names.get(from!) ?? from} --> ${names.get(to!) ?? to}`)
      .filter((arrow) => !arrow.endsWith('[*]')),
  );
}

describe('the picture of states', () => {
  let seen: ReadonlySet<string>;

  beforeAll(async () => {
    seen = await observed();
  }, 120_000);

  it('shows the ways that rotations go, and no other', () => {
    const ways = [...seen].filter((way) => !ANYWHERE.test(way));
    const shown = [...drawn()].filter((way) => !ANYWHERE.test(way));
    expect([...shown].sort()).toEqual([...ways, ...BY_A_PERSON].sort());
  });

  it('says that a person can be needed anywhere, and goes on where it was', () => {
    expect([...seen].filter((way) => ANYWHERE.test(way)).length).toBeGreaterThan(1);
    expect([...drawn()].filter((way) => ANYWHERE.test(way))).toEqual([
      'any state --> needs a person',
      'needs a person --> any state',
    ]);
  });

  it('goes back before the pull request is merged, if somebody wants that', async () => {
    const pinned = settings().find(({ kinds }) => kinds.join() === 'pinned')!;
    const { entries } = await played(pinned, undefined);
    const at = entries.findIndex(({ what }) => what.event === 'proposed');
    const { flight } = historyOf(entries.slice(0, at + 1), 'model');
    expect(stateOf(flight!)).toBe('proposed');
    const back: Flight = { ...flight!, isRollback: true };
    expect(stateOf(back)).toBe('going back');
    const pace = {
      mints: true,
      lists: 'labels',
      hasRoom: true,
      waitsForRuns: false,
      verifies: true,
      restarts: [],
      startsVerification: false,
      grace: 1,
      deadline: 2,
    } as const;
    expect(next(back, { now: new Date(), hand: 'lost' }, pace)).toEqual({ do: 'look', at: 'pull' });
  });
});
