/** A change of one line that the author of a pull request can take over with a click. */
export interface Suggestion {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** From 1, in the head of the pull request. */
  readonly line: number;
  /** Markdown. */
  readonly body: string;
  /** Any text; the same in every run for the same rule and place: what was said once is not said again. */
  readonly key: string;
}
