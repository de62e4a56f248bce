import { pathKey } from '../core/file-path.js';
import type { Change, FileVersion, Modified } from '../core/revisions.js';
import type { FilePath } from '../core/source.js';

/** A file of the work tree. */
export interface WorkFile extends FilePath {
  /** The index has some version of it. */
  readonly isTracked: boolean;
}

interface Touched {
  /** What the base has at the path. */
  readonly before: readonly FileVersion[];
  /** What git has there at the end; more than one where the head, its merge and the index differ. */
  after: readonly FileVersion[];
  /** The work tree has it otherwise. */
  file?: WorkFile;
}

/** The paths that differ between the base and the end: what each was, and what it is now. */
export class EndStates {
  readonly #touched = new Map<string, Touched>();

  /** `merged`: how the base and the merge of both differ. */
  committed(changes: readonly Change[], merged: readonly Change[]): void {
    for (const change of [...changes, ...merged]) {
      const known = this.#touched.get(pathKey(change));
      this.#touched.set(pathKey(change), {
        before: [...(known?.before ?? []), ...change.before],
        after: [...(known?.after ?? []), ...(change.after ? [change.after] : [])],
      });
    }
  }

  /** A path that only the index or the work tree has otherwise was in the base as the head has it. */
  uncommitted(staged: readonly Change[], modified: readonly Modified[]): void {
    const inIndex = new Set(staged.map(pathKey));
    for (const change of staged) {
      const before = this.#touched.get(pathKey(change))?.before ?? change.before;
      this.#touched.set(pathKey(change), { before, after: change.after ? [change.after] : [] });
    }
    for (const file of modified) {
      const key = pathKey(file);
      const known = this.#touched.get(key);
      const before = known?.before ?? (file.before ? [file.before] : []);
      // What is staged will be committed, whatever the file has become since.
      const after = inIndex.has(key) ? (known?.after ?? []) : [];
      this.#touched.set(key, { before, after, file: { ...file, isTracked: file.before !== undefined } });
    }
  }

  /** By `pathKey`. */
  get paths(): ReadonlySet<string> {
    return new Set(this.#touched.keys());
  }

  before(): readonly FileVersion[] {
    return [...this.#touched.values()].flatMap(({ before }) => before);
  }

  after(): readonly FileVersion[] {
    return [...this.#touched.values()].flatMap(({ after }) => after);
  }

  /** Files to be read from the work tree. */
  files(): readonly WorkFile[] {
    return [...this.#touched.values()].flatMap(({ file }) => file ?? []);
  }
}
