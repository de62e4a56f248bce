import type { Slot } from '../slot.js';
import type { CredentialFormats, FormatMatch } from './formats.js';
import { isDefaultPassword, isLocalHost, isServiceName } from './local-dev.js';
import { type NameSense, nameSense, titleOf } from './names.js';
import { placeholderReason } from './placeholder.js';
import { isHex, isUuid, looksGenerated, looksLikeAKey } from './randomness.js';
import { findReferences, wholeReference } from './references.js';
import { benignShape, isVariableName } from './shapes.js';
import type { Confidence, ValueClass, Verdict } from './verdict.js';

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
    return known.map((match) => knownVerdict(slot, match, context));
  }
  if (identified && placeholderReason(value, slot.name, 'token') === undefined) {
    return [knownVerdict(slot, identified, context)];
  }
  if (slot.part === 'whole' && isUrl(value)) return [verdict(slot, 'benign', 'it is a URL')];
  const unknown = unknownVerdict(slot, context);
  return [unknown.class === 'benign' ? unknown : { ...unknown, provider: issuer() }];
}

/** Formats that several issuers share (`eyJ…`, `sk_live_…`): the slot's own names say whose it is. */
function givesWay(match: FormatMatch, value: string, issuer: string | undefined): boolean {
  return match.isGeneric || (match.end - match.start === value.length && match.provider !== issuer);
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
  return sense === 'prose' || ((slot.kind === 'comment' || slot.kind === 'text') && slot.name === undefined);
}

function referenceReason(value: string): string | undefined {
  if (wholeReference(value) !== undefined) return 'it names a secret instead of holding one';
  const spans = findReferences(value);
  if (spans.length === 0) return undefined;
  let rest = value;
  for (const { start, end } of [...spans].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  // The parts of a URL are slots of their own.
  if (looksGenerated(rest) && !isUrl(value)) return undefined;
  return spans.some(({ fallback }) => fallback)
    ? 'it names a variable, and has a default that is judged by itself'
    : 'it is built from references';
}

function knownVerdict(slot: Slot, match: FormatMatch, context: Context): Verdict {
  const value = slot.text.value.slice(match.start, match.end);
  const part = wholeIfNearly(slot, match, context);
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
function wholeIfNearly(slot: Slot, { start, end }: FormatMatch, context: Context): Verdict['part'] {
  const { length } = slot.text;
  const nearly = context.isCredentialSlot && start === 0 && end < length && end / length >= 0.7;
  return nearly && !/\s/.test(slot.text.value) ? { start: 0, end: length } : { start, end };
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

function passwordVerdict(slot: Slot): Verdict {
  const { value } = slot.text;
  const strict = slot.kind === 'comment' || slot.kind === 'text';
  if (isLocalHost(slot.domain) && slot.part === 'userinfo') {
    return verdict(slot, strict ? 'benign' : 'local-dev', 'it opens a database on the machine itself');
  }
  const isDefault = isDefaultPassword(value) || (slot.user !== undefined && value === slot.user);
  const placeholder = placeholderReason(value, slot.name, 'password');
  if (placeholder !== undefined && !isDefault) return verdict(slot, 'placeholder', placeholder);
  if (isDefault) {
    if (
      slot.user !== undefined &&
      /^(?:user|username|your.{0,30})$/i.test(slot.user) &&
      !isServiceName(slot.domain)
    ) {
      return verdict(slot, 'placeholder', 'user and password are the words themselves');
    }
    return verdict(slot, strict ? 'benign' : 'local-dev', 'it is a default that everybody knows');
  }
  if (isVariableName(value)) return verdict(slot, 'reference', 'it is the name of a variable');
  if (BOOLEAN_OR_EMPTY.test(value)) return verdict(slot, 'benign', 'it is a switch');
  if (strict && !looksGenerated(value))
    return verdict(slot, 'benign', 'nothing but its name speaks for a password');
  if (benignShape(value) === 'it is a path') return verdict(slot, 'benign', 'it is a path');
  return literal(
    slot,
    looksGenerated(value) ? 'high' : 'medium',
    `"${slot.name ?? 'password'}" holds a value, and no reference to one`,
  );
}

const BOOLEAN_OR_EMPTY = /^(?:true|false|null|none|yes|no|n\/a|[-.]{1,4})$/i;

function tokenVerdict(slot: Slot): Verdict {
  const { value } = slot.text;
  if (isVariableName(value)) return verdict(slot, 'reference', 'it is the name of a variable');
  if (slot.scheme?.toLowerCase() === 'basic') {
    const pair = basicPair(value);
    if (pair) return basicVerdict(slot, pair);
  }
  if (isDefaultPassword(value)) return verdict(slot, 'local-dev', 'it is a default that everybody knows');
  const shape = benignShape(value);
  if (shape !== undefined) return verdict(slot, 'benign', shape);
  const where =
    slot.scheme === undefined ? `"${slot.name}" holds a value` : `a value stands behind ${slot.scheme}`;
  if (isHex(value, 16) || isUuid(value) || looksGenerated(value)) {
    return literal(slot, value.length >= 16 ? 'high' : 'medium', `${where} that looks generated`);
  }
  const strict = slot.kind === 'comment' || slot.kind === 'text';
  if (/^\d{12,}$/.test(value) && !strict) return literal(slot, 'low', `${where} of digits`);
  return verdict(slot, 'placeholder', 'it reads like words, not like something issued');
}

/** `user:password` behind Basic; `undefined` if it does not decode to one. */
function basicPair(value: string): { readonly user: string; readonly password: string } | undefined {
  if (!/^[A-Za-z0-9+/_-]{4,2000}={0,2}$/.test(value)) return undefined;
  const decoded = Buffer.from(value, 'base64').toString('latin1');
  const colon = decoded.indexOf(':');
  if (colon === -1 || !/^[\x20-\x7e]+$/.test(decoded)) return undefined;
  return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

function basicVerdict(slot: Slot, { user, password }: { user: string; password: string }): Verdict {
  // https://docs.github.com and others: the token may be the user, and the password empty.
  const secret = password === '' || password === 'x-oauth-basic' || password === 'X' ? user : password;
  const placeholder = placeholderReason(secret, undefined, 'password');
  if (placeholder !== undefined || isDefaultPassword(secret)) {
    return verdict(slot, 'placeholder', 'decoded, it holds no real password');
  }
  return {
    ...literal(slot, 'high', 'it decodes to a user and a password'),
    title: 'Basic auth user and password',
  };
}

function userVerdict(slot: Slot): Verdict {
  const { value } = slot.text;
  // The key of a Sentry DSN only lets one send events: https://docs.sentry.io/concepts/key-terms/dsn-explainer/
  if (slot.domain !== undefined && /(?:^|\.)sentry\.io$/.test(slot.domain)) {
    return verdict(slot, 'public', 'a Sentry DSN only lets one send events');
  }
  if (isHex(value, 32) || looksLikeAKey(value))
    return literal(slot, 'medium', 'the URL’s user looks generated');
  return verdict(slot, 'benign', 'it is a user name');
}

/** Paths in which a server is told from another by a secret: `/mcp/s/<secret>/mcp`. */
const SECRET_SEGMENT =
  /^(?:s|k|key|keys|token|tokens|t|secret|auth|u|hook|hooks|webhook|webhooks|catch|services|mcp|sse)$/i;

/** Segments whose next one names a thing, however random it looks. */
const NAMING_SEGMENT =
  /^(?:blob|commit|commits|tree|raw|sha|projects?|workspaces?|orgs?|organizations?|accounts?|tenants?|teams?|users?|apps?|sites?|documents?|docs?|d|files?|folders?|items?|pages?|databases?|tables?|datasets?|regions?|zones?|models?|versions?|v\d{1,3}|packages?|p|subscriptions?|resourcegroups|clusters?|spaces?|channels?|repos?|r|id|ids)$/i;

function neutralVerdict(slot: Slot, sense: NameSense): Verdict {
  const { value } = slot.text;
  if (sense === 'harmless')
    return verdict(slot, 'benign', `"${slot.name}" is about a secret, and holds none`);
  if (slot.part === 'path') {
    if (slot.name !== undefined && NAMING_SEGMENT.test(slot.name))
      return verdict(slot, 'benign', 'it names a thing in a URL');
    const secretive = slot.name !== undefined && SECRET_SEGMENT.test(slot.name);
    if (
      looksLikeAKey(value) ||
      isHex(value, 32) ||
      (secretive && (isUuid(value) || (value.length >= 16 && looksGenerated(value))))
    ) {
      return literal(slot, 'medium', 'this segment of the URL looks generated');
    }
    return verdict(slot, 'benign', 'it is part of a URL');
  }
  const shape = benignShape(value);
  if (shape !== undefined) return verdict(slot, 'benign', shape);
  if (slot.part === 'positional') {
    if (looksLikeAKey(value) || (isHex(value, 32) && value.length !== 40)) {
      return literal(slot, 'medium', 'an argument without a name looks generated');
    }
    return verdict(slot, 'benign', 'it is an argument');
  }
  // `-k VALUE`: a letter says no more than no name at all.
  if (slot.kind === 'arg' && slot.name?.length === 1 && (looksLikeAKey(value) || isHex(value, 32))) {
    return literal(slot, 'medium', 'an argument looks generated');
  }
  const strong = value.length >= 24 && looksLikeAKey(value);
  if (
    strong &&
    (slot.kind === 'env' ||
      slot.kind === 'header' ||
      slot.kind === 'arg' ||
      slot.kind === 'input' ||
      slot.kind === 'auth')
  ) {
    return literal(slot, 'low', 'it looks generated, although its name does not speak of a credential');
  }
  return verdict(slot, 'benign', 'neither its name nor its looks speak of a credential');
}

function isUrl(value: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,40}:\/\//i.test(value);
}

function literal(slot: Slot, confidence: Confidence, reason: string): Verdict {
  return { ...verdict(slot, 'literal', reason), confidence };
}

function verdict(slot: Slot, found: ValueClass, reason: string): Verdict {
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
