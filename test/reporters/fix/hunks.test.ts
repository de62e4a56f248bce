import { applyPatch, formatPatch, OMIT_HEADERS } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunksOf } from '../../../src/reporters/fix/hunks.js';

function patchOf(before: string, after: string): string {
  const names = { oldFileName: 'a', newFileName: 'b', oldHeader: undefined, newHeader: undefined };
  return formatPatch({ ...names, hunks: hunksOf(before, after) }, OMIT_HEADERS);
}

/** Few kinds of lines, so that they meet again in wrong places. */
const texts = fc
  .array(fc.constantFrom('a', 'b', '}', '', 'a\r'), { maxLength: 30 })
  .chain((lines) => fc.constantFrom('', '\n').map((end) => lines.join('\n') + end));

describe('hunks', () => {
  it('make the new text of the old one, whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(applyPatch(before, patchOf(before, after), { autoConvertLineEndings: false })).toBe(after);
      }),
      { numRuns: 2000 },
    );
  });

  it('are none where nothing differs', () => {
    expect(hunksOf('a\nb\n', 'a\nb\n')).toEqual([]);
  });

  it('have three lines around, and are one where these meet', () => {
    const lines = Array.from({ length: 30 }, (_, number) => `line ${number}\n`);
    const after = lines.map((line, number) => ([4, 11, 25].includes(number) ? `new ${line}` : line));
    expect(hunksOf(lines.join(''), after.join(''))).toMatchObject([
      { oldStart: 2, oldLines: 14, newStart: 2, newLines: 14 },
      { oldStart: 23, oldLines: 7, newStart: 23, newLines: 7 },
    ]);
  });

  it('take out no line that stays beside one that is replaced', () => {
    const patch = patchOf('{\n"a": 1,\n"b": 2,\n"c": 3\n}\n', '{\n"a": 9,\n"b": 2,\n"c": 9\n}\n');
    expect(patch).toContain(' {\n-"a": 1,\n+"a": 9,\n "b": 2,\n-"c": 3\n+"c": 9\n }\n');
  });

  it('come to an end where everything differs', () => {
    const before = Array.from({ length: 40_000 }, (_, number) => `old ${number}\n`).join('');
    const after = before.replaceAll('old', 'new');
    expect(hunksOf(before, after)).toMatchObject([{ oldLines: 40_000, newLines: 40_000 }]);
  });
});
