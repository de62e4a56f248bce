import type { MapEntry, MapNode } from '../../core/document.js';
import type { Edit } from '../../core/edit.js';
import type { Gaps } from './gaps.js';
import { wholeLine } from './lines.js';

/** Takes entries out of a map between brackets, with their lines, and with the commas that parted them from the rest. */
export function withoutEntries(
  { entries }: MapNode,
  gone: ReadonlySet<MapEntry>,
  text: string,
  gaps: Gaps,
): readonly Edit[] {
  const last = entries.at(-1);
  const edits = entries.flatMap((entry, index): readonly Edit[] => {
    if (!gone.has(entry)) return [];
    const { end } = entry.value.range;
    const comma = gaps.comma(end);
    const isClose = comma !== undefined && text.slice(end, comma).trim() === '';
    const range = { start: entry.keyRange.start, end: isClose ? comma + 1 : end };
    const line = wholeLine(text, range);
    const rest =
      comma === undefined || isClose ? [] : [{ range: { start: comma, end: comma + 1 }, text: '' }];
    if (line.start !== range.start || line.end !== range.end) return [{ range: line, text: '' }, ...rest];
    return [{ range: withBlanks(range, text, index === entries.length - 1), text: '' }, ...rest];
  });
  return [...edits, ...danglingComma(entries, last, gone, gaps)];
}

/** In the middle of a line: with the blanks that parted it from what follows, or at the end from what stands before. */
function withBlanks({ start, end }: Edit['range'], text: string, isLast: boolean): Edit['range'] {
  const after = /^[ \t]*/.exec(text.slice(end, end + 100))![0].length;
  if (!isLast) return { start, end: end + after };
  const blanks = /[ \t]*$/.exec(text.slice(Math.max(0, start - 100), start))![0].length;
  return { start: after > 0 ? start - blanks : start, end };
}

/** The comma behind what is the last entry then, unless there was one behind the last all along. */
function danglingComma(
  entries: readonly MapEntry[],
  last: MapEntry | undefined,
  gone: ReadonlySet<MapEntry>,
  gaps: Gaps,
): readonly Edit[] {
  const kept = entries.filter((entry) => !gone.has(entry)).at(-1);
  if (kept === undefined || last === undefined || kept === last) return [];
  if (gaps.comma(last.value.range.end) !== undefined) return [];
  const comma = gaps.comma(kept.value.range.end);
  return comma === undefined ? [] : [{ range: { start: comma, end: comma + 1 }, text: '' }];
}
