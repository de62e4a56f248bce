import { displayable } from '../../core/display.js';
import type { UnknownReason } from '../../core/inspection.js';
import type { Inventory, InventoryEntry } from '../../core/inventory.js';
import { day } from '../../core/phrases.js';
import { pressing, type Standing } from '../../core/policy/standing.js';
import { fitted, paragraph, type Section } from '../markdown/fit.js';
import { link, tableHead, tableRow, text } from '../markdown-text.js';
import { cut } from '../phrases.js';
import type { Titles } from '../titles.js';
import { places, what } from './cells.js';
import { duePhrase, STANDINGS, unknownPhrase } from './phrases.js';
import type { InventoryFrame } from './reporter.js';

/** The issue that a repository is to have about its inventory. */
export interface IssueText {
  /** `as it is`: nothing is known to be pressing, but that is not known of everything. */
  readonly state: 'open' | 'closed' | 'as it is';
  readonly title: string;
  /** Markdown, with a line end at its end. */
  readonly body: string;
}

/** Why nobody knows today, and may well know tomorrow. */
const PASSING: readonly (UnknownReason | undefined)[] = [
  'unreachable',
  'timeout',
  'rate-limited',
  'provider-error',
  'interrupted',
];

/** Code points of the scanned root in the title. */
const LONGEST_ROOT = 100;

/**
 * What is pressing, and what will be soon. Nothing in it goes by the day on which it is written or by what asking does (as does when
 * a credential was last used), so that an inventory that is the same makes an issue that is the same. `limit`: bytes of UTF-8.
 */
export function issueText(
  { entries }: Inventory,
  { root, complete }: Pick<InventoryFrame, 'root' | 'complete'>,
  titles: Titles,
  limit: number,
): IssueText {
  const urgent = entries.filter(({ standing }) => pressing.includes(standing));
  const soon = entries.filter(({ standing }) => standing === 'due-soon');
  const certain = complete && !entries.some(isUndecided);
  const title = `MCP credentials${suffixOf(root)}: ${summary(urgent, certain)}`;
  if (urgent.length === 0) return { state: certain ? 'closed' : 'as it is', title, body: nothing(certain) };
  const body = fitted(
    [
      paragraph(0, KEPT),
      table('### To be replaced, or taken out\n\n', 1, urgent, titles),
      table('### Due soon\n\n', 2, soon, titles),
      paragraph(0, certain ? WAYS : `${WAYS}\n\n${UNCERTAIN}`),
    ],
    limit,
  );
  return { state: 'open', title, body };
}

const KEPT =
  'Credentials in MCP configs, and references in them to secrets, that are older than the policy allows or good for nothing any more. mcp-rekey keeps this issue up to date, and closes it when nothing of that is left.';

const WAYS = [
  '- **overdue**, **expired**: make a new one where it was issued, put it where the old one is kept, and have the old one revoked.',
  '- **dead**: its issuer takes it no more. Replace it, or take it out.',
  '- **dangling**: its store has no such secret. Correct the reference, or put the secret there.',
].join('\n');

const UNCERTAIN = 'Not everything could be examined and asked about: there may be more.';

function nothing(certain: boolean): string {
  return certain
    ? 'Nothing is overdue, expired, dead or dangling any more.\n'
    : 'Nothing is known to be overdue, expired, dead or dangling, but not everything could be examined and asked about. This issue stays as it is until that is certain.\n';
}

function isUndecided({ standing, age }: InventoryEntry): boolean {
  return standing === 'unknown' && PASSING.includes(age.answer?.reason as UnknownReason | undefined);
}

function suffixOf(root: string): string {
  return root === '.' ? '' : ` in ${cut(displayable(root), LONGEST_ROOT)}`;
}

/** `2 overdue, 1 dangling`, the most urgent first. */
function summary(urgent: readonly InventoryEntry[], certain: boolean): string {
  const parts = pressing.flatMap((standing: Standing) => {
    const count = urgent.filter((entry) => entry.standing === standing).length;
    return count === 0 ? [] : [`${count} ${STANDINGS[standing]}`];
  });
  if (parts.length > 0) return parts.join(', ');
  return certain ? 'nothing is overdue' : 'nothing is known to be overdue';
}

const COLUMNS = ['standing', 'due', 'tier', 'made', 'credential', 'where'] as const;

function table(heading: string, rank: number, entries: readonly InventoryEntry[], titles: Titles): Section {
  const rows = entries.map((entry) =>
    tableRow([
      STANDINGS[entry.standing],
      duePhrase(entry),
      `${entry.tier}, ${entry.limit} d`,
      made(entry),
      credential(entry, titles),
      places(entry),
    ]),
  );
  return {
    rank,
    nouns: ['row of a table', 'rows of a table'],
    before: heading + tableHead(COLUMNS),
    items: rows.map((row) => `\n${row}`),
    after: '',
  };
}

/** A lower bound of the age is a day by which it was there. */
function made({ age: { issuedAt, existedAt, source } }: InventoryEntry): string {
  const since = issuedAt ?? existedAt;
  return since === undefined ? '-' : `${issuedAt ? '' : 'by '}${day(since)} (${source})`;
}

/** Why nobody knows more can be another reason each day; why something is dead cannot. */
function credential(entry: InventoryEntry, titles: Titles): string {
  const { kind, provider, age } = entry;
  const manage = kind === 'literal' && provider !== undefined ? titles.manage?.(provider) : undefined;
  return [
    what(entry, titles),
    ...(age.answer?.state === 'dead' ? unknownPhrase(entry).map(text) : []),
    ...(manage === undefined ? [] : [link('Its issuer’s page', manage)]),
  ].join('<br>');
}
