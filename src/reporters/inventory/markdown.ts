import { daysBetween } from '../../core/age.js';
import type { InventoryEntry } from '../../core/inventory.js';
import { pressing } from '../../core/policy/standing.js';
import { fitted, paragraph, type Section } from '../markdown/fit.js';
import { type Bar, gantt } from '../markdown/gantt.js';
import { block, prose, tableHead, tableRow, text } from '../markdown-text.js';
import { cut } from '../phrases.js';
import type { Titles } from '../titles.js';
import { LONGEST, places, what } from './cells.js';
import {
  agePhrase,
  boundPhrase,
  duePhrase,
  factPhrase,
  STANDINGS,
  sharingPhrase,
  tally,
  unknownPhrase,
  usedPhrase,
  whatPhrase,
} from './phrases.js';
import type { InventoryReporter } from './reporter.js';

/** Credentials in the picture: nobody reads one with more. */
const MAX_BARS = 20;

/** The inventory for a job’s summary and for an issue, in GitHub’s Markdown. */
export const markdown: InventoryReporter = {
  id: 'markdown',
  render({ entries }, { notices, gaps }, titles, { now, limit = Number.POSITIVE_INFINITY }) {
    const closing = [...boundPhrase(entries), ...gaps.map((gap) => `Could not judge: ${gap}`), ...notices];
    return fitted(
      [
        paragraph(0, `### Credentials of MCP configs, by when they are due\n\n${text(tally(entries))}`),
        table(entries, titles, now),
        timeline(entries, titles, now),
        ...(closing.length === 0
          ? []
          : [paragraph(1, closing.map((line) => prose(cut(line, LONGEST * 2))).join('\n\n'))]),
      ],
      limit,
    );
  },
};

function table(entries: readonly InventoryEntry[], titles: Titles, now: Date): Section {
  const numbers = new Map(entries.map(({ fingerprint }, index) => [fingerprint, index + 1]));
  const rows = entries.map((entry, index) => {
    const { standing, tier, limit, age } = entry;
    const facts = [...factPhrase(entry), ...unknownPhrase(entry)];
    return tableRow([
      `${index + 1}`,
      STANDINGS[standing],
      duePhrase(entry),
      `${tier}, ${limit} d`,
      agePhrase(age, now),
      usedPhrase(age),
      [what(entry, titles), ...facts.map((line) => text(cut(line, LONGEST)))].join('<br>'),
      [places(entry), ...sharingPhrase(entry, (fingerprint) => numbers.get(fingerprint)).map(text)].join(
        '<br>',
      ),
    ]);
  });
  return {
    rank: 2,
    nouns: ['row of the table', 'rows of the table'],
    before: tableHead(['no.', 'standing', 'due', 'tier', 'age', 'last used', 'credential', 'where']),
    items: rows.map((row) => `\n${row}`),
    after: '',
  };
}

/** How old each is that tells it, and how old the policy lets it get. */
function timeline(entries: readonly InventoryEntry[], titles: Titles, now: Date): Section {
  const bars = entries.flatMap((entry, index) => barOf(entry, index + 1, titles, now));
  const shown = bars.slice(0, MAX_BARS);
  const which =
    bars.length > shown.length ? `the first ${shown.length} of ${bars.length}` : 'as far as they are known';
  return {
    rank: 3,
    nouns: undefined,
    before: `Ages, ${which}, and what the policy allows:\n\n`,
    items: shown.length === 0 ? [] : [block('mermaid', gantt(shown))],
    after: '',
  };
}

function barOf(entry: InventoryEntry, number: number, titles: Titles, now: Date): readonly Bar[] {
  const { age, tier, limit, sites } = entry;
  const since = age.issuedAt ?? age.existedAt;
  const days = since === undefined ? -1 : daysBetween(since, now);
  // What claims to be from the future, or from before computers, tells nothing.
  if (since === undefined || days < 0 || since.getTime() < 0) return [];
  const label = whatPhrase(entry, titles);
  const late = pressing.includes(entry.standing);
  const server = sites[0]?.server;
  return [
    { number, label, server, since, days, atLeast: age.issuedAt === undefined, late, tier, allowed: limit },
  ];
}
