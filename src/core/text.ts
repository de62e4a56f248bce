/** A half-open range of UTF-16 code units in a file's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A place as people and reports count it: lines and columns from 1, columns in Unicode code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A string that knows where each of its characters stands in the file it was decoded from.
 *
 * Values stand in files behind escapes (`\u0041`, `''`, folded YAML lines, JSON inside a JSON string), and parts
 * of a value are what is reported and replaced. Slicing keeps the map, so the range of a part is always that of
 * its own characters and of nothing else.
 */
export class MappedText {
  readonly value: string;
  /** Offset of the first character, or one start and one end offset per character where they are not in a row. */
  readonly #origin: number | { readonly starts: readonly number[]; readonly ends: readonly number[] };

  private constructor(
    value: string,
    origin: number | { starts: readonly number[]; ends: readonly number[] },
  ) {
    this.value = value;
    this.#origin = origin;
  }

  /** Text that stands in the file exactly as it reads, from `start` on. */
  static verbatim(value: string, start: number): MappedText {
    return new MappedText(value, start);
  }

  /**
   * Text that was decoded: character `i` of `value` (a UTF-16 code unit) was written at `starts[i]..ends[i]`.
   * Both arrays are as long as `value`. An empty value needs a place too: give it as `verbatim('', offset)`.
   */
  static decoded(value: string, starts: readonly number[], ends: readonly number[]): MappedText {
    if (value.length === 0) throw new RangeError('a decoded text needs at least one character');
    return new MappedText(value, { starts, ends });
  }

  get length(): number {
    return this.value.length;
  }

  /** Where the characters `start..end` stand in the file; by default all of them. */
  range(start = 0, end = this.value.length): TextRange {
    if (typeof this.#origin === 'number') return { start: this.#origin + start, end: this.#origin + end };
    const { starts, ends } = this.#origin;
    if (start < end) return { start: starts[start]!, end: ends[end - 1]! };
    const at = start < starts.length ? starts[start]! : ends[ends.length - 1]!;
    return { start: at, end: at };
  }

  slice(start: number, end = this.value.length): MappedText {
    const value = this.value.slice(start, end);
    if (typeof this.#origin === 'number') return new MappedText(value, this.#origin + start);
    if (value.length === 0) return new MappedText('', this.range(start, start).start);
    return new MappedText(value, {
      starts: this.#origin.starts.slice(start, end),
      ends: this.#origin.ends.slice(start, end),
    });
  }

  /** The same without white space at both ends. */
  trim(): MappedText {
    const start = this.value.length - this.value.trimStart().length;
    return this.slice(start, start + this.value.trim().length);
  }

  /** What `inner`, a text parsed out of this one's value, is in terms of the file. */
  within(inner: MappedText): MappedText {
    if (typeof this.#origin === 'number' && typeof inner.#origin === 'number') {
      return new MappedText(inner.value, this.#origin + inner.#origin);
    }
    if (inner.length === 0)
      return new MappedText('', this.range(inner.range().start, inner.range().start).start);
    const starts: number[] = [];
    const ends: number[] = [];
    for (let index = 0; index < inner.length; index++) {
      const { start, end } = inner.range(index, index + 1);
      const outer = this.range(start, end);
      starts.push(outer.start);
      ends.push(outer.end);
    }
    return MappedText.decoded(inner.value, starts, ends);
  }
}

/** Turns offsets into lines and columns. A line ends with `\n`; `\r` before it belongs to the line. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];
  /** Where the last answer stood: the next question is often further on in the same line. */
  #last = { line: 0, offset: 0, column: 1 };

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get lines(): number {
    return this.#starts.length;
  }

  position(offset: number): Position {
    const line = this.#lineOf(offset);
    const from =
      this.#last.line === line && this.#last.offset <= offset
        ? this.#last
        : { offset: this.#starts[line]!, column: 1 };
    let column = from.column;
    for (let at = from.offset; at < offset; at++) {
      // The second half of a surrogate pair is not a character of its own.
      const unit = this.#text.charCodeAt(at);
      const pairs = unit >= 0xdc00 && unit <= 0xdfff && isHighSurrogate(this.#text.charCodeAt(at - 1));
      if (!pairs) column++;
    }
    this.#last = { line, offset, column };
    return { line: line + 1, column };
  }

  /** The range of the line that holds `offset`, without its line end. */
  lineRange(offset: number): TextRange {
    const line = this.#lineOf(offset);
    const start = this.#starts[line]!;
    let end = line + 1 < this.#starts.length ? this.#starts[line + 1]! - 1 : this.#text.length;
    if (end > start && this.#text.charCodeAt(end - 1) === 13) end--;
    return { start, end };
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
