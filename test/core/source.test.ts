import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filePath, pathKey } from '../../src/core/file-path.js';
import { decode, encode, sourceOf } from '../../src/core/source.js';

const text = '{"ключ": "värde 😀"}\r\n';
const wide = Buffer.from(text, 'utf16le');
const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);

const cases: readonly (readonly [string, Buffer, Partial<ReturnType<typeof decode>>])[] = [
  ['UTF-8', Buffer.from(text), { text, encoding: 'utf-8', bom: false, binary: false }],
  ['UTF-8 with a mark', Buffer.concat([utf8Mark, Buffer.from(text)]), { text, encoding: 'utf-8', bom: true }],
  [
    'UTF-16LE with a mark',
    Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
    { text, encoding: 'utf-16le', bom: true },
  ],
  [
    'UTF-16BE with a mark',
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]),
    { text, encoding: 'utf-16be', bom: true, binary: false },
  ],
  [
    'UTF-16LE by its zeros',
    Buffer.from('{"a": 1}', 'utf16le'),
    { text: '{"a": 1}', encoding: 'utf-16le', bom: false },
  ],
  [
    'UTF-16BE by its zeros',
    Buffer.from('{"a": 1}', 'utf16le').swap16(),
    { text: '{"a": 1}', encoding: 'utf-16be', bom: false },
  ],
  ['what is no UTF-8', Buffer.from([0x7b, 0xe4, 0x7d]), { text: '{ä}', encoding: 'latin1', binary: false }],
  ['a NUL in a text', Buffer.from('a: \0b'), { text: 'a: \0b', encoding: 'latin1', binary: true }],
  ['half a character at the end', Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]), { text: 'A', binary: true }],
  ['nothing', Buffer.alloc(0), { text: '', encoding: 'utf-8', bom: false, binary: false }],
];

describe('decode', () => {
  it.each(cases)('reads %s', (_, bytes, expected) => {
    expect(decode(bytes)).toMatchObject(expected);
  });

  it('is undone by encode, for all that is not binary', () => {
    const start = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
    const body = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: 'binary' }).map((one) => Buffer.from(one, 'utf16le')),
    );
    fc.assert(
      fc.property(start, body, (mark, rest) => {
        const bytes = Buffer.concat([Buffer.from(mark), rest]);
        const decoded = decode(bytes);
        if (!decoded.binary) expect(encode(decoded.text, decoded).equals(bytes)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('sourceOf', () => {
  it('tells the pointer that Git LFS leaves from a file', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;
    expect(sourceOf('.mcp.json', Buffer.from(pointer))).toEqual({
      path: '.mcp.json',
      skipped: 'lfs-pointer',
    });
  });
});

describe('filePath', () => {
  it('shows the bytes that are no character, and keeps the name', () => {
    const bytes = Buffer.concat([Buffer.from('å/'), Buffer.from([0xff, 0x80]), Buffer.from('.mcp.json')]);
    expect(filePath(bytes)).toEqual({ path: 'å/\\xff\\x80.mcp.json', bytes });
  });

  it('keeps a name apart from one that only looks like it', () => {
    const bytes = filePath(Buffer.from([0x61, 0xff]));
    const characters = filePath(Buffer.from('a\\xff'));
    expect(bytes.path).toBe(characters.path);
    expect(pathKey(bytes)).not.toBe(pathKey(characters));
  });
});
