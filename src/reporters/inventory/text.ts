import { displayable } from '../../core/display.js';
import type { InventoryEntry } from '../../core/inventory.js';
import { counted } from '../../core/phrases.js';
import type { Standing } from '../../core/policy/standing.js';
import { cut } from '../phrases.js';
import { type Paint, painter } from '../style.js';
import type { Titles } from '../titles.js';
import {
  agePhrase,
  boundPhrase,
  duePhrase,
  factPhrase,
  hintPhrase,
  STANDINGS,
  secretPhrase,
  sharingPhrase,
  tally,
  unknownPhrase,
  usedPhrase,
  whatPhrase,
} from './phrases.js';
import type { InventoryReporter } from './reporter.js';

const COLUMNS = ['no.', 'standing', 'due', 'tier', 'age', 'last used'] as const;

/** As many places are named of one credential. */
const MAX_PLACES = 4;

/** A name of the repository’s, and a line that is broken between words: what fits the narrowest screen. */
const LONGEST_LINE = 200;
const WIDTH = 80;

/** The inventory for people: a table, what is due first on top, with what each is and where under it. */
export const text: InventoryReporter = {
  id: 'text',
  render({ entries }, { notices, gaps }, titles, { colour, now }) {
    const paint = painter(colour);
    const numbers = new Map(entries.map(({ fingerprint }, index) => [fingerprint, index + 1]));
    const cells = [COLUMNS, ...entries.map((entry, index) => cellsOf(entry, index + 1, now))];
    const [head, ...rows] = aligned(cells);
    const indent = ' '.repeat(Math.max(COLUMNS[0].length, String(entries.length).length) + 2);
    const blocks = entries.map((entry, index) =>
      [
        coloured(rows[index]!, entry.standing, paint),
        indent + paint.bold(shownLine(titled(entry, titles))),
        ...placesOf(entry).map((line) => indent + shownLine(line)),
        ...[
          ...hintPhrase(entry),
          ...factPhrase(entry),
          ...unknownPhrase(entry),
          ...sharingPhrase(entry, (fingerprint) => numbers.get(fingerprint)),
        ].flatMap((line) => wrapped(shownLine(line), indent).map(paint.dim)),
        '',
      ].join('\n'),
    );
    const closing = [
      ...boundPhrase(entries),
      ...[tally(entries), ...notices].flatMap((line) => wrapped(displayable(line))),
      ...gaps.map((gap) => `${paint.severity('warning', 'Could not judge:')} ${displayable(gap)}`),
    ];
    return `${[...(blocks.length > 0 ? [paint.dim(head!), ...blocks] : []), ...closing].join('\n')}\n`;
  },
};

function cellsOf(entry: InventoryEntry, number: number, now: Date): readonly string[] {
  const { standing, tier, limit, age } = entry;
  return [
    `${number}`,
    STANDINGS[standing],
    duePhrase(entry),
    `${tier}, ${limit} d`,
    agePhrase(age, now),
    usedPhrase(age),
  ];
}

function titled(entry: InventoryEntry, titles: Titles): string {
  if (entry.kind === 'literal') return `${whatPhrase(entry, titles)} ${entry.shown}`;
  const meant = secretPhrase(entry);
  return meant === undefined ? entry.shown : `${entry.shown} → ${meant}`;
}

function placesOf({ sites }: InventoryEntry): readonly string[] {
  const shown = sites.slice(0, MAX_PLACES).map(({ file, line, server, slot }) => {
    const parts = [
      ...(server === undefined ? [] : [`server ${server}`]),
      ...(slot ? [within(slot.keyPath, server)] : []),
    ];
    return [`${file}:${line}`, parts.join(' · ')].filter(Boolean).join('  ');
  });
  const rest = sites.length - MAX_PLACES;
  return rest > 0 ? [...shown, `and at ${counted(rest, 'more place')}`] : shown;
}

/** What of a path comes behind the server’s name, which is said already. */
function within(keyPath: string, server: string | undefined): string {
  const at = server === undefined ? -1 : `.${keyPath}`.indexOf(`.${server}.`);
  return at === -1 ? keyPath : keyPath.slice(at + server!.length + 1);
}

function shownLine(line: string): string {
  return cut(displayable(line), LONGEST_LINE);
}

/** Broken between words, each line with the indent in front. */
function wrapped(line: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || indent.length + last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((one) => indent + one);
}

/** Numbers stand at the right of their column. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = COLUMNS.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]!.length), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padStart(widths[0]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

function coloured(line: string, standing: Standing, paint: Paint): string {
  if (standing === 'in-time') return line;
  return paint.severity(standing === 'due-soon' || standing === 'unknown' ? 'warning' : 'error', line);
}
