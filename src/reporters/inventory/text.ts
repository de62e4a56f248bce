import { displayable } from '../../core/display.js';
import type { InventoryEntry } from '../../core/inventory.js';
import type { Standing } from '../../core/policy/standing.js';
import { cut } from '../phrases.js';
import { type Paint, painter } from '../style.js';
import {
  agePhrase,
  duePhrase,
  STANDINGS,
  sharingPhrase,
  tally,
  unknownPhrase,
  usedPhrase,
  whatPhrase,
} from './phrases.js';
import type { InventoryReporter } from './reporter.js';

const COLUMNS = ['#', 'standing', 'due', 'tier', 'age', 'last used'] as const;

/** As many places are named of one credential. */
const MAX_PLACES = 4;
const LONGEST_LINE = 200;

/** The inventory for people: a table, what is due first on top, with what each is and where under it. */
export const text: InventoryReporter = {
  id: 'text',
  render({ entries }, { notices, gaps }, titles, { colour, now }) {
    const paint = painter(colour);
    const numbers = new Map(entries.map(({ fingerprint }, index) => [fingerprint, index + 1]));
    const cells = [COLUMNS, ...entries.map((entry, index) => cellsOf(entry, index + 1, now))];
    const [head, ...lines] = aligned(cells);
    const indent = ' '.repeat(String(entries.length).length + 2);
    const blocks = entries.map((entry, index) => {
      const more = [
        whatPhrase(entry, titles),
        ...placesOf(entry),
        ...unknownPhrase(entry),
        ...sharingPhrase(entry, (fingerprint) => numbers.get(fingerprint)),
      ];
      return [
        coloured(lines[index]!, entry.standing, paint),
        ...more.map(
          (line, at) => indent + (at === 0 ? paint.bold : paint.dim)(cut(displayable(line), LONGEST_LINE)),
        ),
      ].join('\n');
    });
    const closing = [
      tally(entries),
      ...notices.map((notice) => displayable(notice)),
      ...gaps.map((gap) => `${paint.severity('warning', 'Could not judge:')} ${displayable(gap)}`),
    ];
    return `${[...(blocks.length > 0 ? [paint.dim(head!), ...blocks, ''] : []), ...closing].join('\n')}\n`;
  },
};

function cellsOf(entry: InventoryEntry, number: number, now: Date): readonly string[] {
  const { standing, tier, limit, age } = entry;
  return [
    `${number}`,
    STANDINGS[standing],
    duePhrase(entry),
    `${tier} ${limit} d`,
    agePhrase(age, now),
    usedPhrase(age),
  ];
}

function placesOf({ sites }: InventoryEntry): readonly string[] {
  const shown = sites.slice(0, MAX_PLACES).map(({ file, line, server, slot }) => {
    const parts = [
      `${file}:${line}`,
      ...(server === undefined ? [] : [server]),
      ...(slot ? [slot.keyPath] : []),
    ];
    return `at ${parts.join('  ')}`;
  });
  return sites.length > MAX_PLACES ? [...shown, `and at ${sites.length - MAX_PLACES} more places`] : shown;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => [...row[column]!].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
}

function coloured(line: string, standing: Standing, paint: Paint): string {
  if (standing === 'in-time') return line;
  return paint.severity(standing === 'due-soon' || standing === 'unknown' ? 'warning' : 'error', line);
}
