import type { ConfigNode, Document } from '../core/document.js';
import type { Finding, Fix } from '../core/report.js';
import type { SourceFile } from '../core/source.js';
import type { TextRange } from '../core/text.js';
import { loadFormat } from '../hosts/formats/index.js';
import { fileFormat } from './file-format.js';
import type { Reader } from './readers.js';

/** As many fixes are tried one by one where all of them together do not hold. */
const MAX_TRIED = 20;

/**
 * The findings, without those fixes that would not do: by the file's format a reference may not stand everywhere where a credential
 * can. Each that stays is proven on the text itself: with it the file parses, and differs in that one string.
 */
export async function withProvenFixes(
  findings: readonly Finding[],
  file: SourceFile,
  readers: readonly Reader[],
): Promise<readonly Finding[]> {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0) return findings;
  const proven = new Set((await provenOf(fixes, file, readers)).map(keyOf));
  return findings.map((finding) =>
    finding.fix === undefined || proven.has(keyOf(finding.fix)) ? finding : { ...finding, fix: undefined },
  );
}

async function provenOf(
  fixes: readonly Fix[],
  { path, text, encoding, binary }: SourceFile,
  readers: readonly Reader[],
): Promise<readonly Fix[]> {
  const id = fileFormat(path, text, readers);
  // In an encoding that nobody has told, what is written would not be what was read.
  if (binary || encoding === 'latin1' || id === undefined) return [];
  const format = await loadFormat(id);
  const document = format.parse(text);
  if (document.problems.length > 0) return [];
  const starts = lineStarts(text);
  const edits = fixes.map((fix): Edit => ({ fix, range: rangeOf(fix, text, starts), text: fix.text }));
  const holds = (some: readonly Edit[]): boolean => {
    const edited = applied(text, some);
    return edited !== undefined && isSame(document, format.parse(edited), some);
  };
  const distinct = [...new Map(edits.map((edit) => [keyOf(edit.fix), edit])).values()].sort(
    (one, other) => one.range.start - other.range.start,
  );
  const proven = holds(distinct) ? distinct : distinct.slice(0, MAX_TRIED).filter((edit) => holds([edit]));
  return proven.map(({ fix }) => fix);
}

interface Edit {
  readonly fix: Fix;
  readonly range: TextRange;
  readonly text: string;
}

function keyOf({ line, column, endColumn, text }: Fix): string {
  return `${line} ${column} ${endColumn} ${text}`;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function rangeOf({ line, column, endColumn }: Fix, text: string, starts: readonly number[]): TextRange {
  const start = starts[line - 1]!;
  const chars = Array.from(text.slice(start, starts[line] ?? text.length));
  const offset = (end: number): number => start + chars.slice(0, end - 1).join('').length;
  return { start: offset(column), end: offset(endColumn) };
}

/** `edits`: in the order of the file. `undefined` if two of them are about the same characters. */
function applied(text: string, edits: readonly Edit[]): string | undefined {
  const parts: string[] = [];
  let from = 0;
  for (const { range, text: edit } of edits) {
    if (range.start < from) return undefined;
    parts.push(text.slice(from, range.start), edit);
    from = range.end;
  }
  return [...parts, text.slice(from)].join('');
}

/** Whether two documents are the same but for the strings that were edited, which hold the new text. */
function isSame(before: Document, after: Document, edits: readonly Edit[]): boolean {
  if (after.problems.length > 0 || before.roots.length !== after.roots.length) return false;
  // A node that is reached twice is compared once.
  const seen = new Set<ConfigNode>();
  const same = (one: ConfigNode, other: ConfigNode): boolean => {
    if (seen.has(one)) return true;
    seen.add(one);
    if (one.tag !== other.tag) return false;
    if (one.kind === 'map' && other.kind === 'map') {
      return sameList(one.entries, other.entries, (a, b) => a.key === b.key && same(a.value, b.value));
    }
    if (one.kind === 'list' && other.kind === 'list') return sameList(one.items, other.items, same);
    if (one.kind !== 'scalar' || other.kind !== 'scalar') return false;
    const own = editsIn(one.range, edits);
    if (own.length === 0) return one.text.value === other.text.value;
    return other.type === 'string' && own.every(({ text }) => other.text.value.includes(text));
  };
  return sameList(before.roots, after.roots, same);
}

function editsIn({ start, end }: TextRange, edits: readonly Edit[]): readonly Edit[] {
  let low = 0;
  for (let high = edits.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.range.start < start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < edits.length && edits[next]!.range.end <= end) next++;
  return edits.slice(low, next);
}

function sameList<Item>(
  one: readonly Item[],
  other: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): boolean {
  return one.length === other.length && one.every((item, index) => same(item, other[index]!));
}
