import { displayableJson } from '../../core/display.js';
import { endingOf, isOverdue, onHold, overdueFrom } from '../../core/rotation/ending.js';
import { type Fate, fatesOf } from '../../core/rotation/fate.js';
import type { Flight, History } from '../../core/rotation/flight.js';
import { deadlineOf, patienceEnds } from '../../core/rotation/patience.js';
import { dueAt, type RotationEntry } from '../../core/rotation/rotation.js';
import { minute } from './cells.js';
import { type ResultRow, resultText } from './results.js';

export const ROTATION_STATUS_VERSION = 1;

/** How a rotation of the policy stands, as the journal tells it. */
export interface RotationStatus {
  readonly name: string;
  readonly state: 'paused' | 'needs-human' | 'in-flight' | 'due' | 'in-time' | 'unknown';
  /** Why it is paused or waits for a person; `null` otherwise. */
  readonly why: string | null;
  /** `name/ULID` of the one that is on its way, or was the last. */
  readonly id: string | null;
  /** How far it has come. */
  readonly stage:
    | 'beginning'
    | 'making'
    | 'storing'
    | 'deploying'
    | 'verifying'
    | 'grace'
    | 'revoking'
    | null;
  /** While it is looked for: who tells of it, and when a person is asked in their place. */
  readonly firstUse: { readonly by: RotationEntry['verify']['by']; readonly until: string } | null;
  readonly pull: string | null;
  /** Id of the credential that was put in place last. */
  readonly key: string | null;
  readonly mintedAt: string | null;
  readonly dueAt: string | null;
  /** Ids of credentials that have to go. */
  readonly toRevoke: readonly string[];
  /** What becomes of each that is replaced, or was given up. */
  readonly replaced: readonly Replaced[];
  readonly isOverdue: boolean;
}

interface Replaced extends Pick<Fate, 'key' | 'state'> {
  /** When it is revoked at the earliest. */
  readonly from: string | null;
}

export function statusOf(entry: RotationEntry, history: History, now: Date): RotationStatus {
  const { flight, last, standing, paused } = history;
  const minted = standing?.mintedAt;
  const ending = endingOf(history, entry);
  const due = dueAt(minted, entry, ending?.on);
  const held = entry.isPaused ? 'the policy says so' : paused;
  const fates = flight === undefined ? [] : fatesOf(flight, entry);
  const stage = flight === undefined ? null : stageOf(flight);
  const why = held === undefined ? (flight?.human ?? null) : onHold(held, ending);
  return {
    name: entry.name,
    state: stateOf(entry, history, due, now),
    why,
    id: last?.id ?? null,
    stage,
    firstUse: stage === 'verifying' ? firstUseOf(entry, flight!) : null,
    pull: flight?.pull?.url ?? null,
    key: standing?.key ?? null,
    mintedAt: minted?.toISOString() ?? null,
    dueAt: due?.toISOString() ?? null,
    toRevoke: fates.filter(({ state }) => !STAYING.includes(state)).map(({ key }) => key),
    replaced: fates.map(({ key, state, from }) => ({ key, state, from: from?.toISOString() ?? null })),
    isOverdue: isOverdue(overdueFrom(history, entry), now),
  };
}

function firstUseOf(entry: RotationEntry, flight: Flight): RotationStatus['firstUse'] {
  if (flight.human !== undefined) return null;
  const until = patienceEnds(flight, { deadline: deadlineOf(entry) });
  return { by: entry.verify.by, until: until.toISOString() };
}

const STAYING: readonly Fate['state'][] = ['staying', 'wanted-back'];

function stateOf(
  { isPaused }: RotationEntry,
  { flight, paused }: History,
  due: Date | undefined,
  now: Date,
): RotationStatus['state'] {
  if (isPaused || paused !== undefined) return 'paused';
  if (flight !== undefined) return flight.human === undefined ? 'in-flight' : 'needs-human';
  if (due === undefined) return 'unknown';
  return due <= now ? 'due' : 'in-time';
}

function stageOf(flight: Flight): RotationStatus['stage'] {
  const { attempt, targets, deployedAt, seenAt, retirements } = flight;
  if (attempt === undefined) return 'beginning';
  if (attempt.key === undefined) return 'making';
  if (targets.some(({ name }) => !attempt.marks.has(name))) return 'storing';
  if (deployedAt === undefined) return 'deploying';
  if (seenAt === undefined) return 'verifying';
  return retirements.some(({ state }) => state !== 'pending') ? 'revoking' : 'grace';
}

export function statusJson(rotations: readonly RotationStatus[]): string {
  const document = { version: ROTATION_STATUS_VERSION, rotations };
  return displayableJson(`${JSON.stringify(document, undefined, 2)}\n`);
}

export function statusText(rotations: readonly RotationStatus[]): string {
  return resultText(rotations.map(rowOf));
}

function rowOf({
  name,
  state,
  why,
  id,
  stage,
  firstUse,
  key,
  dueAt: due,
  pull,
  replaced,
  isOverdue,
}: RotationStatus): ResultRow {
  const facts = [
    ...(state === 'unknown'
      ? [id === null ? 'the journal says nothing of it yet' : 'nobody knows its age']
      : []),
    ...(why === null ? [] : [why]),
    ...(stage === null ? [] : [stagePhrase(stage, firstUse)]),
    ...(key === null ? [] : [`key ${key}`]),
    ...(due === null || stage !== null ? [] : [`due on ${due.slice(0, 10)}`]),
    ...(pull === null ? [] : [pull]),
    ...replaced.map(replacedPhrase),
  ];
  return { name, state, detail: facts.join('; '), isOverdue };
}

function stagePhrase(
  stage: NonNullable<RotationStatus['stage']>,
  firstUse: RotationStatus['firstUse'],
): string {
  return firstUse === null
    ? stage
    : `${stage} by ${firstUse.by}, until ${minute(new Date(firstUse.until))} at most`;
}

function replacedPhrase({ key, state, from }: Replaced): string {
  switch (state) {
    case 'in-use':
      return `${key} is in use until the new one is deployed`;
    case 'staying':
      return `${key} stays in use`;
    case 'wanted-back':
      return `${key} is wanted back`;
    case 'waiting':
      return `${key} is to be revoked once the new one was seen in use and the grace is over`;
    case 'leaving':
      return `${key} is to be revoked ${from === null ? 'now' : `after ${minute(new Date(from))}`}`;
    case 'revoking':
      return `${key} is being revoked`;
    case 'revoked':
      return `${key} was revoked, and is yet to be refused`;
  }
}
