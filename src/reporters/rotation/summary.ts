import { counted } from '../../core/phrases.js';
import type { Progress } from '../../core/rotation/progress.js';
import { fitted, paragraph, type Section } from '../markdown/fit.js';
import { code, tableHead, tableRow } from '../markdown-text.js';
import { minute, urgency, words } from './cells.js';

/** What a run of rotations came to, for a job’s summary, in GitHub’s Markdown. `limit`: bytes of UTF-8. */
export function rotationSummary(progress: readonly Progress[], limit: number): string {
  return fitted([paragraph(0, `### Rotations\n\n${tally(progress)}`), table(progress)], limit);
}

/** `3 rotations: 1 needs a person, 1 overdue, 1 not due.` */
function tally(progress: readonly Progress[]): string {
  if (progress.length === 0) return 'The policy has no rotations.';
  const count = (isOne: (one: Progress) => boolean): number => progress.filter(isOne).length;
  const parts = [
    [count(({ state }) => state === 'needs a person'), 'waiting for a person'],
    [count(({ isStuck }) => isStuck === true), 'stuck'],
    [count(({ state }) => state === 'to be made'), 'to be made by a person'],
    [count(({ overdueSince }) => overdueSince !== undefined), 'overdue'],
    [count(({ state }) => state === 'not begun'), 'not begun'],
    [count(({ state }) => state === 'not due'), 'not due'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${counted(progress.length, 'rotation')}${said.length === 0 ? '' : `: ${said.join(', ')}`}. Times are UTC.`;
}

const COLUMNS = ['rotation', 'state', 'since', 'goes on', 'waits for', 'to be done by a person'] as const;

function table(progress: readonly Progress[]): Section {
  const rows = progress.toSorted((one, other) => urgency(one) - urgency(other)).map(row);
  return {
    rank: 1,
    nouns: ['rotation', 'rotations'],
    before: tableHead(COLUMNS),
    items: rows.map((line) => `\n${line}`),
    after: '',
  };
}

function row({ name, state, since, next, why, todo, overdueSince }: Progress): string {
  const shown = overdueSince === undefined ? state : `${state}<br>**overdue** since ${minute(overdueSince)}`;
  // What a person has to do says why already.
  const waits = todo?.includes(why ?? '') ? undefined : why;
  return tableRow([code(name), shown, minute(since), minute(next), words(waits), words(todo)]);
}
