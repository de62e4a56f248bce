import { counted, day } from '../../core/phrases.js';
import type { Tier } from '../../core/policy/policy.js';
import { cut } from '../phrases.js';

/** Code points of either half of a label. */
const LONGEST_LABEL = 24;

/** One credential: how old it is, and how old it may get. */
export interface Bar {
  /** By which a table calls it, if there is one. */
  readonly number?: number;
  /** What it is. */
  readonly label: string;
  readonly server: string | undefined;
  readonly since: Date;
  /** Whole days since then. */
  readonly days: number;
  /** It may be older. */
  readonly atLeast?: boolean;
  readonly tier: Tier | undefined;
  /** It has to be replaced for another reason than its age. */
  readonly late?: boolean;
  /** The greatest age that the tier allows, in days. */
  readonly allowed: number | undefined;
}

/**
 * A picture of ages. Every version of Mermaid that GitHub and its Enterprise Server have had draws a Gantt chart:
 * https://mermaid.js.org/syntax/gantt.html
 */
export function gantt(bars: readonly Bar[]): readonly string[] {
  return [
    // Room for the labels, which would stand in the bars, and for those of the axis, which would stand in each other.
    '%%{init: {"gantt": {"leftPadding": 280, "rightPadding": 30}}}%%',
    'gantt',
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %Y-%m',
    '    todayMarker off',
    ...bars.flatMap((bar, index) => lines(bar, bar.number ?? index + 1)),
  ];
}

function lines(
  { label, server = '', since, days, atLeast, late, tier, allowed }: Bar,
  number: number,
): readonly string[] {
  const look = late || (allowed !== undefined && days > allowed) ? 'crit' : 'active';
  const age = `${atLeast ? 'at least ' : ''}${counted(days, 'day')} old`;
  return [
    `    section ${number} ${[plain(label), plain(server)].filter(Boolean).join(' - ')}`,
    `    ${age} :${look}, ${span(since, days)}`,
    ...(allowed === undefined
      ? []
      : [`    ${counted(allowed, 'day')} allowed, ${tier} :done, ${span(since, allowed)}`]),
  ];
}

function span(start: Date, days: number): string {
  return `${day(start)}, ${Math.max(1, days)}d`;
}

/** Only characters of which Mermaid makes nothing wherever they stand: letters of any script, digits, and marks within a word. */
function plain(label: string): string {
  const words = label.replace(/[^\p{L}\p{M}\p{Nd}_.-]+/gu, ' ').trim();
  return cut(words, LONGEST_LABEL);
}
