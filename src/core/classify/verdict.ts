import type { Slot } from '../slot.js';
import type { TextRange } from '../text.js';
import type { Decoded } from './formats.js';
import { titleOf } from './names.js';

/**
 * What a value is. `literal`: a credential. `reference`: names a secret instead. `placeholder`: stands for one that
 * somebody has yet to fill in. `public`: meant to be seen. `local-dev`: a credential that opens nothing but a machine of one's own.
 * `benign`: none at all.
 */
export type ValueClass = 'literal' | 'reference' | 'placeholder' | 'public' | 'local-dev' | 'benign';

export type Confidence = 'high' | 'medium' | 'low';

/** What a slot, or one part of it, was found to be. */
export interface Verdict {
  readonly class: ValueClass;
  readonly confidence: Confidence;
  /** Why, in words that follow "because". Never holds any of the value. */
  readonly reason: string;
  /** The part of the slot's value that is meant: the credential alone. */
  readonly part: TextRange;
  /** Provider id, and the kind of credential where its format is known. */
  readonly provider: string | undefined;
  readonly kind: string | undefined;
  /** What people call it: "GitHub personal access token (classic)", "password", "API key". */
  readonly title: string;
  readonly decoded: Decoded | undefined;
}

/** Whether the value opens anything at all: what reports are about. */
export function isCredential(verdict: Verdict): boolean {
  return verdict.class === 'literal' || verdict.class === 'local-dev';
}

/** A verdict on the whole of a slot. */
export function verdict(slot: Slot, found: ValueClass, reason: string): Verdict {
  return {
    class: found,
    confidence: 'high',
    reason,
    part: { start: 0, end: slot.text.length },
    provider: undefined,
    kind: undefined,
    title: slot.scheme === undefined ? titleOf(slot.name) : 'token',
    decoded: undefined,
  };
}

/** The verdict that the whole of a slot is a credential. */
export function literal(slot: Slot, confidence: Confidence, reason: string): Verdict {
  return { ...verdict(slot, 'literal', reason), confidence };
}

/** A comment or a line of a broken file: what it seems to be may be a sentence, and only looks prove anything. */
export function isUnproven({ kind }: Slot): boolean {
  return kind === 'comment' || kind === 'text';
}
