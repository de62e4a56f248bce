import type { Comment } from '../../core/document.js';
import { MappedText, type TextRange } from '../../core/text.js';

/** The lines of `range` that hold anything but `marker`, which is looked for at the start of each. */
export function commentLines(text: string, { start, end }: TextRange, marker: RegExp): readonly Comment[] {
  const comments: Comment[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    const skipped = marker.exec(line)?.[0].length ?? 0;
    const comment = MappedText.verbatim(line.slice(skipped), from + skipped).trim();
    if (comment.length > 0) comments.push({ text: comment });
    from += line.length + 1;
  }
  return comments;
}

/** Of `# …`, at the end of a line. */
export const HASH = /^#{1,400}/;
/** Of lines that are no comments. */
export const NO_MARKER = /^/;
