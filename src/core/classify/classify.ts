import type { Slot } from '../slot.js';
import type { CredentialFormats } from './formats.js';
import { givesWay, knownVerdict } from './known.js';
import { type NameSense, nameSense } from './names.js';
import { neutralVerdict, userVerdict } from './neutral.js';
import { passwordVerdict } from './password.js';
import { placeholderReason } from './placeholder.js';
import { looksGenerated } from './randomness.js';
import { findReferences, type ReferenceSpan, wholeReference } from './references.js';
import { tokenVerdict } from './token.js';
import { isUnproven, type Verdict, verdict } from './verdict.js';

/**
 * What the text of a slot is, and which part of it is the credential: one verdict for the whole, or one for each
 * credential of a known format in it. Pure; linear in the length of the text.
 */
export function classify(slot: Slot, formats: CredentialFormats): readonly Verdict[] {
  const value = slot.text.value;
  if (value === '') return [verdict(slot, 'benign', 'it is empty')];
  const reference = referenceReason(value);
  if (reference !== undefined) return [verdict(slot, 'reference', reference)];

  const context = contextOf(slot);
  const known = formats
    .find(value)
    .filter((match) => match.checksum !== 'invalid' || !isFreeText(slot, context.sense));
  const identified = context.isCredentialSlot
    ? formats.identify(value, context.names, slot.domain)
    : undefined;
  const issuer = (): string | undefined => formats.issuer(context.names, slot.domain);
  if (known.length > 0 && !(identified && known.every((match) => givesWay(match, value, issuer())))) {
    return known.map((match) => knownVerdict(slot, match, context.isCredentialSlot));
  }
  if (identified && placeholderReason(value, slot.name, 'token') === undefined) {
    return [knownVerdict(slot, identified, context.isCredentialSlot)];
  }
  if (slot.part === 'whole' && isUrl(value)) return [verdict(slot, 'benign', 'it is a URL')];
  const unknown = unknownVerdict(slot, context);
  return [unknown.class === 'benign' ? unknown : { ...unknown, provider: issuer() }];
}

interface Context {
  readonly sense: NameSense;
  /** Names around the value, nearest first: whose credential it is. */
  readonly names: readonly string[];
  /** The place says that whatever stands here is a credential. */
  readonly isCredentialSlot: boolean;
}

function contextOf(slot: Slot): Context {
  const sense = senseOf(slot);
  const path = [...slot.keyPath].reverse().filter((key) => !/^\d+$/.test(key));
  const names = [
    ...(slot.name === undefined ? [] : [slot.name]),
    ...path,
    ...(slot.server === undefined ? [] : [slot.server]),
  ];
  const isCredentialSlot =
    sense === 'password' || sense === 'token' || slot.scheme !== undefined || slot.declaredSecret;
  return { sense, names, isCredentialSlot };
}

function senseOf(slot: Slot): NameSense {
  if (slot.part === 'userinfo') return slot.name === 'password' ? 'password' : 'neutral';
  if (slot.part === 'path') return 'neutral';
  const sense = nameSense(slot.name);
  // `auth: "<token>"` and `oauth.tokens.x`: the block says what the key does not.
  if (sense === 'neutral' && slot.name !== undefined && /^auth$/i.test(slot.name)) return 'token';
  return sense;
}

/** Text in which only a format proves anything: prose, comments without a key, lines of a broken file. */
function isFreeText(slot: Slot, sense: NameSense): boolean {
  return sense === 'prose' || (isUnproven(slot) && slot.name === undefined);
}

function referenceReason(value: string): string | undefined {
  if (wholeReference(value) !== undefined) return 'it names a secret instead of holding one';
  const spans = findReferences(value);
  if (spans.length === 0) return undefined;
  // The parts of a URL are slots of their own.
  if (!isUrl(value) && looksGenerated(withoutSpans(value, spans))) return undefined;
  return spans.some(({ fallback }) => fallback)
    ? 'it names a variable, and has a default that is judged by itself'
    : 'it is built from references';
}

function withoutSpans(value: string, spans: readonly ReferenceSpan[]): string {
  return [...spans, { start: value.length }]
    .map(({ start }, index) => value.slice(index === 0 ? 0 : spans[index - 1]!.end, start))
    .join('');
}

function unknownVerdict(slot: Slot, context: Context): Verdict {
  const { value } = slot.text;
  const { sense } = context;
  if (isFreeText(slot, sense)) return verdict(slot, 'benign', 'it is text for people');
  if (sense === 'public') return verdict(slot, 'public', 'its name says that it is public');
  if (slot.part === 'userinfo' && slot.name === 'user') return userVerdict(slot);
  if (sense === 'password') return passwordVerdict(slot);
  const placeholder = placeholderReason(value, slot.name, 'token');
  if (placeholder !== undefined) return verdict(slot, 'placeholder', placeholder);
  if (context.isCredentialSlot && sense !== 'harmless') return tokenVerdict(slot);
  return neutralVerdict(slot, sense);
}

function isUrl(value: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,40}:\/\//i.test(value);
}
