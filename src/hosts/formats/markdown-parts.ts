import type { TextRange } from '../../core/text.js';
import { MappedText } from '../../core/text.js';
import { Decoded } from './escapes.js';

/** A fenced code block; https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
interface Block {
  /** The first word of the info string, in lower case; empty if there is none. */
  readonly language: string;
  /** Without the indentation and the `>` in front of its lines. */
  readonly body: MappedText;
}

interface Parts {
  readonly frontmatter: MappedText | undefined;
  readonly blocks: readonly Block[];
  /** What stands between `<!--` and `-->`. */
  readonly comments: readonly TextRange[];
}

interface Line extends TextRange {
  /** Behind the line break. */
  readonly next: number;
}

interface Fence {
  readonly marker: string;
  /** How many `>` stand in front of it, and how many columns of anything else behind the last one. */
  readonly quotes: number;
  readonly columns: number;
  readonly language: string;
}

/** Finds the parts of a Markdown text that can hold configuration. Prose is none of them. */
export function partsOf(text: string): Parts {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const comments: TextRange[] = [];
  const lastClose = text.lastIndexOf('-->');
  const { frontmatter, after } = frontmatterOf(text, lines);
  for (let index = after; index < lines.length; ) {
    const line = lines[index]!;
    const fence = fenceOf(text.slice(line.start, line.end));
    if (fence === undefined) index = readComments(text, lines, index, lastClose, comments) + 1;
    else {
      const end = closingLine(text, lines, index + 1, fence);
      const body = bodyOf(text, lines.slice(index + 1, end), line.next, fence);
      blocks.push({ language: fence.language, body });
      index = end < lines.length && closes(text, lines[end]!, fence) ? end + 1 : end;
    }
  }
  return { frontmatter, blocks, comments };
}

/** Adds the HTML comments that begin on a line; returns the line that the last one ends on. */
function readComments(
  text: string,
  lines: readonly Line[],
  index: number,
  lastClose: number,
  comments: TextRange[],
): number {
  let last = index;
  for (let from = lines[index]!.start; ; ) {
    const open = text.slice(from, lines[last]!.end).indexOf('<!--');
    const start = from + open + 4;
    if (open === -1 || start > lastClose) return last;
    const end = text.indexOf('-->', start);
    comments.push({ start, end });
    while (lines[last]!.next <= end) last++;
    from = end + 3;
  }
}

/** What stands between a first line of `---` and the next one, or one of `...`. */
function frontmatterOf(
  text: string,
  lines: readonly Line[],
): { frontmatter: MappedText | undefined; after: number } {
  const isRule = (line: Line, rule: RegExp): boolean =>
    rule.test(text.slice(line.start, Math.min(line.end, line.start + 400)));
  const [first] = lines;
  if (first === undefined || !isRule(first, /^---[ \t]{0,400}$/)) return { frontmatter: undefined, after: 0 };
  const close = lines.findIndex((line, index) => index > 0 && isRule(line, /^(?:---|\.\.\.)[ \t]{0,400}$/));
  if (close === -1) return { frontmatter: undefined, after: 0 };
  const body = text.slice(first.next, lines[close]!.start);
  return { frontmatter: MappedText.verbatim(body, first.next), after: close + 1 };
}

function fenceOf(line: string): Fence | undefined {
  let quotes = 0;
  let columns = 0;
  let at = 0;
  for (;;) {
    const character = line[at];
    const bullet = /(?:[-*+]|[0-9]{1,9}[.)])(?=[ \t])/y;
    bullet.lastIndex = at;
    if (character === ' ' || character === '\t') {
      columns = afterBlank(columns, character);
      at++;
    } else if (character === '>') {
      quotes++;
      columns = 0;
      at += line[at + 1] === ' ' ? 2 : 1;
    } else if (bullet.test(line)) {
      columns += bullet.lastIndex - at;
      at = bullet.lastIndex;
    } else break;
  }
  const marker = /(?:`{3,}|~{3,})/y;
  marker.lastIndex = at;
  if (!marker.test(line)) return undefined;
  const info = line.slice(marker.lastIndex);
  if (line[at] === '`' && info.includes('`')) return undefined;
  const language = /^[\s{.]{0,400}([A-Za-z0-9_+-]{1,40})/.exec(info)?.[1]?.toLowerCase() ?? '';
  return { marker: line.slice(at, marker.lastIndex), quotes, columns, language };
}

/** The line that ends a block: its closing fence, the end of the quote that it is in, or of the text. */
function closingLine(text: string, lines: readonly Line[], from: number, fence: Fence): number {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!;
    if (closes(text, line, fence) || afterQuotes(text, line, fence.quotes) === undefined) return index;
  }
  return lines.length;
}

function closes(text: string, line: Line, { marker, quotes }: Fence): boolean {
  const start = afterQuotes(text, line, quotes);
  if (start === undefined) return false;
  const rest = text.slice(start, line.end).trim();
  return rest.length >= marker.length && rest === marker.charAt(0).repeat(rest.length);
}

/** Behind that many `>`, each with a space; `undefined` if the line has fewer. */
function afterQuotes(text: string, { start, end }: Line, quotes: number): number | undefined {
  let at = start;
  for (let count = 0; count < quotes; count++) {
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
    if (text[at] !== '>' || at >= end) return undefined;
    at += text[at + 1] === ' ' ? 2 : 1;
  }
  return at;
}

function bodyOf(text: string, lines: readonly Line[], empty: number, { quotes, columns }: Fence): MappedText {
  const out = new Decoded();
  for (const line of lines) {
    let at = afterQuotes(text, line, quotes) ?? line.start;
    for (let column = 0; column < columns && at < line.end; at++) {
      const character = text[at];
      if (character !== ' ' && character !== '\t') break;
      column = afterBlank(column, character);
    }
    out.copy(text, at, line.next);
  }
  return out.text(empty);
}

/** A tab goes on to the next column that is a multiple of four. */
function afterBlank(column: number, character: ' ' | '\t'): number {
  return character === ' ' ? column + 1 : column + 4 - (column % 4);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline + 1;
    const end = newline === -1 ? next : text[newline - 1] === '\r' && newline > start ? newline - 1 : newline;
    lines.push({ start, end, next });
    start = next;
  }
  return lines;
}
