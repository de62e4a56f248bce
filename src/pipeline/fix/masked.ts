import { edited } from '../../core/edit.js';
import { MASK } from '../../core/mask.js';
import type { Subject } from '../examined.js';
import type { Judged } from '../judge.js';

/**
 * A file before and after, for reading. `done`: what has something else in its place afterwards. What stays, and is too short to be known again
 * by a piece of it, is masked wherever it stands: nobody knows where in the new text that is.
 */
export function masked(
  { text, mask, judged }: Pick<Subject, 'text' | 'mask' | 'judged'>,
  after: string,
  done: readonly Judged[],
): { readonly before: string; readonly after: string } {
  const staying = judged
    .filter((one) => one.verdict.class === 'literal' && !done.includes(one) && one.value !== '')
    .map(({ value }) => value)
    .filter((value) => mask.conceal(value) === value)
    .sort((one, other) => other.length - one.length);
  const hide = (part: string): string =>
    mask.conceal(staying.reduce((shown, value) => shown.replaceAll(value, MASK), part));
  const without = edited(
    text,
    done.map(({ range }) => ({ range, text: MASK })),
  );
  return { before: hide(without ?? ''), after: hide(after) };
}
