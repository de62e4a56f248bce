import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { Secret } from '../../core/secret.js';

/** What PostgreSQL takes by default: https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-SCRAM-ITERATIONS */
const ITERATIONS = 4096;

/**
 * What a server keeps of a password (https://www.rfc-editor.org/rfc/rfc5803), as PostgreSQL writes it: with it, neither the wire nor a log of
 * statements ever sees the password. For passwords in ASCII, which need no preparation.
 * https://www.postgresql.org/docs/current/catalog-pg-authid.html
 */
export function scramVerifier(password: Secret, salt: Buffer = randomBytes(16)): Secret {
  return password.derive((text) => {
    const salted = pbkdf2Sync(text, salt, ITERATIONS, 32, 'sha256');
    const key = (name: string): Buffer => createHmac('sha256', salted).update(name).digest();
    const stored = createHash('sha256').update(key('Client Key')).digest('base64');
    const server = key('Server Key').toString('base64');
    return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${stored}:${server}`;
  });
}
