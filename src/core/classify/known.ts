import type { Slot } from '../slot.js';
import type { FormatMatch } from './formats.js';
import { placeholderReason } from './placeholder.js';
import type { Verdict } from './verdict.js';

/** What a part of a slot is that has the format of some provider's credentials. */
export function knownVerdict(slot: Slot, match: FormatMatch, isCredentialSlot: boolean): Verdict {
  const value = slot.text.value.slice(match.start, match.end);
  const part = wholeIfNearly(slot, match, isCredentialSlot);
  const base = {
    part,
    provider: match.provider,
    kind: match.kind,
    title: match.title,
    decoded: match.decoded,
  };
  const placeholder = placeholderReason(value, undefined, 'token');
  if (placeholder !== undefined && match.checksum !== 'valid') {
    return { ...base, class: 'placeholder', confidence: 'high', reason: placeholder };
  }
  if (match.isPublic) {
    return { ...base, class: 'public', confidence: 'high', reason: `a ${match.title} is meant to be seen` };
  }
  if (match.decoded?.publicBecause !== undefined) {
    return { ...base, class: 'public', confidence: 'high', reason: match.decoded.publicBecause };
  }
  if (match.checksum === 'invalid') {
    const reason = 'it has the format of one, but its checksum is wrong: mistyped, shortened or made up';
    return { ...base, class: 'literal', confidence: 'low', reason };
  }
  const reason = match.checksum === 'valid' ? 'its format and its checksum fit' : 'it has the format of one';
  return { ...base, class: 'literal', confidence: 'high', reason };
}

/** A format that has grown since it was written down still is the whole of a credential slot. */
function wholeIfNearly(slot: Slot, { start, end }: FormatMatch, isCredentialSlot: boolean): Verdict['part'] {
  const { length } = slot.text;
  const nearly = isCredentialSlot && start === 0 && end < length && end / length >= 0.7;
  return nearly && !/\s/.test(slot.text.value) ? { start: 0, end: length } : { start, end };
}

/** Formats that several issuers share (`eyJ…`, `sk_live_…`): the slot's own names say whose it is. */
export function givesWay(match: FormatMatch, value: string, issuer: string | undefined): boolean {
  return match.isGeneric || (match.end - match.start === value.length && match.provider !== issuer);
}
