/**
 * Builds values for the samples beside the patterns, so that nothing token-shaped is ever written to a file.
 * Each call gives another value; the sequence is the same in every run.
 */
let state = 0x2545f491;

function next(): number {
  // xorshift32: enough variety for samples, and no entropy that a test could fail on once in a while.
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state >>> 0;
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';

/** `length` characters out of `alphabet`. */
export function fake(length: number, alphabet: string): string {
  return Array.from({ length }, () => alphabet[next() % alphabet.length]).join('');
}

export const fakeAlnum = (length: number): string => fake(length, LOWER + UPPER + DIGITS);
/** `[A-Za-z0-9_-]` that neither begins nor ends with a dash, so that it stands alone in a text. */
export const fakeWord = (length: number): string => fake(length, `${LOWER}${UPPER}${DIGITS}_`);
export const fakeLowerAlnum = (length: number): string => fake(length, LOWER + DIGITS);
export const fakeUpperAlnum = (length: number): string => fake(length, UPPER + DIGITS);
export const fakeLetters = (length: number): string => fake(length, LOWER + UPPER);
export const fakeDigits = (length: number): string => fake(length, DIGITS);
export const fakeHex = (length: number): string => fake(length, `${DIGITS}abcdef`);
export const fakeBase32 = (length: number): string => fake(length, `${UPPER}234567`);
export const fakeBase64 = (length: number): string => fake(length, `${LOWER}${UPPER}${DIGITS}+/`);
export const fakeUuid = (): string =>
  [fakeHex(8), fakeHex(4), `4${fakeHex(3)}`, `a${fakeHex(3)}`, fakeHex(12)].join('-');

/** A JSON Web Token of these claims, with a signature that fits none. */
export function fakeJwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${fakeAlnum(43)}`;
}
