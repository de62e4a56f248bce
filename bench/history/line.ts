import type { FileChange } from '../import-stream.js';
import type { Random } from '../random.js';

/** A line of development: a branch, its latest commit and the files there. */
export class Line {
  readonly ref: string;
  /** Mark of its latest commit; 0 before the first. */
  tip = 0;
  readonly #contents: Map<string, Buffer>;
  /** Sources that are there, in the order in which they came. */
  readonly #sources: string[];
  /** What was there at the fork, of each file that is another now. */
  readonly #forked = new Map<string, Buffer | undefined>();

  constructor(ref: string, from?: Line) {
    this.ref = ref;
    this.tip = from?.tip ?? 0;
    this.#contents = new Map(from ? from.#contents : []);
    this.#sources = from ? [...from.#sources] : [];
  }

  get(path: string): Buffer | undefined {
    return this.#contents.get(path);
  }

  /** A source file. Some are worked on all the time, and most are not. */
  pick(random: Random): string | undefined {
    return this.#sources[random.below(random.below(this.#sources.length) + 1)];
  }

  /** Takes over what a commit changes. */
  apply(changes: readonly FileChange[], isSource: (path: string) => boolean): void {
    for (const { path, content } of changes) {
      const before = this.#contents.get(path);
      if (!this.#forked.has(path)) this.#forked.set(path, before);
      if (content) this.#contents.set(path, content);
      else this.#contents.delete(path);
      if (!isSource(path) || !before === !content) continue;
      if (content) this.#sources.push(path);
      else this.#sources.splice(this.#sources.indexOf(path), 1);
    }
  }

  /** What a merge of `other`, which was forked from this line, changes here; `resolve` settles what both have changed. */
  mergeOf(other: Line, resolve: (path: string, ours: Buffer) => Buffer): readonly FileChange[] {
    return [...other.#forked].flatMap(([path, forked]): readonly FileChange[] => {
      const ours = this.get(path);
      const theirs = other.get(path);
      if (ours === theirs) return [];
      if (ours === forked) return [{ path, content: theirs }];
      return ours && theirs ? [{ path, content: resolve(path, ours) }] : [];
    });
  }
}
