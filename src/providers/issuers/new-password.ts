import { Secret } from '../../core/secret.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** 238 bits: letters and digits alone stand in every URL, file and statement as they are. */
const LENGTH = 40;

/** The greatest multiple of 62 in a byte: what is above would make some letters likelier than others. */
const FAIR = 248;

export function newPassword(audience: readonly string[]): Secret {
  return Secret.of(randomText(LENGTH), audience);
}

export function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < FAIR && text.length < length) text += ALPHABET[byte % ALPHABET.length]!;
    }
  }
  return text;
}
