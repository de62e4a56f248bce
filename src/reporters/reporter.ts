import type { Tier } from '../core/policy/policy.js';
import type { Report } from '../core/report.js';
import type { Titles } from './titles.js';

/** How a report is to look where it goes. */
export interface Look {
  readonly colour: boolean;
  /** UTF-8 bytes that fit where it goes; what is left out is counted. */
  readonly limit?: number;
  /** Today, where ages and dates are to be told. */
  readonly now?: Date;
  /** The greatest age in days that the policy allows each tier; otherwise that of a repository without a policy. */
  readonly tiers?: Readonly<Record<Tier, number>>;
}

/** One output format. Pure and total: the same report always renders to the same text. */
export interface Reporter {
  /** The file's name, and what `--format` takes. */
  readonly id: string;
  /** The rendered report, with a line end at its end. */
  render(report: Report, titles: Titles, look: Look): string;
}
