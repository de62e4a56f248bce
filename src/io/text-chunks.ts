import { isUtf8 } from 'node:buffer';
import { byteOrderMark, type Encoding, type TextChunk, wideByZeros } from '../core/source.js';
import type { Position } from '../core/text.js';

/** Longer than any credential, and than the line around it that tells what it is. */
const OVERLAP = 16 * 1024;

/** The text of a stream of bytes. Its encoding is that of its first piece; each chunk begins with the end of the one before. */
export async function* textChunks(pieces: AsyncIterable<Buffer>): AsyncGenerator<TextChunk> {
  let decoder: Decoder | undefined;
  let tail = '';
  let start = 0;
  let position: Position = { line: 1, column: 1 };
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece);
    const fresh = decoder.decode(piece, { stream: true });
    if (fresh === '') continue;
    const text = tail + fresh;
    yield { text, start, position };
    const cut = overlapStart(text);
    tail = text.slice(cut);
    position = advance(position, text.slice(0, cut));
    start += cut;
  }
}

interface Decoder {
  decode(bytes: Uint8Array, options: { stream: boolean }): string;
}

function decoderFor(head: Buffer): Decoder {
  const encoding: Encoding = byteOrderMark(head)?.encoding ?? wideByZeros(head) ?? narrowEncoding(head);
  if (encoding !== 'latin1') return new TextDecoder(encoding);
  // `TextDecoder` takes Latin-1 for Windows-1252, which does not keep all bytes apart.
  return { decode: (bytes) => Buffer.from(bytes).toString('latin1') };
}

function narrowEncoding(head: Buffer): 'utf-8' | 'latin1' {
  // The piece may end within a character of up to four bytes.
  const whole = [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));
  return whole && !head.includes(0) ? 'utf-8' : 'latin1';
}

function overlapStart(text: string): number {
  const cut = Math.max(0, text.length - OVERLAP);
  const unit = text.charCodeAt(cut);
  return cut > 0 && unit >= 0xdc00 && unit <= 0xdfff ? cut - 1 : cut;
}

function advance({ line, column }: Position, text: string): Position {
  const lastLine = text.lastIndexOf('\n') + 1;
  let count = line;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  const characters = codePoints(text, lastLine);
  return { line: count, column: (lastLine > 0 ? 1 : column) + characters };
}

function codePoints(text: string, from: number): number {
  let count = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xdc00 || unit > 0xdfff) count++;
  }
  return count;
}
