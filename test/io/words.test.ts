import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/core/source.js';
import { Words } from '../../src/io/words.js';

const words = new Words(['mcp', 'context_servers']);
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('words are found', () => {
  it.each([
    ['anywhere in the bytes', Buffer.from('xxmcpxx')],
    ['at the end', Buffer.from('context_servers')],
    ['among bytes that are no text', Buffer.from([0xff, 0xfe, 0x6d, 0x63, 0x70, 0xff].slice(2))],
    ['in UTF-16 with a mark', wide('\ufeffan mcp server')],
    ['in UTF-16 the other way round', wide('\ufeffan mcp server').swap16()],
    ['in UTF-16 without a mark', wide('an mcp server')],
    ['far behind the beginning', Buffer.concat([Buffer.alloc(100_000, 97), Buffer.from('mcp')])],
    [
      'before a byte that is far behind the beginning and no text',
      Buffer.concat([Buffer.from('mcp'), Buffer.alloc(9000, 97), Buffer.from([0])]),
    ],
  ])('%s', (_, bytes) => {
    expect(words.isIn(bytes)).toBe(true);
  });
});

describe('words are not found', () => {
  it.each([
    ['in nothing', Buffer.alloc(0)],
    ['in other letters', Buffer.from('MCP m c p context-servers')],
    ['in what is binary', Buffer.from('\0mcp')],
    ['across the two bytes of characters', wide('\ufeff\u636d\u0070m')],
    ['in UTF-16 of something else', wide('\ufeffnothing')],
  ])('%s', (_, bytes) => {
    expect(words.isIn(bytes)).toBe(false);
  });
});

it('words are found exactly where the text of a file has them, whatever its bytes are', () => {
  const part = fc.oneof(
    fc.constantFrom('mcp', 'mc', 'p', ' ', 'context_servers', 'é'),
    fc.string({ maxLength: 3 }),
  );
  const encoded = fc
    .tuple(
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
      fc.constantFrom('utf8', 'latin1', 'utf16le'),
    )
    .map(([text, encoding]) =>
      Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding as BufferEncoding),
    );
  fc.assert(
    fc.property(encoded, (bytes) => {
      const { text, binary, encoding } = decode(bytes);
      const isText = !binary || encoding.startsWith('utf-16');
      expect(words.isIn(bytes)).toBe(isText && /mcp|context_servers/.test(text));
    }),
  );
});
