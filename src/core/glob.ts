/** `a/{b,c}.json` as `a/b.json` and `a/c.json`. Lists do not nest. */
export function expandLists(glob: string): readonly string[] {
  const open = glob.indexOf('{');
  const close = glob.indexOf('}', open);
  if (open === -1 || close === -1) return [glob];
  const options = glob.slice(open + 1, close).split(',');
  return options.flatMap((option) => expandLists(glob.slice(0, open) + option + glob.slice(close + 1)));
}

/**
 * A glob over a path with `/`, without lists. `*` stands for any run of characters within a name, `**` for any number of
 * folders. It describes the whole path, or with `end` the end of one: then it begins behind a `/` or at the path's start.
 */
export class Glob {
  readonly #source: string;
  readonly #end: boolean;
  /** Absent where there is no wildcard. */
  readonly #segments: readonly string[] | undefined;
  /** The longest part without a wildcard: a path that lacks it needs no closer look. */
  readonly #literal: string;

  constructor(source: string, of: 'path' | 'end') {
    this.#source = source;
    this.#end = of === 'end';
    const segments = source.split('/');
    this.#segments = source.includes('*') ? (this.#end ? ['**', ...segments] : segments) : undefined;
    // `**/` can stand for nothing at all, its slash too.
    this.#literal = source
      .split(/\/?\*\/?/)
      .reduce((longest, part) => (part.length > longest.length ? part : longest));
  }

  matches(path: string): boolean {
    if (!path.includes(this.#literal)) return false;
    if (this.#segments) return matchesAll(path.split('/'), this.#segments, '**', matchesName);
    if (!this.#end) return path === this.#source;
    const start = path.length - this.#source.length;
    return path.endsWith(this.#source) && (start === 0 || path[start - 1] === '/');
  }
}

/** Whether `pattern`, in which `*` stands for any run of characters, describes all of `name`. */
export function matchesName(name: string, pattern: string): boolean {
  if (!pattern.includes('*')) return name === pattern;
  return matchesAll(name, pattern, '*', (char, wanted) => char === wanted);
}

/**
 * Whether `pattern` describes all of `items`, where `any` stands for any number of them. Only the last `any` is ever
 * tried again, so the work is at most the product of both lengths.
 */
function matchesAll(
  items: ArrayLike<string>,
  pattern: ArrayLike<string>,
  any: string,
  same: (item: string, wanted: string) => boolean,
): boolean {
  let item = 0;
  let at = 0;
  let retry: { readonly item: number; readonly at: number } | undefined;
  while (item < items.length) {
    if (at < pattern.length && pattern[at] === any) {
      retry = { item, at };
      at++;
    } else if (at < pattern.length && same(items[item]!, pattern[at]!)) {
      item++;
      at++;
    } else if (retry) {
      retry = { item: retry.item + 1, at: retry.at };
      item = retry.item;
      at = retry.at + 1;
    } else return false;
  }
  while (at < pattern.length && pattern[at] === any) at++;
  return at === pattern.length;
}
