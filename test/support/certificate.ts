import { createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** A certificate of X.509 in PEM for the public half of a key, valid from a time on: https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
export function certificateFor(privateKey: string, from: Date, until: Date): string {
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const nobody = der(0x30);
  const content = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    SHA256_WITH_RSA,
    nobody,
    der(0x30, time(from), time(until)),
    nobody,
    spki,
  );
  const signature = sign('RSA-SHA256', content, createPrivateKey(privateKey));
  const whole = der(0x30, content, SHA256_WITH_RSA, der(0x03, Buffer.from([0]), signature));
  const edge = (word: string): string => `${'-'.repeat(5)}${word} CERTIFICATE${'-'.repeat(5)}`;
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return [edge('BEGIN'), ...lines, edge('END'), ''].join('\n');
}

/** 1.2.840.113549.1.1.11 without parameters. */
const SHA256_WITH_RSA = der(
  0x30,
  der(0x06, Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b])),
  der(0x05),
);

function time(date: Date): Buffer {
  return der(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, '')));
}

/** A value in DER: its tag, its length, and what it is made of. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length < 0x80 ? [] : [...Buffer.from(body.length.toString(16).padStart(4, '0'), 'hex')];
  const length = size.length === 0 ? [body.length] : [0x80 | size.length, ...size];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
