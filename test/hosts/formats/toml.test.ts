import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { describe, expect, it } from 'vitest';
import { toml } from '../../../src/hosts/formats/toml.js';
import {
  choosing,
  commentsOf,
  expectReplaceable,
  expectSoundRanges,
  LINE_ENDS,
  list,
  map,
  nastyMap,
  oneOf,
  type Pick,
  parsed,
  plainOf,
  scalarAt,
  type Value,
  valuesOf,
} from './support.js';

describe.each(LINE_ENDS)('toml with line end %j', (end) => {
  const lines = (...of: string[]): string => of.join(end);

  it.each<[string, string, string, string]>([
    [
      'a basic string',
      'a = "b\\t\\u00e9\\U0001F600\\"\\\\"',
      'b\té\u{1F600}"\\',
      'b\\t\\u00e9\\U0001F600\\"\\\\',
    ],
    ['a literal string', "a = 'C:\\b'", 'C:\\b', 'C:\\b'],
    ['lines', lines('a = """', 'b"', '"c', '"""'), 'b"\n"c\n', lines('b"', '"c', '')],
    [
      'joined lines',
      lines('a = """b\\', '', '   c \\  ', ' d"""'),
      'bc d',
      lines('b\\', '', '   c \\  ', ' d'),
    ],
    ['literal lines', lines("a = '''", "b\\n''c", "''''"), "b\\n''c\n'", lines("b\\n''c", "'")],
    ['quotes at the end', 'a = """b"""""', 'b""', 'b""'],
    ['an empty string', 'a = ""', '', ''],
    ['empty lines', lines('a = """', '"""'), '', ''],
  ])('decodes %s and knows where it stands', (_, text, value, raw) => {
    const { text: decoded, type } = scalarAt(parsed(toml, text), 'a');
    expect([type, decoded.value]).toEqual(['string', value]);
    expect(text.slice(decoded.range().start, decoded.range().end)).toBe(raw);
  });

  it('merges tables, dotted keys and arrays of tables into one tree', () => {
    const text = lines(
      'title = "t" # one',
      'site."a.b".c = 1',
      '[mcp_servers.github]',
      "command = 'npx'",
      'args = [ # two',
      '  "-y", ["n"], # "old",',
      ']',
      'env.TOKEN = "v"',
      '[[list]]',
      'name = "a"',
      '[list.sub]',
      'x = 1979-05-27',
      '[mcp_servers.github.headers]',
      'h = { i = true, j.k = inf }',
      '[[list]]',
      '[[list.items]]',
      'y = 0x1F',
      '## three',
    );
    const document = toml.parse(text);
    expect(document.problems).toEqual([]);
    expect(valuesOf(document)).toEqual([
      map({
        title: 't',
        site: map({ 'a.b': map({ c: 'number:1' }) }),
        mcp_servers: map({
          github: map({
            command: 'npx',
            args: list('-y', list('n')),
            env: map({ TOKEN: 'v' }),
            headers: map({ h: map({ i: 'boolean:true', j: map({ k: 'number:inf' }) }) }),
          }),
        }),
        list: list(
          map({ name: 'a', sub: map({ x: '1979-05-27' }) }),
          map({ items: list(map({ y: 'number:0x1F' })) }),
        ),
      }),
    ]);
    expect(commentsOf(document)).toEqual(['one', 'two', '"old",', 'three']);
    for (const { text: comment } of document.comments) {
      expect(text.slice(comment.range().start, comment.range().end)).toBe(comment.value);
    }
  });

  it.each<[string, string[], Value, number]>([
    [
      'a key that occurs twice',
      ['[a]', 'k = "1"', 'k = "2"', '[b]', 'l = "3"'],
      map({
        a: {
          map: [
            ['k', '1'],
            ['k', '2'],
          ],
        },
        b: map({ l: '3' }),
      }),
      2,
    ],
    [
      'a table that occurs twice',
      ['[a]', 'k = "1"', '[a]', 'l = "2"'],
      map({ a: map({ k: '1', l: '2' }) }),
      2,
    ],
    [
      'a value and a table of one name',
      ['a = "1"', '[a]', 'b = "2"'],
      {
        map: [
          ['a', '1'],
          ['a', map({ b: '2' })],
        ],
      },
      1,
    ],
    [
      'a missing value',
      ['[a]', 'k =', 'l = "1"', '[b]', 'm = "2"'],
      map({ a: map({ l: '1' }), b: map({ m: '2' }) }),
      2,
    ],
    ['an unquoted value', ['[a]', 'k = abc', 'l = "1"'], map({ a: map({ l: '1' }) }), 1],
    [
      'an open bracket',
      ['[a]', 'k = ["1"', 'l = "2"', '[b]', 'm = "3"'],
      map({ a: map({ l: '2' }), b: map({ m: '3' }) }),
      2,
    ],
    ['an open quote', ['[a]', 'k = "1', 'l = "2"'], map({ a: map({ l: '2' }) }), 1],
    [
      'open triple quotes',
      ['[a]', 'k = """1', 'l = "2"', '[b]', 'm = "3"'],
      map({ a: map({ l: '2' }), b: map({ m: '3' }) }),
      4,
    ],
    [
      'a wrong header',
      ['[a]', 'k = "1"', '[b c] # d', 'l = "2"', '[e]', 'm = "3"'],
      map({ a: map({ k: '1' }), '[b c] # d': map({ l: '2' }), e: map({ m: '3' }) }),
      2,
    ],
    ['prose', ['k = "1"', 'Here follows nothing.', 'l = "2"'], map({ k: '1', l: '2' }), 1],
  ])('reads on after %s', (_, of, value, line) => {
    const text = lines(...of);
    const { roots, problems } = toml.parse(text);
    expect(roots.map(plainOf)).toEqual([value]);
    expect(text.slice(0, problems[0]?.offset).split('\n').length - 1).toBe(line);
  });
});

describe('toml', () => {
  it.each([
    '1',
    '+1_000',
    '-0.5e+10',
    '0xdead_BEEF',
    '0o17',
    '0b11',
    'inf',
    '-nan',
    '123456789012345678901234567890',
  ])('keeps the number %s as it is written', (number) => {
    const { type, text } = scalarAt(parsed(toml, `a = ${number}`), 'a');
    expect([type, text.value]).toEqual(['number', number]);
  });

  it('knows keys by their range, quotes included', () => {
    const text = '["a b".c]\n\'d\'.e = 1\n';
    const names: string[] = [];
    const walk = (node: ReturnType<typeof parsed>): void => {
      if (node.kind !== 'map') return;
      for (const { keyRange, value } of node.entries) {
        names.push(text.slice(keyRange.start, keyRange.end));
        walk(value);
      }
    };
    walk(parsed(toml, text));
    expect(names).toEqual(['"a b"', 'c', "'d'", 'e']);
  });

  it.each(['', ' \r\n\t', '# nothing'])('finds nothing in %j, and nothing wrong', (text) => {
    expect(toml.parse(text)).toMatchObject({ roots: [], problems: [] });
  });

  it('knows a comment behind quotes that belong to a string', () => {
    expect(commentsOf(toml.parse('a = """b"""" # c\nd = "# e" # f'))).toEqual(['c', 'f']);
  });

  it('gives each character of a long string with escapes its place', () => {
    const value = 'x'.repeat(50_000);
    const text = `a = "${value}\\n"`;
    const { text: decoded } = scalarAt(parsed(toml, text), 'a');
    expect(decoded.value).toBe(`${value}\n`);
    expect(decoded.range(50_000, 50_001)).toEqual({ start: 50_005, end: 50_007 });
  });

  it('never repeats the text in a problem', () => {
    for (const text of [
      'a = hunter2',
      'a = "hunter2',
      '[hunter2',
      'a = "\\qhunter2"',
      'a = 1hunter2',
      'hunter2',
      '# \u0001hunter2',
    ]) {
      expect(JSON.stringify(toml.parse(text).problems)).toMatch(/^(?!.*hunter2)\[\{/);
    }
  });

  it('reads back whatever it is written as', () => {
    choosing((pick) => {
      const value = nastyMap(pick);
      const written = document(pick, value);
      const text = pick(3) === 0 ? written.replaceAll('\n', '\r\n') : written;
      const parsed = toml.parse(text);
      expect(parsed.problems, text).toEqual([]);
      expect(sorted(parsed.roots.map(plainOf)[0]!), text).toEqual(sorted(value));
      // The library has its own way to build the tree.
      expect(plain(value)).toEqual(getStaticTOMLValue(parseTOML(text)));
      expectSoundRanges(text, parsed);
      expectReplaceable(toml, text, pick);
    }, 600);
  });
});

/** Tables come after keys, so that the order of the file is another than that of the value. */
function sorted(value: Value): Value {
  if (typeof value === 'string') return value;
  if ('list' in value) return { list: value.list.map(sorted) };
  const entries = value.map.map(([key, item]): [string, Value] => [key, sorted(item)]);
  return { map: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function plain(value: Value): unknown {
  if (typeof value === 'string') return value;
  return 'list' in value
    ? value.list.map(plain)
    : Object.fromEntries(value.map.map(([key, item]) => [key, plain(item)]));
}

function document(pick: Pick, value: Value, path: readonly string[] = []): string {
  if (typeof value === 'string' || 'list' in value) throw new TypeError('a document is a map');
  const keys: string[] = [];
  const tables: string[] = [];
  for (const [key, item] of value.map) {
    const below = [...path, key];
    const header = below.map((one) => name(pick, one)).join(oneOf(pick, ['.', ' . ']));
    const maps =
      typeof item !== 'string' &&
      'list' in item &&
      item.list.length > 0 &&
      item.list.every((one) => typeof one !== 'string' && 'map' in one);
    if (typeof item !== 'string' && 'map' in item && pick(3) > 0) {
      tables.push(`${trivia(pick)}[${header}]${tail(pick)}${document(pick, item, below)}`);
    } else if (maps && pick(3) > 0) {
      for (const one of item.list) tables.push(`[[ ${header} ]]${tail(pick)}${document(pick, one, below)}`);
    } else keys.push(...dotted(pick, [key], item).map((line) => `${trivia(pick)}${line}${tail(pick)}`));
  }
  return [...keys, ...tables].join('');
}

function dotted(pick: Pick, path: readonly string[], value: Value): readonly string[] {
  if (typeof value !== 'string' && 'map' in value && pick(2) === 0) {
    return value.map.flatMap(([key, item]) => dotted(pick, [...path, key], item));
  }
  return [`${path.map((one) => name(pick, one)).join('.')} = ${inline(pick, value)}`];
}

function inline(pick: Pick, value: Value): string {
  if (typeof value === 'string') return quoted(pick, value);
  if ('map' in value)
    return `{ ${value.map.map(([key, item]) => `${name(pick, key)} = ${inline(pick, item)}`).join(', ')} }`;
  const gap = (): string => oneOf(pick, ['', ' ', '\n', ' # ["\n']);
  return `[${value.list.map((item) => `${gap()}${inline(pick, item)}${gap()}`).join(',')}${value.list.length > 0 && pick(2) === 0 ? ',' : ''}${gap()}]`;
}

const trivia = (pick: Pick): string => oneOf(pick, ['', '', '\n', '# c = "d"\n', '  ']);
const tail = (pick: Pick): string => oneOf(pick, ['\n', ' # "\n', '\t\n']);

function name(pick: Pick, key: string): string {
  if (/^[\w-]+$/.test(key) && pick(3) > 0) return key;
  return /^[^'\n\u0000-\u0008\u007f]*$/.test(key) && pick(2) === 0
    ? `'${key}'`
    : `"${escaped(pick, key, false)}"`;
}

function quoted(pick: Pick, value: string): string {
  const literal = !/[\u0000-\u0008\u007f]/.test(value);
  const styles = [
    () => `"${escaped(pick, value, false)}"`,
    () =>
      `"""${oneOf(pick, ['', '\n'])}${value.startsWith('\n') ? '\\n' : ''}${escaped(pick, value.replace(/^\n/, ''), true)}"""`,
    ...(literal && !/['\n]/.test(value) ? [() => `'${value}'`] : []),
    ...(literal && !/'{3}|'$/.test(value) ? [() => `'''\n${value}'''`] : []),
  ];
  return oneOf(pick, styles)();
}

function escaped(pick: Pick, value: string, multiline: boolean): string {
  const names: Record<string, string> = { '\n': '\\n', '\t': '\\t', '"': '\\"', '\\': '\\\\' };
  let blank = true;
  return [...value]
    .map((character) => {
      const code = character.codePointAt(0)!;
      const must =
        /["\\]/.test(character) || (code < 32 && !(multiline && character === '\n')) || code === 127;
      // A joined line loses the white space that the next one begins with.
      const join = multiline && !blank && /\S/.test(character) && pick(20) === 0 ? '\\ \n\n  ' : '';
      blank = /\s/.test(character);
      if (!must && pick(6) > 0) return `${join}${character}`;
      const hex = code.toString(16);
      const long = code < 65536 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
      return `${join}${names[character] !== undefined && pick(2) === 0 ? names[character] : long}`;
    })
    .join('');
}
