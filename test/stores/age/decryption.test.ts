import { randomBytes } from 'node:crypto';
import {
  armor,
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  generateIdentity,
  identityToRecipient,
} from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/core/secret.js';
import { decrypted } from '../../../src/stores/age/decryption.js';
import { HERE, opened } from '../../../src/stores/age/encryption.js';
import { openIdentity } from '../../../src/stores/age/identity.js';
import { armored, fileFor, raw, type Wrong, x25519 } from './writer.js';

const identity = await generateIdentity();
const others = [await generateIdentity(), await generateIdentity()];
const { recipient } = openIdentity(identity);
const CHUNK = 64 * 1024;
const SLOW = 60_000;

async function byLibrary(text: string, identities: readonly string[] = [identity]): Promise<Buffer> {
  const decrypter = new Decrypter();
  for (const one of identities) decrypter.addIdentity(one);
  return Buffer.from(await decrypter.decrypt(armor.decode(text)));
}

async function encrypted(value: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const one of recipients) encrypter.addRecipient(one);
  return encrypter.encrypt(value);
}

async function orUndefined<Value>(read: () => Value | Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}

describe('a file that the library has written', () => {
  const sizes = fc.oneof(
    fc.nat(300),
    fc.constantFrom(CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 1, 3 * CHUNK),
  );

  it('is read, by whichever identity of whichever recipient', { timeout: SLOW }, async () => {
    const all = [identity, ...others];
    const some = fc.subarray(all, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(sizes, some, some, async (size, readers, openers) => {
        const value = randomBytes(size);
        const text = armored(await encrypted(value, await Promise.all(readers.map(identityToRecipient))));
        const read = await orUndefined(() => decrypted(text, openers));
        const isForOne = openers.some((one) => readers.includes(one));
        expect(read?.equals(value)).toBe(isForOne ? true : undefined);
      }),
      { numRuns: 40 },
    );
  });

  it('is read or refused as the library does it, wherever it was changed', { timeout: SLOW }, async () => {
    const file = Buffer.from(
      await encrypted(randomBytes(40), await Promise.all([identity, ...others].map(identityToRecipient))),
    );
    const text = armored(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(255), fc.constantFrom(0, 1, 2), async (seed, code, how) => {
        for (const [bytes, write] of [
          [file, armored],
          [Buffer.from(text), (changed: Buffer) => changed.toString('latin1')],
        ] as const) {
          const at = seed % bytes.length;
          const middle = how === 0 ? [] : [code];
          const rest = bytes.subarray(how === 2 ? at : at + 1);
          const changed = write(Buffer.concat([bytes.subarray(0, at), Buffer.from(middle), rest]));
          const read = await orUndefined(() => decrypted(changed, [identity]));
          const expected = await orUndefined(() => byLibrary(changed));
          expect(read?.toString('hex')).toBe(expected?.toString('hex'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is refused wherever it ends too early', async () => {
    const file = await encrypted(Buffer.from('value'), [await identityToRecipient(identity)]);
    expect(decrypted(armored(file), [identity]).toString()).toBe('value');
    for (let end = 0; end < file.length; end++) {
      expect(() => decrypted(armored(file.subarray(0, end)), [identity])).toThrow();
    }
  });
});

const GREASE = '-> a-grease x !~\n\n';
const whole = Buffer.alloc(CHUNK, 'x');

describe('a file as the specification has it', () => {
  it.each<[string, Wrong, Buffer]>([
    ['is read', {}, Buffer.from('value')],
    ['may be empty', { chunks: [Buffer.alloc(0)] }, Buffer.alloc(0)],
    ['may end with a whole chunk', { chunks: [whole, whole] }, Buffer.concat([whole, whole])],
    [
      'may have stanzas of other kinds in it',
      { stanzas: (share, body) => `${GREASE}${x25519(share, body)}${GREASE}` },
      Buffer.from('value'),
    ],
    [
      'may have stanzas whose bodies are long',
      { stanzas: (...parts) => `-> x\n${'A'.repeat(64)}\n${'A'.repeat(64)}\nAA\n${x25519(...parts)}` },
      Buffer.from('value'),
    ],
  ])('%s', async (_, wrong, value) => {
    const text = armored(fileFor(recipient, wrong));
    expect(decrypted(text, [others[0]!, identity]).equals(value)).toBe(true);
    expect((await byLibrary(text)).equals(value)).toBe(true);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['space around it', (text: string) => ` \n\t${text}\r\n\n`],
    ['no line feed at its end', (text: string) => text.trimEnd()],
  ])('may have in its armor: %s', async (_, change) => {
    const text = change(armored(fileFor(recipient)));
    expect(decrypted(text, [identity]).toString()).toBe('value');
    expect((await byLibrary(text)).toString()).toBe('value');
  });
});

/** Bits that stand for nothing: the last character of 32 bytes holds four of its six bits. */
function nonCanonical(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return text.slice(0, -1) + alphabet[alphabet.indexOf(text.at(-1)!) + 1]!;
}

describe('a file is refused', () => {
  it.each<[string, Wrong]>([
    ['of another version', { version: 'age-encryption.org/v2\n' }],
    ['with CRLF behind the version', { version: 'age-encryption.org/v1\r\n' }],
    ['without a stanza', { stanzas: () => '' }],
    ['without a stanza for this kind', { stanzas: () => GREASE }],
    ['with a passphrase, too', { stanzas: (...parts) => `${x25519(...parts)}-> scrypt AAAA 10\nAA\n` }],
    ['with a stanza of no name', { stanzas: (...parts) => `->\n\n${x25519(...parts)}` }],
    ['with an empty argument', { stanzas: (share, body) => `-> X25519  ${share}\n${body}\n` }],
    ['with a space at an end', { stanzas: (share, body) => `-> X25519 ${share} \n${body}\n` }],
    ['with an argument too many', { stanzas: (share, body) => `-> X25519 ${share} x\n${body}\n` }],
    ['with an argument too few', { stanzas: (_, body) => `-> X25519\n${body}\n` }],
    ['with an argument that is no ASCII', { stanzas: (...parts) => `-> é\n\n${x25519(...parts)}` }],
    ['with CRLF in a stanza', { stanzas: (share, body) => `-> X25519 ${share}\r\n${body}\r\n` }],
    ['with a stanza that has no end', { stanzas: (share) => `-> X25519 ${share}\n${'A'.repeat(64)}\n` }],
    ['with a line too long', { stanzas: (...parts) => `-> x\n${'A'.repeat(68)}\n${x25519(...parts)}` }],
    ['with a padded body', { stanzas: (share, body) => x25519(share, `${body}=`) }],
    ['with a body of other bits', { stanzas: (share, body) => x25519(share, nonCanonical(body)) }],
    ['with a padded share', { stanzas: (share, body) => x25519(`${share}=`, body) }],
    ['with a share of other bits', { stanzas: (share, body) => x25519(nonCanonical(share), body) }],
    [
      'with a share of 31 bytes',
      { stanzas: (share, body) => x25519(share.slice(0, 42).replace(/.$/, 'A'), body) },
    ],
    ['with a share of 33 bytes', { stanzas: (share, body) => x25519(`${share.replace(/.$/, 'A')}A`, body) }],
    ['with a file key of 15 bytes', { fileKey: randomBytes(15) }],
    ['with a file key of 17 bytes', { fileKey: randomBytes(17) }],
    ['with a MAC of another header', { mac: () => ` ${raw(randomBytes(32))}\n` }],
    ['with a padded MAC', { mac: (mac) => ` ${mac}=\n` }],
    ['with a MAC of other bits', { mac: (mac) => ` ${nonCanonical(mac)}\n` }],
    ['with two spaces before the MAC', { mac: (mac) => `  ${mac}\n` }],
    ['with a space behind the MAC', { mac: (mac) => ` ${mac} \n` }],
    ['with CRLF behind the MAC', { mac: (mac) => ` ${mac}\r\n` }],
    ['without a MAC', { mac: () => '\n' }],
    ['without a payload', { payload: () => Buffer.alloc(0) }],
    ['with a nonce that is cut off', { payload: (payload) => payload.subarray(0, 15) }],
    ['with nothing but a nonce', { payload: (payload) => payload.subarray(0, 16) }],
    ['with a last chunk that is none', { lastFlag: 0 }],
    [
      'without its last chunk',
      { chunks: [whole, whole], payload: (all) => all.subarray(0, 16 + CHUNK + 16) },
    ],
    ['with an empty last chunk', { chunks: [whole, Buffer.alloc(0)] }],
    ['with a short chunk before the last', { chunks: [Buffer.from('x'), Buffer.from('y')] }],
    ['with something behind it', { payload: (payload) => Buffer.concat([payload, Buffer.alloc(1)]) }],
    ['with another file behind it', { payload: (payload) => Buffer.concat([payload, payload]) }],
    [
      'with a chunk behind the last',
      { chunks: [whole], payload: (all) => Buffer.concat([all, all.subarray(16)]) },
    ],
  ])('%s', (_, wrong) => {
    expect(() => decrypted(armored(fileFor(recipient, wrong)), [identity])).toThrow();
  });

  // https://cr.yp.to/ecdh.html#validate
  it.each(['00', '01', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'])(
    'with a share that makes every secret zero: %s…',
    (hex) => {
      const share = Buffer.alloc(32);
      share.write(hex, 'hex');
      expect(() => decrypted(armored(fileFor(recipient, { share })), [identity])).toThrow();
    },
  );

  it.each<[string, (lines: string[]) => string[]]>([
    ['no first line', (lines) => lines.slice(1)],
    ['no last line', (lines) => lines.slice(0, -1)],
    ['no body', (lines) => [lines[0]!, lines.at(-1)!]],
    ['an empty line', (lines) => [lines[0]!, '', ...lines.slice(1)]],
    ['an empty line at its end', (lines) => [...lines.slice(0, -1), '', lines.at(-1)!]],
    [
      'a short line',
      ([first, second, ...rest]) => [first!, second!.slice(0, 60), second!.slice(60), ...rest],
    ],
    ['a long line', ([first, second, third, ...rest]) => [first!, second! + third!, ...rest]],
    ['a header of PEM', ([first, ...rest]) => [first!, 'Version: 1', '', ...rest]],
    [
      'the alphabet of URLs',
      (lines) => lines.map((line, index) => (index === 1 ? `-_${line.slice(2)}` : line)),
    ],
    ['space within', (lines) => lines.map((line, index) => (index === 1 ? ` ${line.slice(1)}` : line))],
    ['something before it', (lines) => ['x', ...lines]],
    ['something behind it', (lines) => [...lines, 'x']],
    ['another one behind it', (lines) => [...lines, ...lines]],
  ])('whose armor has %s', (_, change) => {
    const lines = armored(fileFor(recipient)).trimEnd().split('\n');
    expect(() => decrypted(change(lines).join('\n'), [identity])).toThrow();
  });

  it('that has no armor', () => {
    expect(() => decrypted(fileFor(recipient).toString('latin1'), [identity])).toThrow();
    expect(() => decrypted('', [identity])).toThrow();
  });
});

describe('an identity', () => {
  it('has the recipient that the library gives it', { timeout: SLOW }, async () => {
    for (let count = 0; count < 20; count++) {
      const one = await generateIdentity();
      const text = armored(fileFor(openIdentity(one).recipient));
      expect((await byLibrary(text, [one])).toString()).toBe('value');
    }
  });

  it('is refused with any other character in it', () => {
    const text = armored(fileFor(recipient));
    for (let at = 0; at < identity.length; at++) {
      const other = identity[at] === 'Q' ? 'P' : 'Q';
      const wrong = identity.slice(0, at) + other + identity.slice(at + 1);
      expect(() => decrypted(text, [wrong])).toThrow();
      expect(() => decrypted(text, [identity.slice(0, at)])).toThrow();
    }
    expect(() => decrypted(text, [identity.toLowerCase()])).toThrow();
    expect(() => decrypted(text, [])).toThrow();
  });

  it('of another kind opens its files, too', async () => {
    const hybrid = await generateHybridIdentity();
    const text = armored(await encrypted(Buffer.from('\ufeffé'), [await identityToRecipient(hybrid)]));
    const mine = armored(await encrypted(Buffer.from('\ufeffé'), [await identityToRecipient(identity)]));
    const identities = [identity, hybrid].map((one) => Secret.of(one, [HERE]));
    for (const one of [text, mine]) {
      expect((await opened(one, identities, ['program:x'])).revealTo('program:x')).toBe('\ufeffé');
    }
    await expect(opened(text, identities.slice(0, 1), ['program:x'])).rejects.toThrow(
      'no identity here opens it',
    );
  });
});

describe('what cannot be opened', () => {
  const own = [Secret.of(identity, [HERE])];
  it.each<[string, string, () => string]>([
    ['for others', 'no identity here opens it', () => armored(fileFor(openIdentity(others[0]!).recipient))],
    ['damaged', 'its entry in the file is damaged', () => armored(fileFor(recipient)).slice(0, 80)],
    [
      'changed',
      'its entry in the file is damaged',
      () => armored(fileFor(recipient, { payload: (payload) => payload.subarray(0, -1) })),
    ],
    [
      'no text',
      'its value is not in UTF-8',
      () => armored(fileFor(recipient, { chunks: [Buffer.from([0x61, 0xff])] })),
    ],
  ])('is said to be %s', async (_, message, text) => {
    await expect(opened(text(), own, ['program:x'])).rejects.toThrow(message);
  });
});
