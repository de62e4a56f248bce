import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** The public half of a private key, as `ALTER USER` takes it. */
export function publicOf(pem: string): string {
  return createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64');
}

export function publicKeyIn(key: string): KeyObject {
  return createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' });
}

export function fingerprint(key: string): string {
  return `SHA256:${createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64')}`;
}
