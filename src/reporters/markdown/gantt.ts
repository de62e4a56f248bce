import type { Tier } from '../../core/policy/policy.js';
import { counted, day } from '../phrases.js';

const LONGEST_LABEL = 40;

/** One credential: how old it is, and how old it may get. */
export interface Bar {
  /** By which a table calls it, if there is one. */
  readonly number?: number;
  readonly label: string;
  readonly since: Date;
  /** Whole days since then. */
  readonly days: number;
  /** It may be older. */
  readonly atLeast?: boolean;
  readonly tier: Tier | undefined;
  /** The greatest age that the tier allows, in days. */
  readonly allowed: number | undefined;
}

/**
 * A picture of ages. Every version of Mermaid that GitHub and its Enterprise Server have had draws a Gantt chart:
 * https://mermaid.js.org/syntax/gantt.html
 */
export function gantt(bars: readonly Bar[]): readonly string[] {
  return [
    // Room for the labels: they would stand in the bars.
    '%%{init: {"gantt": {"leftPadding": 280}}}%%',
    'gantt',
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %Y-%m',
    '    todayMarker off',
    ...bars.flatMap((bar, index) => lines(bar, bar.number ?? index + 1)),
  ];
}

function lines({ label, since, days, atLeast, tier, allowed }: Bar, number: number): readonly string[] {
  const look = allowed !== undefined && days > allowed ? 'crit' : 'active';
  const age = `${atLeast ? 'at least ' : ''}${counted(days, 'day')} old`;
  return [
    `    section ${number} ${plain(label)}`,
    `    ${age} :${look}, ${span(since, days)}`,
    ...(allowed === undefined
      ? []
      : [`    ${counted(allowed, 'day')} allowed, ${tier} :done, ${span(since, allowed)}`]),
  ];
}

function span(start: Date, days: number): string {
  return `${day(start)}, ${Math.max(1, days)}d`;
}

/** Only characters that Mermaid takes for letters wherever they stand. */
function plain(label: string): string {
  const letters = label.replace(/[^A-Za-z0-9 _.-]+/g, ' ').replace(/ +/g, ' ');
  return letters.slice(0, LONGEST_LABEL).trim();
}
