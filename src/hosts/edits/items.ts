import type { Edit } from '../../core/edit.js';
import type { TextRange } from '../../core/text.js';
import type { Gaps } from './gaps.js';
import { indentation, lineEnd, lineStop } from './lines.js';

/** A list or a map between brackets, with commas between what it holds. */
export interface Bracketed {
  readonly text: string;
  readonly gaps: Gaps;
  /** Of the brackets and all between them. */
  readonly range: TextRange;
  /** What it holds; of entries, their keys with their values. */
  readonly items: readonly TextRange[];
  /** Nothing is written with blanks around it. */
  readonly isTight?: boolean;
}

/** The white space in front of what stands on a line of its own; `undefined` if nothing does. */
export function indentOf({ items, text }: Bracketed): string | undefined {
  const last = items.at(-1);
  return last === undefined ? undefined : indentation(text, last.start);
}

/** Whether each item has a line of its own. */
function isColumn({ items, text }: Bracketed): boolean {
  return items.every(({ start }) => indentation(text, start) !== undefined);
}

/** In front of the first item. There has to be one. */
export function before(list: Bracketed, written: readonly string[]): readonly Edit[] {
  const { items, text } = list;
  const { start } = items[0]!;
  const indent = indentation(text, start);
  const line = indent === undefined ? ' ' : lineEnd(text) + indent;
  const between = isColumn(list) ? line : comma(list).slice(1);
  return [
    { range: at(start), text: `${written.join(`,${between}`)},${indent === undefined ? between : line}` },
  ];
}

/** Behind the last item, of which there has to be one: on lines of their own if that is, and behind a comment that belongs to it. */
export function behind(list: Bracketed, written: readonly string[]): readonly Edit[] {
  const { items, text, gaps } = list;
  const { end } = items.at(-1)!;
  const indent = indentOf(list);
  const found = gaps.comma(end);
  if (indent === undefined) {
    return [{ range: at(end), text: written.map((item) => comma(list) + item).join('') }];
  }
  const line = lineEnd(text) + indent;
  const place = found === undefined ? end : found + 1;
  const stop = lineStop(text, place);
  const isLast = gaps.isEmpty(text.slice(place, stop));
  const more = line + written.join(`,${line}`) + (found === undefined ? '' : ',');
  const added = { range: at(isLast ? stop : place), text: more };
  return found === undefined ? [{ range: at(end), text: ',' }, added] : [added];
}

/** Into brackets that hold nothing but white space and comments. */
export function inside(
  { range, text }: Bracketed,
  written: readonly string[],
  indent?: string,
): readonly Edit[] {
  const between = text.slice(range.start + 1, range.end - 1);
  const isBlank = between.trim() === '';
  const close = text[range.end - 1]!;
  if (!isBlank) return [{ range: at(range.start + 1), text: ` ${written.join(', ')}` }];
  const inner = { start: range.start + 1, end: range.end - 1 };
  if (indent === undefined) {
    const pad = close === '}' ? ' ' : '';
    return [{ range: inner, text: pad + written.join(', ') + pad }];
  }
  const line = lineEnd(text) + indent;
  const outer = indentAt(text, range.start);
  return [{ range: inner, text: line + written.join(`,${line}`) + lineEnd(text) + outer }];
}

/** White space at the beginning of the line in which an offset stands. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

/** As the items of a list in one line are parted. */
function comma({ items, text, isTight }: Bracketed): ', ' | ',' {
  if (isTight) return ',';
  const [first, second] = items;
  return first !== undefined && second !== undefined && text.slice(first.end, second.start) === ','
    ? ','
    : ', ';
}

function at(offset: number): TextRange {
  return { start: offset, end: offset };
}
