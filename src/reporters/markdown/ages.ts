import { defaultPolicy, type Policy } from '../../core/policy/policy.js';
import type { Finding } from '../../core/report.js';
import { collected } from '../group.js';
import { block } from '../markdown-text.js';
import { counted, day } from '../phrases.js';
import type { Look } from '../reporter.js';
import type { Section } from './fit.js';

/** Credentials in the picture: nobody reads one with more. */
const MAX_BARS = 15;
const LONGEST_LABEL = 40;
const DAY = 86_400_000;

interface Aged {
  readonly finding: Finding;
  readonly issuedAt: Date;
  readonly days: number;
}

/**
 * How old the credentials are that tell it, and how old the policy lets them get. Every version of Mermaid that GitHub and its
 * Enterprise Server have had draws a Gantt chart: https://mermaid.js.org/syntax/gantt.html
 */
export function ages(findings: readonly Finding[], { now, tiers = defaultPolicy.tiers }: Look): Section {
  const aged = now === undefined ? [] : oldestFirst(findings, now);
  const shown = aged.slice(0, MAX_BARS);
  const which =
    aged.length > shown.length ? `the ${shown.length} oldest of ${aged.length}` : 'those that tell it';
  return {
    rank: 6,
    nouns: undefined,
    before: `Ages of the credentials, ${which}, and what the policy allows:\n\n`,
    items: shown.length === 0 ? [] : [block('mermaid', chart(shown, tiers))],
    after: '',
  };
}

function oldestFirst(findings: readonly Finding[], now: Date): readonly Aged[] {
  const credentials = collected(findings, ({ fingerprint }, index) => fingerprint ?? `#${index}`);
  return credentials
    .flatMap(([finding]): readonly Aged[] => {
      const issuedAt = finding!.age?.issuedAt;
      if (issuedAt === undefined) return [];
      const days = Math.floor((now.getTime() - issuedAt.getTime()) / DAY);
      // What claims to be from the future, or from before computers, tells nothing.
      return days >= 0 && issuedAt.getTime() >= 0 ? [{ finding: finding!, issuedAt, days }] : [];
    })
    .sort((one, other) => other.days - one.days);
}

function chart(credentials: readonly Aged[], tiers: Policy['tiers']): readonly string[] {
  return [
    // Room for the labels: they would stand in the bars.
    '%%{init: {"gantt": {"leftPadding": 280}}}%%',
    'gantt',
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %Y-%m',
    '    todayMarker off',
    ...credentials.flatMap((credential, index) => bars(credential, `${index + 1}`, tiers)),
  ];
}

function bars({ finding, issuedAt, days }: Aged, number: string, tiers: Policy['tiers']): readonly string[] {
  const { title, server, tier } = finding;
  const allowed = tier && tiers[tier];
  const look = allowed !== undefined && days > allowed ? 'crit' : 'active';
  return [
    `    section ${number} ${label([title, ...(server === undefined ? [] : [server])].join(' - '))}`,
    `    ${counted(days, 'day')} old :${look}, ${span(issuedAt, days)}`,
    ...(allowed === undefined
      ? []
      : [`    ${counted(allowed, 'day')} allowed, ${tier} :done, ${span(issuedAt, allowed)}`]),
  ];
}

function span(start: Date, days: number): string {
  return `${day(start)}, ${Math.max(1, days)}d`;
}

/** Only characters that Mermaid takes for letters wherever they stand. */
function label(value: string): string {
  const plain = value.replace(/[^A-Za-z0-9 _.-]+/g, ' ').replace(/ +/g, ' ');
  return plain.slice(0, LONGEST_LABEL).trim();
}
