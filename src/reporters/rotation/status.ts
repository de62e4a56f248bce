import { displayableJson } from '../../core/display.js';
import { endingOf, isOverdue, onHold, overdueFrom } from '../../core/rotation/ending.js';
import type { History } from '../../core/rotation/flight.js';
import { dueAt, type RotationEntry } from '../../core/rotation/rotation.js';
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
  readonly pull: string | null;
  /** Id of the credential that was put in place last. */
  readonly key: string | null;
  readonly mintedAt: string | null;
  readonly dueAt: string | null;
  /** Ids of credentials that have to go. */
  readonly toRevoke: readonly string[];
  readonly isOverdue: boolean;
}

export function statusOf(entry: RotationEntry, history: History, now: Date): RotationStatus {
  const { flight, last, standing, paused } = history;
  const minted = standing?.mintedAt;
  const ending = endingOf(history, entry);
  const due = dueAt(minted, entry, ending?.on);
  const held = entry.isPaused ? 'the policy says so' : paused;
  const why = held === undefined ? (flight?.human ?? null) : onHold(held, ending);
  return {
    name: entry.name,
    state: stateOf(entry, history, due, now),
    why,
    id: last?.id ?? null,
    stage: flight === undefined ? null : stageOf(flight),
    pull: flight?.pull?.url ?? null,
    key: standing?.key ?? null,
    mintedAt: minted?.toISOString() ?? null,
    dueAt: due?.toISOString() ?? null,
    toRevoke: (flight?.retirements ?? []).flatMap(({ key, state }) => (state === 'refused' ? [] : [key])),
    isOverdue: isOverdue(overdueFrom(history, entry), now),
  };
}

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

function stageOf(flight: NonNullable<History['flight']>): RotationStatus['stage'] {
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
  key,
  dueAt: due,
  pull,
  toRevoke,
  isOverdue,
}: RotationStatus): ResultRow {
  const facts = [
    ...(state === 'unknown'
      ? [id === null ? 'the journal says nothing of it yet' : 'nobody knows its age']
      : []),
    ...(why === null ? [] : [why]),
    ...(stage === null ? [] : [stage]),
    ...(key === null ? [] : [`key ${key}`]),
    ...(due === null || stage !== null ? [] : [`due on ${due.slice(0, 10)}`]),
    ...(pull === null ? [] : [pull]),
    ...(toRevoke.length === 0 ? [] : [`to be revoked: ${toRevoke.join(', ')}`]),
  ];
  return { name, state, detail: facts.join('; '), isOverdue };
}
