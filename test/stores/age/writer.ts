import {
  createCipheriv,
  createHmac,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { armor } from 'age-encryption';

/** Everything that can be wrong about a file, and is right unless it is said. */
export interface Wrong {
  readonly version?: string;
  /** Stanzas as they are written, with the line feed at their ends. */
  readonly stanzas?: (share: string, body: string) => string;
  readonly mac?: (mac: string) => string;
  readonly fileKey?: Buffer;
  /** The share that is written, if it is not that of the key that wraps. */
  readonly share?: Buffer;
  /** Chunks of the payload; the last one is sealed as such. */
  readonly chunks?: readonly Buffer[];
  readonly lastFlag?: number;
  readonly payload?: (payload: Buffer) => Buffer;
}

/** A file for one recipient, of 32 bytes, by the specification and by none of the code that reads it. */
export function fileFor(recipient: Buffer, wrong: Wrong = {}): Buffer {
  const fileKey = wrong.fileKey ?? randomBytes(16);
  const own = generateKeyPairSync('x25519');
  const share = wrong.share ?? own.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const x = recipient.toString('base64url');
  const theirs = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
  const secret = wrong.share
    ? Buffer.alloc(32)
    : diffieHellman({ privateKey: own.privateKey, publicKey: theirs });
  const wrapKey = derived(secret, Buffer.concat([share, recipient]), 'age-encryption.org/v1/X25519');
  const body = raw(sealed(fileKey, wrapKey, Buffer.alloc(12)));
  const written = (wrong.stanzas ?? x25519)(raw(share), body);
  const signed = `${wrong.version ?? 'age-encryption.org/v1\n'}${written}---`;
  const mac = raw(
    createHmac('sha256', derived(fileKey, Buffer.alloc(0), 'header'))
      .update(signed, 'latin1')
      .digest(),
  );
  const payload = payloadOf(fileKey, wrong);
  return Buffer.concat([Buffer.from(`${signed}${(wrong.mac ?? rightMac)(mac)}`, 'latin1'), payload]);
}

export function armored(file: Uint8Array): string {
  return armor.encode(file);
}

export const x25519 = (share: string, body: string): string => `-> X25519 ${share}\n${body}\n`;

const rightMac = (mac: string): string => ` ${mac}\n`;

function payloadOf(
  fileKey: Buffer,
  { chunks = [Buffer.from('value')], lastFlag = 1, payload }: Wrong,
): Buffer {
  const nonce = randomBytes(16);
  const key = derived(fileKey, nonce, 'payload');
  const parts = chunks.map((chunk, index) => {
    const counted = Buffer.alloc(12);
    counted.writeUInt32BE(index, 7);
    counted[11] = index === chunks.length - 1 ? lastFlag : 0;
    return sealed(chunk, key, counted);
  });
  const whole = Buffer.concat([nonce, ...parts]);
  return payload === undefined ? whole : payload(whole);
}

function sealed(plain: Buffer, key: Buffer, nonce: Buffer): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function derived(key: Buffer, salt: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, 32));
}

/** Base64 without padding. */
export function raw(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
