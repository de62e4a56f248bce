import type { Edit } from '../../core/edit.js';
import type { Kind } from './change.js';
import { partsReplaced } from './model.js';
import { partsAnd, type Writer } from './writer.js';

/**
 * Bash, in which a variable is read in double quotes alone as what it is: in single quotes it is not read at all, and without any it can become
 * several words. https://www.gnu.org/software/bash/manual/html_node/Double-Quotes.html
 */
export function shellWriter(text: string): Writer {
  const plain = partsAnd(({ node, value }) =>
    typeof value === 'string' && !/["\\`!]/.test(value)
      ? [{ range: node.range, text: `"${value}"` }]
      : undefined,
  );
  return {
    write: (changes) => {
      const words = new Map<Kind<'part'>['scalar'], Kind<'part'>[]>();
      const rest = changes.filter((change) => {
        const isBare = change.kind === 'part' && text[change.scalar.range.start] !== '"';
        if (isBare) words.set(change.scalar, [...(words.get(change.scalar) ?? []), change]);
        return !isBare;
      });
      const edits: Edit[] = [];
      for (const [scalar, parts] of words) {
        // What was a dollar in single quotes would be read as a variable.
        if (
          partsReplaced(
            scalar,
            parts.map((part) => ({ ...part, text: '' })),
          ).includes('$')
        )
          return undefined;
        const own = plain.write([{ kind: 'value', node: scalar, value: partsReplaced(scalar, parts) }]);
        if (own === undefined) return undefined;
        edits.push(...own);
      }
      const others = plain.write(rest);
      return others && [...others, ...edits];
    },
  };
}
