import type { Subject } from '../../pipeline/scan-options.js';

/** What is to be judged, with all commits that it takes, and what has to be said about it. */
export interface Opened {
  readonly subject: Subject;
  readonly notices: readonly string[];
  readonly gaps: readonly string[];
  /** The lines that the head has and the base has not; none where that is no question. */
  addedLines(paths: ReadonlySet<string>): Promise<ReadonlyMap<string, ReadonlySet<number>>>;
  close(): void;
}

export type Part = Omit<Opened, 'close'>;

export const NO_LINES: Pick<Opened, 'addedLines'> = { addedLines: async () => new Map() };
