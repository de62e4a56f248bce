import { BY_ASKING } from '../../core/policy/apply.js';
import type { Finding, Report } from '../../core/report.js';
import { rule } from '../../core/rules.js';
import { capital } from '../../core/words.js';
import { byGravity, collected } from '../group.js';
import { code, link, prose, tableHead, tableRow, text } from '../markdown-text.js';
import { cut, historyPhrase } from '../phrases.js';
import type { Titles } from '../titles.js';
import type { Section } from './fit.js';

/** Characters of a name, and of a sentence, that a cell takes. */
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 600;

/** Other places of a credential that are named; the rest is counted. */
const MAX_PLACES = 5;

/** One row for each credential and rule that it breaks, the gravest first. */
export function table({ findings, prefix }: Report, titles: Titles): Section {
  const groups = collected(findings, ({ fingerprint, ruleId }, index) =>
    fingerprint === undefined ? `#${index}` : `${fingerprint} ${ruleId}`,
  );
  const rows = byGravity(groups.map((places) => ({ places, severity: places[0]!.severity })));
  return {
    rank: 4,
    nouns: ['row of the table', 'rows of the table'],
    before: tableHead(['severity', 'what', 'where', 'provider', 'what to do']),
    items: rows.map(({ places }) => `\n${tableRow(cells(places, prefix, titles))}`),
    after: '',
  };
}

function cells([first, ...others]: readonly Finding[], prefix: string, titles: Titles): readonly string[] {
  const { severity, provider, remedy } = first!;
  const page = provider === undefined ? undefined : titles.manage?.(provider);
  return [
    severity,
    what(first!),
    where(first!, others, prefix),
    providerCell(provider, page, titles),
    linked(cut(remedy, LONGEST_SENTENCE), page),
  ];
}

function what({ ruleId, title, message, history }: Finding): string {
  const said = rule(ruleId).about === 'credential' ? capital(title) : message;
  return [
    `${text(cut(said, LONGEST_SENTENCE))}<br>${code(ruleId)}`,
    // What it is says nothing of what asking has shown.
    ...(BY_ASKING.includes(ruleId) || ruleId === 'expired' ? [text(cut(message, LONGEST_SENTENCE))] : []),
    ...(history ? [text(historyPhrase(history))] : []),
  ].join('<br>');
}

function where(first: Finding, others: readonly Finding[], prefix: string): string {
  const named = others.slice(0, MAX_PLACES).map((other) => position(other, prefix));
  const rest = others.length - named.length;
  return [
    position(first, prefix),
    ...(first.server === undefined ? [] : [`server ${code(cut(first.server, LONGEST_NAME))}`]),
    ...(first.slot === undefined ? [] : [code(cut(first.slot.keyPath, LONGEST_NAME))]),
    ...(named.length > 0 ? [`also at ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`] : []),
  ].join('<br>');
}

/** Relative to the repository, as GitHub names files. */
export function position({ file, line }: Finding, prefix: string): string {
  return code(`${cut(prefix + file, LONGEST_NAME)}:${line}`);
}

function providerCell(provider: string | undefined, page: string | undefined, titles: Titles): string {
  if (provider === undefined) return '';
  const title = titles.provider(provider);
  return page === undefined ? text(title) : link(title, page);
}

/** The page of the provider is the one address in it that may be a link. */
function linked(remedy: string, page: string | undefined): string {
  if (page === undefined) return prose(remedy);
  const parts = remedy.split(page).map((part) => /^(\s*)(.*?)(\s*)$/s.exec(part)!);
  return parts
    .map(([, before, words = '', after]) => `${before}${prose(words)}${after}`)
    .join(link(page, page));
}
