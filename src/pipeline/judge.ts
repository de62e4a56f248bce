import { classify } from '../core/classify/classify.js';
import type { CredentialFormats } from '../core/classify/formats.js';
import { isCredential, type Verdict } from '../core/classify/verdict.js';
import type { Slot } from '../core/slot.js';
import type { TextRange } from '../core/text.js';

/** A slot, one verdict on it, and where in the file the part stands that the verdict is about. */
export interface Judged {
  readonly slot: Slot;
  readonly verdict: Verdict;
  readonly range: TextRange;
  /** The part's own characters, decoded. */
  readonly value: string;
}

/**
 * Classifies all slots of a file. Where verdicts overlap (a URL and the query parameter in it, a line read twice), a
 * credential stays before anything else, a known format before a guess, and the narrower slot before the wider.
 */
export function judge(slots: readonly Slot[], formats: CredentialFormats): readonly Judged[] {
  const judged = slots.flatMap((slot) =>
    classify(slot, formats).map((verdict): Judged => {
      const text = slot.text.slice(verdict.part.start, verdict.part.end);
      return { slot, verdict, range: text.range(), value: text.value };
    }),
  );
  const credentials = withoutOverlaps(judged.filter(({ verdict }) => isCredential(verdict)));
  return [...credentials, ...judged.filter(({ verdict }) => !isCredential(verdict))].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
}

function withoutOverlaps(judged: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = [];
  for (const one of [...judged].sort((a, b) => a.range.start - b.range.start)) {
    const last = kept.at(-1);
    if (last === undefined || one.range.start >= last.range.end) kept.push(one);
    else if (rank(one) > rank(last)) kept[kept.length - 1] = one;
  }
  return kept;
}

function rank({ slot, verdict }: Judged): number {
  return (
    (verdict.class === 'literal' ? 1000 : 0) +
    (verdict.kind === undefined ? 0 : 100) +
    (slot.kind === 'text' || slot.kind === 'comment' ? 0 : 50) +
    Math.min(slot.keyPath.length, 40)
  );
}
