/** What stands between the parts of a document and means nothing: white space and comments. */
export class Gaps {
  readonly #text: string;
  readonly #gap: RegExp;
  readonly #line: RegExp;

  constructor(text: string, comments: 'slashes' | 'hash') {
    this.#text = text;
    this.#gap = comments === 'hash' ? /(?:\s|#[^\n]*)*/y : /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
    this.#line = comments === 'hash' ? /^[ \t]*(?:#.*)?$/ : /^[ \t]*(?:\/\/.*|\/\*[^*]*\*\/[ \t]*)?$/;
  }

  /** The comma behind a value; `undefined` if what follows is something else. */
  comma(offset: number): number | undefined {
    this.#gap.lastIndex = offset;
    this.#gap.exec(this.#text);
    return this.#text[this.#gap.lastIndex] === ',' ? this.#gap.lastIndex : undefined;
  }

  /** Whether the rest of a line is a gap and nothing else. */
  isEmpty(rest: string): boolean {
    return this.#line.test(rest);
  }
}
