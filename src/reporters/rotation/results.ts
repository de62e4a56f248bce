import { displayable } from '../../core/display.js';
import { tableHead, tableRow, text } from '../markdown-text.js';

/** What came of a rotation. */
export interface ResultRow {
  readonly name: string;
  readonly state: string;
  readonly detail: string;
  readonly isOverdue: boolean;
}

/** A table for a terminal, one line each. */
export function resultText(rows: readonly ResultRow[]): string {
  if (rows.length === 0) return 'The policy has no rotations.\n';
  const width = (cells: readonly string[]): number => Math.max(...cells.map((cell) => [...cell].length));
  const [name, state] = [width(rows.map((row) => row.name)), width(rows.map(stateOf))];
  return rows
    .map((row) =>
      `${row.name.padEnd(name)}  ${stateOf(row).padEnd(state)}  ${displayable(row.detail)}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** The same for the summary of a job. */
export function resultMarkdown(rows: readonly ResultRow[]): string {
  const lines = rows.map((row) =>
    tableRow([text(row.name), text(stateOf(row)), text(displayable(row.detail))]),
  );
  return `### Rotations\n\n${[tableHead(['rotation', 'state', 'what came of it']), ...lines].join('\n')}\n`;
}

function stateOf({ state, isOverdue }: ResultRow): string {
  return isOverdue ? `${state}, overdue` : state;
}
