import type { Buffer } from 'node:buffer';
import { base64 } from './base64.js';

/** A file key, wrapped for one recipient. */
export interface Stanza {
  readonly args: readonly string[];
  readonly body: Buffer;
}

export interface Header {
  readonly stanzas: readonly Stanza[];
  readonly mac: Buffer;
  /** What the MAC is of. */
  readonly signed: Buffer;
  /** What comes behind the header. */
  readonly payload: Buffer;
}

const VERSION = 'age-encryption.org/v1';
const ARGUMENTS = /^->(?: [\x21-\x7e]+)+$/;
/** A whole line, and one that ends a body. */
const FULL = /^[A-Za-z0-9+/]{64}$/;
const LAST = /^[A-Za-z0-9+/]{0,63}$/;
const MAC = /^--- ([A-Za-z0-9+/]{43})$/;

/** https://github.com/C2SP/C2SP/blob/main/age.md#abnf-definition-of-file-header. Throws if it is any other. */
export function headerOf(file: Buffer): Header {
  const lines = linesOf(file);
  if (lines.next().value?.text !== VERSION) throw new Error('another version');
  const stanzas: Stanza[] = [];
  for (const { text, start, end } of lines) {
    const mac = MAC.exec(text)?.[1];
    if (mac === undefined) {
      stanzas.push(stanzaOf(text, lines));
      continue;
    }
    const signed = file.subarray(0, start + '---'.length);
    return { stanzas, mac: base64(mac, 'unpadded'), signed, payload: file.subarray(end) };
  }
  throw new Error('no header');
}

function stanzaOf(first: string, lines: Generator<Line, undefined>): Stanza {
  if (!ARGUMENTS.test(first)) throw new Error('no stanza');
  let body = '';
  for (;;) {
    const { text = '-' } = lines.next().value ?? {};
    body += text;
    // Each line is Base64 of its own; only the last of them can have bits left over.
    if (LAST.test(text)) return { args: first.split(' ').slice(1), body: base64(body, 'unpadded') };
    if (!FULL.test(text)) throw new Error('no stanza');
  }
}

interface Line {
  readonly text: string;
  /** Offsets; `end` is behind the line feed. */
  readonly start: number;
  readonly end: number;
}

function* linesOf(file: Buffer): Generator<Line, undefined> {
  let start = 0;
  for (;;) {
    const feed = file.indexOf(0x0a, start);
    if (feed === -1) return undefined;
    yield { text: file.toString('latin1', start, feed), start, end: feed + 1 };
    start = feed + 1;
  }
}
