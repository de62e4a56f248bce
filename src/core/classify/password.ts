import type { Slot } from '../slot.js';
import { isDefaultPassword, isLocalHost, isServiceName } from './local-dev.js';
import { placeholderReason } from './placeholder.js';
import { looksGenerated } from './randomness.js';
import { benignShape, isVariableName } from './shapes.js';
import { isUnproven, literal, type Verdict, verdict } from './verdict.js';

/** What the value of a password slot is. People choose passwords: nearly any word may be one. */
export function passwordVerdict(slot: Slot): Verdict {
  const { value } = slot.text;
  const strict = isUnproven(slot);
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
  const where = slot.part === 'userinfo' ? 'the URL' : `"${slot.name}"`;
  return literal(
    slot,
    looksGenerated(value) ? 'high' : 'medium',
    `${where} holds a value, and no reference to one`,
  );
}

const BOOLEAN_OR_EMPTY = /^(?:true|false|null|none|yes|no|n\/a|[-.]{1,4})$/i;
