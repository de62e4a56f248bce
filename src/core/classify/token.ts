import type { Slot } from '../slot.js';
import { isDefaultPassword } from './local-dev.js';
import { placeholderReason } from './placeholder.js';
import { isHex, isUuid, looksGenerated } from './randomness.js';
import { benignShape, isVariableName } from './shapes.js';
import { isUnproven, literal, type Verdict, verdict } from './verdict.js';

/** What the value of a slot for keys and tokens is, if it has no known format. They are issued, so they look generated. */
export function tokenVerdict(slot: Slot): Verdict {
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
  if (/^\d{12,}$/.test(value) && !isUnproven(slot)) return literal(slot, 'low', `${where} of digits`);
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
