import type { Slot } from '../slot.js';
import type { NameSense } from './names.js';
import { isHex, isUuid, looksGenerated, looksLikeAKey } from './randomness.js';
import { benignShape } from './shapes.js';
import { literal, type Verdict, verdict } from './verdict.js';

/** What the user in front of a URL's host is: sometimes the credential itself. */
export function userVerdict(slot: Slot): Verdict {
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

/** What a value is whose name speaks of no credential: only its looks can tell. */
export function neutralVerdict(slot: Slot, sense: NameSense): Verdict {
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
