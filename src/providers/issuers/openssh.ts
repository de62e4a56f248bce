import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Secret } from '../../core/secret.js';

const TYPE = 'ssh-ed25519';
const MAGIC = Buffer.from('openssh-key-v1\0');

/** A private key that OpenSSH reads, and the line that others know it by. */
export interface SshKey {
  readonly privateKey: Secret;
  /** `ssh-ed25519 AAAA…` */
  readonly publicKey: string;
}

/** A new one, without a passphrase. https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key */
export function newSshKey(comment: string, audience: readonly string[]): SshKey {
  const pair = generateKeyPairSync('ed25519');
  const { x = '', d = '' } = pair.privateKey.export({ format: 'jwk' });
  const [open, seed] = [Buffer.from(x, 'base64url'), Buffer.from(d, 'base64url')];
  const blob = Buffer.concat([field(TYPE), field(open)]);
  const check = randomBytes(4);
  const secret = padded(
    Buffer.concat([check, check, blob, field(Buffer.concat([seed, open])), field(comment)]),
  );
  const none = [field('none'), field('none'), field('')];
  const all = Buffer.concat([MAGIC, ...none, Buffer.from([0, 0, 0, 1]), field(blob), field(secret)]);
  return {
    privateKey: Secret.of(armoured(all), audience),
    publicKey: `${TYPE} ${blob.toString('base64')}`,
  };
}

/** The public half, which such a key holds outside of what is secret; `undefined` if it is no such key, or one with a passphrase. */
export function publicHalfOf(privateKey: Secret): string | undefined {
  return privateKey
    .derive((text) => {
      const [, body = ''] = /BEGIN OPENSSH PRIVATE KEY-----([\sA-Za-z0-9+/=]+)-----END/.exec(text) ?? [];
      return publicHalfIn(Buffer.from(body, 'base64')) ?? '';
    })
    .publicPart(/^(ssh-ed25519 [A-Za-z0-9+/]+={0,2})$/);
}

function publicHalfIn(key: Buffer): string | undefined {
  const start = Buffer.concat([MAGIC, field('none'), field('none'), field(''), Buffer.from([0, 0, 0, 1])]);
  const length = field(TYPE).length + 4 + 32;
  if (!key.subarray(0, start.length).equals(start) || key.length < start.length + 4 + length)
    return undefined;
  const blob = key.subarray(start.length + 4, start.length + 4 + length);
  return blob.subarray(0, 4 + TYPE.length).equals(field(TYPE))
    ? `${TYPE} ${blob.toString('base64')}`
    : undefined;
}

/** https://www.rfc-editor.org/rfc/rfc4251#section-5: its length in front of it. */
function field(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Up to a whole block, with 1, 2, 3 and so on. */
function padded(bytes: Buffer): Buffer {
  const missing = (8 - (bytes.length % 8)) % 8;
  return Buffer.concat([bytes, Buffer.from(Array.from({ length: missing }, (_, at) => at + 1))]);
}

function armoured(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,70}/g) ?? [];
  const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} OPENSSH PRIVATE KEY-----`);
  return `${[begin, ...lines, end].join('\n')}\n`;
}
