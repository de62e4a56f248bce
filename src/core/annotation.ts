/** What GitHub shows beside a line of a file. Text of one line each, but for `message`; no part is escaped for a command yet. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the repository. */
  readonly file: string;
  /** From 1. */
  readonly startLine: number;
  readonly endLine: number;
  /** From 1, the end exclusive; only within one line. */
  readonly startColumn: number | undefined;
  readonly endColumn: number | undefined;
}
