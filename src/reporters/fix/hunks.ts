import type { StructuredPatchHunk } from 'diff';

/** As many lines as git shows around a change. */
const CONTEXT = 3;

/** Further away no common line is looked for: what is left counts as one change. Time grows with the square of it. */
const MAX_DISTANCE = 4000;

/** Lines that differ: in the old text, and in the new one. Ends are exclusive. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** What differs between two texts that have most lines in common, in an order of its own: not the least there is, but found in a short time. */
export function hunksOf(before: string, after: string): StructuredPatchHunk[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return near(changesOf(old, now)).map((changes) => hunkOf(changes, old, now));
}

/** With their ends. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function changesOf(old: readonly string[], now: readonly string[]): readonly Change[] {
  let tail = 0;
  while (tail < Math.min(old.length, now.length) && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const changes: Change[] = [];
  const [end, newEnd] = [old.length - tail, now.length - tail];
  let [start, newStart] = [0, 0];
  while (start < end || newStart < newEnd) {
    if (start < end && newStart < newEnd && old[start] === now[newStart]) {
      start++;
      newStart++;
      continue;
    }
    const change = nextMeeting(old, now, { start, end, newStart, newEnd });
    changes.push(change);
    [start, newStart] = [change.end, change.newEnd];
  }
  return changes;
}

/** The change at the start of what is left, up to where both go on alike. */
function nextMeeting(old: readonly string[], now: readonly string[], left: Change): Change {
  const { start, end, newStart, newEnd } = left;
  const most = Math.min(MAX_DISTANCE, end - start + newEnd - newStart - 1);
  for (let distance = 1; distance <= most; distance++) {
    const least = Math.max(0, distance - (newEnd - newStart));
    for (let gone = least; gone <= Math.min(distance, end - start); gone++) {
      const come = distance - gone;
      const [at, newAt] = [start + gone, newStart + come];
      const isAlike = (next: number): boolean =>
        at + next < end && newAt + next < newEnd && old[at + next] === now[newAt + next];
      // A line alone is often a bracket, and another one.
      if (isAlike(0) && (gone === come || isAlike(1))) return { start, end: at, newStart, newEnd: newAt };
    }
  }
  return left;
}

/** Those with so little between them that they are shown together. */
function near(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    if (group !== undefined && change.start - group.at(-1)!.end <= 2 * CONTEXT) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunkOf(
  changes: readonly Change[],
  old: readonly string[],
  now: readonly string[],
): StructuredPatchHunk {
  const [first, last] = [changes[0]!, changes.at(-1)!];
  const start = Math.max(0, first.start - CONTEXT);
  const end = Math.min(old.length, last.end + CONTEXT);
  const newStart = first.newStart - (first.start - start);
  const lines: string[] = [];
  let at = start;
  for (const change of changes) {
    lines.push(...marked(' ', old.slice(at, change.start)));
    lines.push(...marked('-', old.slice(change.start, change.end)));
    lines.push(...marked('+', now.slice(change.newStart, change.newEnd)));
    at = change.end;
  }
  lines.push(...marked(' ', old.slice(at, end)));
  const newLines = last.newEnd + (end - last.end) - newStart;
  return { oldStart: start + 1, oldLines: end - start, newStart: newStart + 1, newLines, lines };
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'],
  );
}
