import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex, MappedText } from '../../src/core/text.js';

/** A file in which each character of a value is written as one to three others, and the text that maps them. */
const written = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', ' ', '\ud83d', '\n'), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 20,
  })
  .map((characters) => {
    const starts: number[] = [];
    const ends: number[] = [];
    let at = 5;
    for (const [, length] of characters) {
      starts.push(at);
      at += length;
      ends.push(at);
    }
    return {
      text: MappedText.decoded(characters.map(([unit]) => unit).join(''), starts, ends),
      starts,
      ends,
    };
  });

describe('MappedText', () => {
  it('stands where it was put', () => {
    const text = MappedText.verbatim('abc', 7);
    expect(text.length).toBe(3);
    expect(text.range()).toEqual({ start: 7, end: 10 });
    expect(text.range(1, 2)).toEqual({ start: 8, end: 9 });
    expect(text.range(3)).toEqual({ start: 10, end: 10 });
    expect(text.slice(1).range()).toEqual({ start: 8, end: 10 });
  });

  it('has a place even if it is empty', () => {
    const text = MappedText.decoded('ab', [3, 9], [5, 11]);
    expect(text.slice(0, 0).range()).toEqual({ start: 3, end: 3 });
    expect(text.slice(1, 1).range()).toEqual({ start: 9, end: 9 });
    expect(text.slice(2).range()).toEqual({ start: 11, end: 11 });
    expect(() => MappedText.decoded('', [], [])).toThrow(RangeError);
  });

  it('gives a part the place of its own characters and of nothing else', () => {
    fc.assert(
      fc.property(written, fc.nat(20), fc.nat(20), ({ text, starts, ends }, first, last) => {
        const from = Math.min(first, text.length - 1);
        const to = Math.min(from + 1 + last, text.length);
        const expected = { start: starts[from], end: ends[to - 1] };
        expect(text.range(from, to)).toEqual(expected);
        expect(text.slice(from, to).range()).toEqual(expected);
        expect(text.slice(from, to).value).toBe(text.value.slice(from, to));
        expect(
          text
            .slice(from)
            .slice(0, to - from)
            .range(),
        ).toEqual(expected);
      }),
    );
  });

  it('trims as a string does', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const start = text.value.length - text.value.trimStart().length;
        expect(text.trim().value).toBe(text.value.trim());
        if (text.value.trim() === '') return;
        expect(text.trim().range()).toEqual(text.range(start, start + text.value.trim().length));
      }),
    );
  });

  it('is in terms of the file what it was in terms of another text', () => {
    fc.assert(
      fc.property(written, fc.boolean(), fc.nat(20), fc.nat(20), ({ text: outer }, plain, first, last) => {
        const from = Math.min(first, outer.length - 1);
        const to = Math.min(from + 1 + last, outer.length);
        const value = outer.value.slice(from, to);
        const places = [...value].length > 0 ? value.split('').map((_, index) => from + index) : [];
        const inner = plain
          ? MappedText.verbatim(value, from)
          : MappedText.decoded(
              value,
              places,
              places.map((place) => place + 1),
            );
        const result = outer.within(inner);
        expect(result.value).toBe(value);
        value.split('').forEach((_, index) => {
          expect(result.range(index, index + 1)).toEqual(outer.range(from + index, from + index + 1));
        });
        expect(outer.within(MappedText.verbatim('', from)).range().start).toBe(outer.range(from, from).start);
        const at = MappedText.verbatim(outer.value, 3);
        expect(at.within(inner).range()).toEqual(at.range(from, to));
      }),
    );
  });

  it('keeps the whole of what was folded into one character', () => {
    const outer = MappedText.verbatim('xx"a\\n\\u0041b"', 10);
    const inner = MappedText.decoded('a\nAb', [3, 4, 6, 12], [4, 6, 12, 13]);
    expect(outer.within(inner).range(1, 3)).toEqual({ start: 14, end: 22 });
  });
});

describe('LineIndex', () => {
  it('counts lines and code points from 1, in any order of asking', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', '\n', '\r\n', '\t', 'é', '\u{1F600}', '\ud83d', '\ude00'), {
            maxLength: 30,
          })
          .map((all) => all.join('')),
        fc.array(fc.nat(40), { minLength: 1, maxLength: 10 }),
        (text, offsets) => {
          const index = new LineIndex(text);
          for (const wanted of offsets) {
            // Nobody asks for the middle of a character.
            let offset = Math.min(wanted, text.length);
            if (/[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? ''))
              offset--;
            const before = text.slice(0, offset);
            const line = before.slice(before.lastIndexOf('\n') + 1);
            expect(index.position(offset)).toEqual({
              line: before.split('\n').length,
              column: [...line].length + 1,
            });
          }
        },
      ),
    );
  });

  it('gives the range of a line without its end', () => {
    const text = 'ab\r\n\ncd\re';
    const index = new LineIndex(text);
    expect(index.lines).toBe(3);
    const line = (offset: number): string => {
      const { start, end } = index.lineRange(offset);
      return text.slice(start, end);
    };
    expect([0, 1, 3, 4, 5, 9].map(line)).toEqual(['ab', 'ab', 'ab', '', 'cd\re', 'cd\re']);
    expect(new LineIndex('').lineRange(0)).toEqual({ start: 0, end: 0 });
  });
});
