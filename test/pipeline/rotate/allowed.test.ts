import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/core/errors.js';
import { allows, parseAllowed, wordsFor } from '../../../src/pipeline/rotate/allowed.js';

const NOTHING = { host: [], store: [], scope: [], repository: [], command: [] };

describe('what a workflow allows', () => {
  it('is words, with blanks or commas between them', () => {
    const allowed = parseAllowed('host=a.example:8200, store=vault\n scope=acme host=b.example');
    expect(allowed.get('host')).toEqual(['a.example:8200', 'b.example']);
    expect(allowed.get('command')).toEqual([]);
    expect(allows(allowed, 'scope', 'acme/api@production')).toBe(true);
    expect(allows(allowed, 'scope', 'acme-evil')).toBe(false);
    expect(allows(allowed, 'host', 'c.a.example:8200')).toBe(false);
  });

  it('is a command letter by letter', () => {
    const allowed = parseAllowed('command="npm run verify" command=./try');
    expect(allows(allowed, 'command', 'npm run verify')).toBe(true);
    for (const other of ['npm run verify ', 'npm run verify; id', 'npm', './try/this', './try@this'])
      expect(allows(allowed, 'command', other), other).toBe(false);
    expect(allows(parseAllowed('store=github'), 'command', './try')).toBe(false);
    expect(allows(undefined, 'command', './try')).toBe(true);
  });

  it.each(['x', 'hosts=a', 'host', 'host=', 'command="a', 'command="a"b', 'command="\\x"', '"host=a"'])(
    'is refused with a word that is none: %s',
    (text) => {
      expect(() => parseAllowed(`store=github ${text}`)).toThrow(UsageError);
    },
  );

  it.each([
    './try',
    'npm run verify',
    'a, b',
    '"quoted" \'words\' \\n',
    'two\nlines\tand\u0085more\u2028\u2029',
    'echo ${{ secrets.ADMIN_KEY }} {{{',
    '#a #b',
    '"',
    'verifiziere die Schlüssel 🔑 \u{e0041}',
  ])('is written so that it means %j again, on one line and without an expression', (command) => {
    const [word = '', ...others] = wordsFor({ ...NOTHING, command: [command] });
    expect(others).toEqual([]);
    expect(word).toMatch(/^command=[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u);
    expect(word).not.toContain('{{');
    expect([...parseAllowed(`${word} store=github`)].filter(([, values]) => values.length > 0)).toEqual([
      ['store', ['github']],
      ['command', [command]],
    ]);
  });

  it('are told by their number where one is none: what it says may be no word for a log', () => {
    expect(() => parseAllowed('store=github scope=acme hots=x')).toThrow(
      'its word number 3 is none of these',
    );
  });
});
