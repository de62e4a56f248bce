import { classify } from '../../src/core/classify/classify.js';
import type { Verdict } from '../../src/core/classify/verdict.js';
import type { Slot } from '../../src/core/slot.js';
import { MappedText } from '../../src/core/text.js';
import { recogniser } from './examine.js';

/** A slot with this text; by default an environment variable of the server `acme`. */
export function slotOf(value: string, more: Partial<Slot> = {}): Slot {
  return {
    server: 'acme',
    kind: 'env',
    part: 'whole',
    keyPath: ['mcpServers', 'acme', 'env', more.name ?? 'VALUE'],
    place: ['mcpServers', 'acme', 'env', more.name ?? 'VALUE'],
    name: 'VALUE',
    scheme: undefined,
    text: MappedText.verbatim(value, 0),
    domain: undefined,
    user: undefined,
    fallback: false,
    declaredSecret: false,
    ...more,
  };
}

/** The verdicts on a slot, with the real providers. */
export function verdictsOn(value: string, more: Partial<Slot> = {}): readonly Verdict[] {
  return classify(slotOf(value, more), recogniser);
}

/** The class of a text that is judged as a whole. */
export function classOf(value: string, more: Partial<Slot> = {}): string {
  return verdictsOn(value, more)
    .map((verdict) => verdict.class)
    .join(' ');
}
