import { Buffer } from 'node:buffer';
import { createDecipheriv, createHmac, diffieHellman, hkdfSync, timingSafeEqual } from 'node:crypto';
import { unarmored } from './armor.js';
import { base64 } from './base64.js';
import { type Header, headerOf, type Stanza } from './header.js';
import { type OpenedIdentity, openIdentity, publicKey } from './identity.js';

/** What is thrown if a file has nothing wrong with it; the library says it in the same words. */
export const FOR_OTHERS = "no identity matched any of the file's recipients";

/**
 * Opens a file by identities for X25519 with what Node.js brings along: a server that is started waits for it, and the library, which can do all
 * that age can, takes longer to load than Node.js itself needs to start. Throws whatever is wrong.
 */
export function decrypted(armored: string, identities: readonly string[]): Buffer {
  const header = headerOf(unarmored(armored));
  const key = fileKeyOf(header, identities.map(openIdentity));
  const mac = createHmac('sha256', derived(key, '', 'header'))
    .update(header.signed)
    .digest();
  if (!timingSafeEqual(mac, header.mac)) throw new Error('the header was changed');
  return payloadOf(header.payload, key);
}

/** https://github.com/C2SP/C2SP/blob/main/age.md#x25519-recipient-stanza */
function fileKeyOf({ stanzas }: Header, identities: readonly OpenedIdentity[]): Buffer {
  // It would be opened by whoever knows a passphrase, too: https://github.com/C2SP/C2SP/blob/main/age.md#scrypt-recipient-stanza
  if (stanzas.length > 1 && stanzas.some(({ args }) => args[0] === 'scrypt')) {
    throw new Error('a passphrase beside other recipients');
  }
  const wrapped = stanzas.filter(({ args }) => args[0] === 'X25519').map(shareAndBody);
  for (const identity of identities) {
    for (const { share, body } of wrapped) {
      const key = unwrapped(share, body, identity);
      if (key !== undefined) return key;
    }
  }
  throw new Error(FOR_OTHERS);
}

function shareAndBody({ args, body }: Stanza): { readonly share: Buffer; readonly body: Buffer } {
  const share = base64(args[1] ?? '', 'unpadded');
  if (args.length !== 2 || share.length !== 32 || body.length !== 16 + TAG) throw new Error('no stanza');
  return { share, body };
}

/** `undefined` if it is for somebody else. */
function unwrapped(share: Buffer, body: Buffer, { key, recipient }: OpenedIdentity): Buffer | undefined {
  // OpenSSL throws where all bytes of the secret would be zero, as age wants it.
  const secret = diffieHellman({ privateKey: key, publicKey: publicKey(share) });
  const salt = Buffer.concat([share, recipient]);
  return unsealed(body, derived(secret, salt, 'age-encryption.org/v1/X25519'), Buffer.alloc(12));
}

const CHUNK = 64 * 1024;
const NONCE = 16;
const TAG = 16;

/** https://github.com/C2SP/C2SP/blob/main/age.md#payload */
function payloadOf(payload: Buffer, fileKey: Buffer): Buffer {
  if (payload.length < NONCE + TAG) throw new Error('the file was cut off');
  const key = derived(fileKey, payload.subarray(0, NONCE), 'payload');
  const chunks: Buffer[] = [];
  for (let at = NONCE; at < payload.length; at += CHUNK + TAG) {
    const end = at + CHUNK + TAG;
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(chunks.length, 7);
    nonce[11] = end >= payload.length ? 1 : 0;
    const chunk = unsealed(payload.subarray(at, end), key, nonce);
    if (chunk === undefined || (chunk.length === 0 && at > NONCE)) throw new Error('the file was changed');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `undefined` if it was sealed with another key, or changed. */
function unsealed(sealed: Buffer, key: Buffer, nonce: Buffer): Buffer | undefined {
  const end = sealed.length - TAG;
  if (end < 0) return undefined;
  const cipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG });
  cipher.setAuthTag(sealed.subarray(end));
  const plain = cipher.update(sealed.subarray(0, end));
  try {
    return Buffer.concat([plain, cipher.final()]);
  } catch {
    return undefined;
  }
}

function derived(key: Buffer, salt: Buffer | string, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, 32));
}
