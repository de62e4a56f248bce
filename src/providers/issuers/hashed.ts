import { createHash } from 'node:crypto';
import { dead, type Inspection, live } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';

/** SHA-256, in hexadecimal digits. Not to be shown if people choose such secrets: it lets everybody try what they have guessed. */
export function hashOf(secret: Secret): Secret {
  return secret.derive((text) => createHash('sha256').update(text).digest('hex'));
}

/**
 * An id for what its vendor gives none. Only for what is long and random: of a part of its hash nobody finds it, nor learns whether a guess was right.
 */
export function markOf(secret: Secret): string {
  return `sha256-${hashOf(secret).publicPart(/^(.{24})/)}`;
}

/** The same inspection, with such an id where the vendor tells none: a dead one too shows which it was. */
export function marked(inspection: Inspection, secret: Secret): Inspection {
  if (inspection.answer === 'unknown') return inspection;
  const facts = { ...inspection.facts, handle: inspection.facts?.handle ?? markOf(secret) };
  return inspection.answer === 'live' ? live(facts) : dead(inspection.because, facts);
}
