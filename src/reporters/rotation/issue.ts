import { day } from '../../core/phrases.js';
import type { Notice, Progress } from '../../core/rotation/progress.js';
import { fitted, paragraph, type Section } from '../markdown/fit.js';
import { code, tableHead, tableRow } from '../markdown-text.js';
import { words } from './cells.js';

/** The issue that a repository is to have about its rotations. */
export interface RotationIssue {
  /** `as it is`: nothing is known to be wrong, but not all could be asked about. */
  readonly state: 'open' | 'closed' | 'as it is';
  readonly title: string;
  /** Markdown, with a line end at its end. */
  readonly body: string;
}

/**
 * What waits for a person, what is too old, and which credentials have died lately (`died`). Nothing in it goes by when it is written, so that the
 * same standing makes the same issue. `limit`: bytes of UTF-8.
 */
export function rotationIssue(
  progress: readonly Progress[],
  died: readonly Notice[],
  limit: number,
): RotationIssue {
  const waiting = progress.filter(waits);
  const late = progress.filter((one) => one.overdueSince !== undefined && !waits(one));
  const isPressing = waiting.length + late.length > 0;
  const isCertain = progress.every(({ state }) => state !== 'not begun');
  const body = fitted(
    [
      paragraph(0, isPressing ? KEPT : NOTHING),
      table('### Waiting for a person', ['rotation', 'since', 'to be done'], waiting.map(waitingRow)),
      table('### Overdue', ['rotation', 'since', 'state', 'why'], late.map(lateRow)),
      table('### Dead since they were replaced', ['rotation', 'on', 'credential'], died.map(deadRow)),
    ],
    limit,
  );
  return {
    state: isPressing ? 'open' : isCertain ? 'closed' : 'as it is',
    title: titleOf(waiting, late),
    body,
  };
}

function waits({ state, isStuck }: Progress): boolean {
  return isStuck === true || state === 'needs a person';
}

const KEPT =
  'Rotations that do not go on by themselves. mcp-rekey keeps this issue up to date, and closes it when nothing of that is left. Each command is an order of the workflow that rotates, too: `resume`, `revoked`, `adopt`.';
const NOTHING = 'No rotation waits for a person, and none is known to be overdue.';

function titleOf(waiting: readonly Progress[], late: readonly Progress[]): string {
  const parts = [
    ...(waiting.length > 0 ? [`${waiting.length} waiting for a person`] : []),
    ...(late.length > 0 ? [`${late.length} overdue`] : []),
  ];
  return `Rotation of MCP credentials: ${parts.join(', ') || 'nothing to be done'}`;
}

function table(heading: string, columns: readonly string[], rows: readonly string[]): Section {
  return {
    rank: 1,
    nouns: ['row of a table', 'rows of a table'],
    before: `${heading}\n\n${tableHead(columns)}`,
    items: rows.map((row) => `\n${row}`),
    after: '',
  };
}

function waitingRow({ name, since, todo, overdueSince }: Progress): string {
  const late = overdueSince === undefined ? '' : `<br>**overdue** since ${day(overdueSince)}`;
  return tableRow([code(name) + late, since === undefined ? '-' : day(since), words(todo)]);
}

function lateRow({ name, state, overdueSince, why, todo }: Progress): string {
  return tableRow([code(name), day(overdueSince!), state, words(todo ?? why)]);
}

function deadRow({ rotation, at, why }: Notice): string {
  return tableRow([code(rotation), day(at), words(why)]);
}
