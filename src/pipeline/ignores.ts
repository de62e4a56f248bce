import type { Comment } from '../core/document.js';
import type { IgnoreComment } from '../core/ignores.js';
import { ruleIds } from '../core/rules.js';
import { LineIndex } from '../core/text.js';
import type { Examined } from './examined.js';
import { placeOf } from './rules/literal.js';

/** `mcp-rekey: ignore <rule> <reason>` */
const IGNORE = /^\W{0,8}mcp-rekey: {0,4}ignore[ \t]{1,8}(?<rule>[a-z-]{1,60})(?<reason>[ \t]+\S.{0,1000})?/;

/**
 * The ignore comments of a file. Each is about its own line if something else stands there, else about the next line with more
 * than a comment. `path` is relative to the scanned root, and that to the repository by `prefix`.
 */
export function ignoreComments(
  { path, prefix, text }: Pick<Examined, 'path' | 'prefix' | 'text'>,
  comments: readonly Comment[],
): readonly IgnoreComment[] {
  if (!text.includes('mcp-rekey')) return [];
  const lines = new LineIndex(text);
  const alone = linesOfComments(text, lines, comments);
  return comments.flatMap((comment): IgnoreComment[] => {
    const found = IGNORE.exec(comment.text.value.trimStart());
    if (!found) return [];
    const { rule, reason } = found.groups!;
    const place = placeOf(prefix + path, ['#ignore', rule!]);
    const { line, column } = lines.position(comment.text.range().start);
    let target = line;
    while (alone.has(target) && target < lines.lines) target++;
    const id = ruleIds.find((one) => one === rule);
    return [{ file: path, place, line, column, target, rule: id, reason: reason?.trim() }];
  });
}

/** An empty line, or one that only begins or ends a comment, or is an empty one in it. */
const NO_WORDS = /^\s*(?:\/{2}|#|;|\/\*{1,9}|\*{1,9}\/?|<!--|-->)?\s*$/;

/** Lines that hold a comment and nothing else, or nothing at all. */
function linesOfComments(text: string, lines: LineIndex, comments: readonly Comment[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const comment of comments) {
    const { start, end } = comment.text.range();
    const line = lines.lineRange(start);
    // In front of a comment's text stand its markers: `//`, `#`, `/*`, `<!--`.
    const before = /^\s*(?:\/\/|#|;|\/\*|\*|<!--|--)?[/*#;!-]*\s*$/.test(text.slice(line.start, start));
    const after = /^\s*(?:\*{1,9}\/|-->)?\s*$/.test(text.slice(end, line.end));
    if (before && after) found.add(lines.position(start).line);
  }
  if (found.size > 0) {
    text.split('\n').forEach((line, index) => {
      if (NO_WORDS.test(line)) found.add(index + 1);
    });
  }
  return found;
}
