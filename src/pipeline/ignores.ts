import type { Comment } from '../core/document.js';
import type { IgnoreComment } from '../core/ignores.js';
import { ruleIds } from '../core/rules.js';
import { LineIndex } from '../core/text.js';

/** `mcp-rekey: ignore <rule> <reason>` */
const IGNORE = /^\W{0,8}mcp-rekey: {0,4}ignore[ \t]{1,8}(?<rule>[a-z-]{1,60})(?<reason>[ \t]+\S.{0,1000})?/;

/** The ignore comments of a file. Each is about its own line if something stands before it there, else about the next line with more than a comment. */
export function ignoreComments(
  file: string,
  text: string,
  comments: readonly Comment[],
): readonly IgnoreComment[] {
  if (!text.includes('mcp-rekey')) return [];
  const lines = new LineIndex(text);
  const alone = linesOfComments(text, lines, comments);
  return comments.flatMap((comment): IgnoreComment[] => {
    const found = IGNORE.exec(comment.text.value.trimStart());
    if (!found) return [];
    const { rule, reason } = found.groups!;
    const { line, column } = lines.position(comment.text.range().start);
    let target = line;
    while (alone.has(target) && target < lines.lines) target++;
    return [{ file, line, column, target, rule: ruleIds.find((id) => id === rule), reason: reason?.trim() }];
  });
}

/** Lines that hold a comment and nothing else, or nothing at all. */
function linesOfComments(text: string, lines: LineIndex, comments: readonly Comment[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const comment of comments) {
    const { start } = comment.text.range();
    const line = lines.lineRange(start);
    // In front of a comment's text stand its markers: `//`, `#`, `/*`, `<!--`.
    if (/^\s*(?:\/\/|#|;|\/\*|\*|<!--|--)?[/*#;!-]*\s*$/.test(text.slice(line.start, start))) {
      found.add(lines.position(start).line);
    }
  }
  if (found.size > 0) {
    text.split('\n').forEach((line, index) => {
      if (line.trim() === '') found.add(index + 1);
    });
  }
  return found;
}
