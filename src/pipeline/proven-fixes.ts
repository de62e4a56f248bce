import type { Finding, Fix } from '../core/report.js';
import type { SourceFile } from '../core/source.js';
import type { TextRange } from '../core/text.js';
import type { Change } from '../hosts/edits/change.js';
import type { Parsed } from './extract.js';
import { type Group, madeOf } from './propose/made.js';
import { Places } from './propose/places.js';
import { asWritten } from './propose/proof.js';

/**
 * The findings, without those fixes that would not do: by the file's format a reference may not stand everywhere where a credential
 * can. Each that stays is proven on the text itself: with it the file parses, and differs in that one string.
 */
export async function withProvenFixes(
  findings: readonly Finding[],
  { text, encoding, binary }: SourceFile,
  parsed: Parsed | undefined,
): Promise<readonly Finding[]> {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  // In an encoding that nobody has told, what is written would not be what was read.
  const isReadable = !binary && encoding !== 'latin1';
  const groups = isReadable && parsed !== undefined ? groupsOf(fixes, text, parsed) : [];
  const { made } = parsed === undefined ? { made: [] } : await madeOf(groups, text, parsed, asWritten);
  const proven = new Set(made.map(({ fix }) => keyOf(fix)));
  return findings.map((finding) =>
    finding.fix === undefined || proven.has(keyOf(finding.fix)) ? finding : { ...finding, fix: undefined },
  );
}

interface FixGroup extends Group {
  readonly fix: Fix;
}

/** Each fix as a change of the string that it is in; the same one for two rules is one. */
function groupsOf(fixes: readonly Fix[], text: string, parsed: Parsed): readonly FixGroup[] {
  const places = new Places(parsed);
  const starts = lineStarts(text);
  const distinct = new Map(fixes.map((fix) => [keyOf(fix), fix]));
  return [...distinct.values()].flatMap((fix): readonly FixGroup[] => {
    const range = rangeOf(fix, text, starts);
    const place = places.at(range);
    if (place === undefined) return [];
    const change: Change = { kind: 'part', scalar: place.scalar, range, text: fix.text };
    return [{ fix, changes: [change], start: place.root.range.start }];
  });
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
