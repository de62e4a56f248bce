import { createHash } from 'node:crypto';
import type { Secret } from '../../core/secret.js';

/** SHA-256, in hexadecimal digits. Not to be shown if people choose such secrets: it lets everybody try what they have guessed. */
export function hashOf(secret: Secret): Secret {
  return secret.derive((text) => createHash('sha256').update(text).digest('hex'));
}
