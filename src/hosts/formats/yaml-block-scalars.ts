import { Decoded } from './escapes.js';
import { nextBreak } from './line-breaks.js';

/** A line of a block scalar: its indentation is `start..content`, its break `end..next`. */
interface Line {
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly next: number;
}

export interface BlockHeader {
  readonly style: '|' | '>';
  readonly chomp: '' | '-' | '+';
  /** The indentation that is stripped, if the header says how much; else that of the first line with content. */
  readonly indent: number | undefined;
}

/** Decodes the lines of a block scalar; https://yaml.org/spec/1.2.2/#81-block-scalar-styles */
export function blockScalar(source: string, header: BlockHeader): Decoded {
  const out = new Decoded();
  const lines = linesOf(source);
  const last = lines.findLastIndex((line) => !isEmpty(line));
  if (last === -1) {
    if (header.chomp === '+')
      for (const line of lines.slice(0, Math.max(1, lines.length - 1))) putBreak(out, line);
    return out;
  }
  const first = lines.findIndex((line) => !isEmpty(line));
  const strip = header.indent ?? lines[first]!.content - lines[first]!.start;
  // Lines of nothing but more white space than that are content.
  const stop =
    Math.max(
      last,
      lines.findLastIndex(({ start, content }) => content - start > strip),
    ) + 1;
  const indented = ({ start, content }: Line): number => Math.min(start + strip, content);
  for (const line of lines.slice(0, first)) {
    out.copy(source, indented(line), line.content);
    putBreak(out, line);
  }
  const body = lines.slice(first, stop);
  if (header.style === '|') {
    body.forEach((line, index) => {
      if (index > 0) putBreak(out, body[index - 1]!);
      out.copy(source, indented(line), line.end);
    });
  } else foldBlock(out, source, body, strip, indented);
  if (header.chomp === '-') return out;
  putBreak(out, lines[stop - 1]!);
  if (header.chomp === '+') {
    lines.slice(stop).forEach((line, index, rest) => {
      out.copy(source, indented(line), line.content);
      // What follows the last break is no line.
      if (index < rest.length - 1) putBreak(out, line);
    });
  }
  return out;
}

function foldBlock(
  out: Decoded,
  source: string,
  lines: readonly Line[],
  strip: number,
  indented: (line: Line) => number,
): void {
  let breaks: Line[] = [];
  let separator: '' | ' ' | '\n' = '';
  let moreIndented = false;
  const flush = (count: number): void => {
    for (const line of breaks.slice(0, count)) putBreak(out, line);
    breaks = [];
  };
  for (const line of lines) {
    const more = line.content - line.start > strip || source[line.content] === '\t';
    if (more) {
      // Breaks around more indented lines are kept.
      flush(breaks.length);
      out.copy(source, indented(line), line.end);
      separator = '\n';
      moreIndented = true;
    } else if (line.end === line.content) {
      separator = '\n';
    } else {
      const [only] = breaks;
      if (separator === ' ' && only !== undefined) {
        out.put(' ', only.end, only.next);
        breaks = [];
      } else flush(moreIndented ? breaks.length : breaks.length - 1);
      out.copy(source, line.content, line.end);
      separator = ' ';
      moreIndented = false;
    }
    breaks.push(line);
  }
}

/** A break that may be missing at the end of the text: the value has it all the same. */
function putBreak(out: Decoded, { end, next }: Line): void {
  out.put('\n', end, next);
}

function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; ; ) {
    const newline = nextBreak(source, at);
    const end = newline?.start ?? source.length;
    let content = at;
    while (content < end && source[content] === ' ') content++;
    lines.push({ start: at, content, end, next: newline?.end ?? end });
    if (newline === undefined) return lines;
    at = newline.end;
  }
}

function isEmpty({ content, end }: Line): boolean {
  return content >= end;
}
