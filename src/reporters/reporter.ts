import type { Report } from '../core/report.js';
import type { Titles } from './titles.js';

/** How text is to look where it goes. */
export interface Look {
  readonly colour: boolean;
  /** UTF-8 bytes that fit where it goes; what is left out is counted. */
  readonly limit?: number;
}

/** One output format. Pure and total: the same report always renders to the same text. */
export interface Reporter {
  /** The file's name, and what `--format` takes. */
  readonly id: string;
  /** The rendered report, with a line end at its end. */
  render(report: Report, titles: Titles, look: Look): string;
}
