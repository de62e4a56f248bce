import { historyOf } from '../../../src/core/rotation/history.js';
import { parseJournal } from '../../../src/core/rotation/journal.js';
import type { Outcome } from '../../../src/pipeline/rotate/outcome.js';
import { HandScene } from './by-hand.js';
import { FAULTS, type Plan } from './faults.js';
import { handOverlaps, overlaps } from './issuers.js';
import type { Truth } from './model.js';
import { Scene, type Setting } from './scene.js';
import { kinds } from './stores.js';

export interface Failure {
  readonly setting: Setting;
  readonly plan: Plan | undefined;
  readonly call: string;
  readonly what: readonly string[];
}

export interface Tally {
  cases: number;
  /** How they ended. */
  readonly ends: Map<string, number>;
  readonly failures: Failure[];
}

/** Every kind of overlap with every kind of staging, and some with two targets. */
export function settings(): readonly Setting[] {
  const usual = { people: 'merge', rollback: false, losesJournal: false } as const;
  const single = overlaps.flatMap((overlap) => kinds.map((kind) => ({ ...usual, overlap, kinds: [kind] })));
  const pairs = kinds.flatMap((one) =>
    kinds.map((other) => ({ ...usual, overlap: 'independent' as const, kinds: [one, other] })),
  );
  const closed = kinds.map((kind) => ({
    ...usual,
    overlap: 'independent' as const,
    kinds: [kind],
    people: 'close' as const,
  }));
  const back = kinds.map((kind) => ({
    ...usual,
    overlap: 'independent' as const,
    kinds: [kind],
    rollback: true,
  }));
  const lost = overlaps.flatMap((overlap) =>
    kinds.map((kind) => ({ ...usual, overlap, kinds: [kind], losesJournal: true })),
  );
  return [...single, ...pairs, ...apart(), ...closed, ...back, ...lost, ...full(), ...byHand()];
}

/** Where no third one may live: two targets, and somebody who wants the old one back. */
function full(): readonly Setting[] {
  const usual = { people: 'merge', rollback: false, losesJournal: false } as const;
  const places: readonly Setting['kinds'][] = [
    ['live', 'live'],
    ['write-only', 'pinned'],
    ['native', 'live'],
  ];
  return (['pair', 'slots'] as const).flatMap((overlap) => [
    ...places.map((some) => ({ ...usual, overlap, kinds: some })),
    ...kinds.map((kind) => ({ ...usual, overlap, kinds: [kind], rollback: true })),
  ]);
}

/** Where each target holds one part of the credential, and one pull request changes what all of them are called. */
function apart(): readonly Setting[] {
  const usual = { overlap: 'two parts', kinds: ['alternate', 'alternate'], isApart: true } as const;
  return (['merge', 'close'] as const).flatMap((people) =>
    [false, true].flatMap((rollback) =>
      [false, true].map((losesJournal) => ({ ...usual, people, rollback, losesJournal })),
    ),
  );
}

/** Where a person makes the new one, and has it still when the run that it was given to has died, or has not. */
function byHand(): readonly Setting[] {
  const usual = { people: 'merge', rollback: false, losesJournal: false } as const;
  const places: readonly Setting['kinds'][] = [
    ...kinds.map((kind) => [kind]),
    ['live', 'write-only'],
    ['pinned', 'native'],
  ];
  return handOverlaps.flatMap((overlap) =>
    places.flatMap((some) =>
      (['the same', 'another'] as const).map((keeping) => ({ ...usual, overlap, kinds: some, keeping })),
    ),
  );
}

/** Plays a setting without a fault, and then with every fault at every call of it, or with every so manyth. */
export async function playAll(setting: Setting, tally: Tally, every = 1, first = 0): Promise<void> {
  const calls = await played(setting, undefined, tally);
  let number = every - first;
  for (let at = 0; at < calls.length; at++) {
    for (const fault of FAULTS) {
      for (const times of [1, 30]) {
        const isKill = fault.startsWith('kill');
        if (isKill && times > 1) continue;
        if (number++ % every === 0) await played(setting, { at, fault, times }, tally);
      }
    }
  }
}

async function played(setting: Setting, plan: Plan | undefined, tally: Tally): Promise<readonly string[]> {
  const scene = sceneOf(setting);
  let thrown: unknown;
  try {
    await scene.play(plan);
  } catch (error) {
    thrown = error;
  }
  const what = thrown === undefined ? faultsOf(scene) : [`it threw ${(thrown as Error).stack}`];
  tally.cases++;
  const end = scene.outcome?.state ?? 'killed';
  tally.ends.set(end, (tally.ends.get(end) ?? 0) + 1);
  if (what.length > 0) {
    const call = plan === undefined ? 'none' : (scene.wire.names[plan.at] ?? '?');
    tally.failures.push({ setting, plan, call, what });
  }
  return scene.wire.names;
}

/** The world that a setting is played in. */
export function sceneOf(setting: Setting): Scene {
  return setting.keeping === undefined ? new Scene(setting) : new HandScene(setting, setting.keeping);
}

/** Whether the provider has no key but the old one and what was made here. */
const isAlone = ({ credentials }: Truth): boolean => !credentials.some(({ id }) => id === 'foreign');

const LABELLED: readonly string[] = ['independent', 'slots', 'two parts'];

/** A rotation called `model` when it is over, and the world that it was in. */
export interface Ended {
  readonly truth: Truth;
  readonly outcome: Outcome | undefined;
  readonly journal: { readonly text: string };
  readonly setting: Pick<Setting, 'losesJournal' | 'overlap'> & Partial<Pick<Setting, 'people'>>;
}

/** What is not as it has to be in the end. */
export function faultsOf({ truth, outcome, journal, setting }: Ended): readonly string[] {
  const wrong = truth.violations.map(({ what }) => what);
  // A journal that is lost is found again at the provider, if that lists keys by their labels.
  const isKnowable = !setting.losesJournal || LABELLED.includes(setting.overlap);
  const say = (what: string): number => wrong.push(what);
  if (truth.credentials.some(({ id, isLive }) => id === 'foreign' && !isLive)) say('the foreign key is dead');
  const ours = truth.credentials.filter(({ isOurs, isLive }) => isOurs && isLive);
  const original = truth.credentials.find(({ id }) => id === 'original')!;
  const entries = journal.text === '' ? [] : parseJournal(journal.text).entries;
  const { last } = historyOf(entries, 'model');
  const tasks =
    last?.retirements
      .filter(({ state }) => state !== 'refused' && state !== 'revoked')
      .map(({ key }) => key) ?? [];
  const isOver =
    outcome?.state === 'done' || outcome?.state === 'aborted' || outcome?.state === 'rolled back';
  if (isOver && isKnowable && truth.slots.some(({ waiting }) => waiting !== undefined))
    say('what was staged waits in the end');
  const isGated = truth.slots.every(({ staging }) => staging === 'pinned');
  if (outcome?.state === 'done' && isGated && setting.people === 'close')
    say('it is done, and nobody has merged it');
  switch (outcome?.state) {
    case 'done':
      if (isKnowable ? ours.length !== 1 : ours.length === 0) say(`${ours.length} of ours live in the end`);
      for (const slot of truth.slots)
        if (truth.used(slot) !== truth.served(slot)) say(`${slot.name} was never started again`);
      if (original.isLive && !setting.losesJournal) say('the old one lives in the end');
      break;
    case 'aborted':
    case 'rolled back':
      if (ours.length > 0) say('a new one lives after it was taken back');
      if (!original.isLive) say('the old one is dead after all');
      break;
    case 'pending':
    case 'needs-human': {
      if (outcome.state === 'pending' && outcome.isStuck !== true) say('it ended as pending');
      if (outcome.why === '') say('nobody is told what to do');
      if (outcome.why.includes('Remove one that') && !setting.losesJournal && isAlone(truth))
        say('it waits until one of its own is removed, and needs both');
      const known = new Set([...tasks, last?.attempt?.key, ...outcome.why.split(/[\s,:]+/)]);
      const label = last?.attempt?.label ?? '';
      for (const { id, label: own } of ours) {
        if (isKnowable && !known.has(id) && !(own === label && outcome.why.includes(label)))
          say(`${id} lives, and nobody knows of it`);
      }
      break;
    }
    case 'unready':
      // Without the journal nobody knows of it but the provider, and what it lists is what people are told.
      for (const { id } of ours)
        if (!setting.losesJournal && !outcome.why.includes(id)) say(`${id} lives, and nobody knows of it`);
      break;
    default:
      say(`it ended as ${outcome?.state}`);
  }
  return wrong;
}
