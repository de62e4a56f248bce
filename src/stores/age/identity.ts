import { Buffer } from 'node:buffer';
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** What opens stanzas for one recipient. */
export interface OpenedIdentity {
  readonly key: KeyObject;
  /** The public key, as stanzas are salted with it. */
  readonly recipient: Buffer;
}

/** What stands before the 32 bytes of a private key: https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** And before those of a public one: https://www.rfc-editor.org/rfc/rfc8410#section-4 */
const SPKI = Buffer.from('302a300506032b656e032100', 'hex');

/** Whether an identity is one for X25519: `AGE-SECRET-KEY-PQ-1…` is none. */
export function isX25519(identity: string): boolean {
  return identity.startsWith('AGE-SECRET-KEY-1');
}

/** https://github.com/C2SP/C2SP/blob/main/age.md#the-x25519-recipient-type. Throws for a text that is no such identity. */
export function openIdentity(identity: string): OpenedIdentity {
  const bytes = isX25519(identity) ? bech32(identity.toLowerCase(), 'age-secret-key-') : undefined;
  if (bytes?.length !== 32) throw new Error('no identity for X25519');
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return { key, recipient: spki.subarray(SPKI.length) };
}

export function publicKey(bytes: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, bytes]), format: 'der', type: 'spki' });
}

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM = 6;

/** The bytes of a text in lower case; `undefined` if it is wrong: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#bech32 */
function bech32(text: string, prefix: string): Buffer | undefined {
  if (!text.startsWith(`${prefix}1`)) return undefined;
  const words = [...text.slice(prefix.length + 1)].map((char) => ALPHABET.indexOf(char));
  if (words.length < CHECKSUM || words.includes(-1)) return undefined;
  const codes = Array.from(prefix, (char) => char.charCodeAt(0));
  const checked = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...words];
  return polymod(checked) === 1 ? bytesOf(words.slice(0, -CHECKSUM)) : undefined;
}

function polymod(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >>> 25;
    const next = ((sum & 0x1ffffff) << 5) ^ value;
    return GENERATOR.reduce((mixed, one, bit) => ((top >> bit) & 1 ? mixed ^ one : mixed), next);
  }, 1);
}

/** Bytes out of words of five bits. What is left over is less than a word, and nothing but zeros. */
function bytesOf(words: readonly number[]): Buffer | undefined {
  const bytes: number[] = [];
  let left = 0;
  let bits = 0;
  for (const word of words) {
    left = (left << 5) | word;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(left >> bits);
    left &= (1 << bits) - 1;
  }
  return bits < 5 && left === 0 ? Buffer.from(bytes) : undefined;
}
