import type { Buffer } from 'node:buffer';
import { base64 } from './base64.js';

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';

const COLUMNS = 64;

/** The bytes of an armored file: https://github.com/C2SP/C2SP/blob/main/age.md#ascii-armor. Throws if it is none. */
export function unarmored(text: string): Buffer {
  const lines = text.trim().split(/\r?\n/);
  const body = lines.slice(1, -1);
  const last = body.at(-1) ?? '';
  const isWrapped = body.slice(0, -1).every(({ length }) => length === COLUMNS);
  if (lines[0] !== BEGIN || lines.at(-1) !== END || !isWrapped || last === '' || last.length > COLUMNS) {
    throw new Error('no armor');
  }
  return base64(body.join(''), 'padded');
}
