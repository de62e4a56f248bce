import fc from 'fast-check';
import { parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { json } from '../../../src/hosts/formats/json.js';
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

describe('json', () => {
  it.each([
    ['plain', '{"a": "bcd"}', 'bcd', 'bcd'],
    ['escapes', '{"a": "b\\n\\"\\\\\\/\\tc"}', 'b\n"\\/\tc', 'b\\n\\"\\\\\\/\\tc'],
    ['code units', '{"a": "\\u0041\\u00e9"}', 'Aé', '\\u0041\\u00e9'],
    ['a surrogate pair', '{"a": "x\\ud83d\\ude00y"}', 'x\u{1F600}y', 'x\\ud83d\\ude00y'],
    ['a lone surrogate', '{"a": "\\ud83d"}', '\ud83d', '\\ud83d'],
    ['single quotes', "{'a': 'it\\'s \"b\"'}", 'it\'s "b"', 'it\\\'s "b"'],
    ['continued lines', '{a: "b\\\nc\\\r\nd"}', 'bcd', 'b\\\nc\\\r\nd'],
    ['hexadecimal escapes', '{a: "\\x41\\v\\0"}', 'A\v\0', '\\x41\\v\\0'],
    ['an empty string', '{"a": ""}', '', ''],
  ])('decodes %s and knows where they stand', (_, text, value, raw) => {
    const { text: decoded, range } = scalarAt(parsed(json, text), 'a');
    expect(decoded.value).toBe(value);
    expect(text.slice(decoded.range().start, decoded.range().end)).toBe(raw);
    expect(text.slice(range.start + 1, range.end - 1)).toBe(raw);
  });

  it('gives the range of an escape for its character and of nothing else', () => {
    const text = '["a\\u0042\\nc\\ud83d\\ude00"]';
    const { text: decoded } = scalarAt(parsed(json, text), 0);
    const raw = [...decoded.value.split('')].map((_, index) => {
      const { start, end } = decoded.range(index, index + 1);
      return text.slice(start, end);
    });
    expect(raw).toEqual(['a', '\\u0042', '\\n', 'c', '\\ud83d', '\\ude00']);
  });

  it.each(['1', '-0.5e+10', '123456789012345678901234567890', '+1', '.5', '5.', '0xFF', 'Infinity', '-NaN'])(
    'keeps the number %s as it is written',
    (number) => {
      const { type, text } = scalarAt(parsed(json, `{a: ${number}}`), 'a');
      expect([type, text.value]).toEqual(['number', number]);
    },
  );

  it('knows keys by their range, quotes included', () => {
    const text = '{"a\\u0062": 1, c: 2, \'d\': 3}';
    const root = parsed(json, text);
    const keys = root.kind === 'map' ? root.entries : [];
    expect(keys.map(({ key }) => key)).toEqual(['ab', 'c', 'd']);
    expect(keys.map(({ keyRange }) => text.slice(keyRange.start, keyRange.end))).toEqual([
      '"a\\u0062"',
      'c',
      "'d'",
    ]);
  });

  it.each(LINE_ENDS)('takes comments and trailing commas (%j)', (end) => {
    const text = ['{ // one', '  /* two', '   * three */ "a": [1,], ///four', '  // "b": "c",', '}'].join(
      end,
    );
    const document = json.parse(text);
    expect(document.problems).toEqual([]);
    expect(valuesOf(document)).toEqual([map({ a: list('number:1') })]);
    expect(commentsOf(document)).toEqual(['one', 'two', 'three', 'four', '"b": "c",']);
    for (const { text: comment } of document.comments) {
      expect(text.slice(comment.range().start, comment.range().end)).toBe(comment.value);
    }
  });

  it('keeps both entries of a key that occurs twice', () => {
    expect(plainOf(parsed(json, '{"a": "1", "a": "2"}'))).toEqual({
      map: [
        ['a', '1'],
        ['a', '2'],
      ],
    });
  });

  it.each(['', ' \n\t', '\ufeff', '// nothing'])('finds nothing in %j, and nothing wrong', (text) => {
    expect(json.parse(text)).toMatchObject({ roots: [], problems: [] });
  });

  it.each<[string, string, Value[], number]>([
    ['a missing comma', '{"a": "1" "b": "2"}', [map({ a: '1', b: '2' })], 10],
    ['a missing colon', '{"a" "1", "b": "2"}', [map({ a: '1', b: '2' })], 5],
    ['a missing value', '{"a": , "b": "2"}', [map({ a: 'null:', b: '2' })], 6],
    ['a missing bracket', '{"a": ["1", "2"', [map({ a: list('1', '2') })], 6],
    ['a wrong bracket', '{"a": ["1"}, "b": "2"', [map({ a: list('1') }), 'b', '2'], 10],
    ['a bracket too many', '{"a": "1"]}', [map({ a: '1' })], 9],
    ['an unquoted string', '{"a": secret, "b": "2"}', [map({ a: 'secret', b: '2' })], 6],
    ['a string without an end', '{"a": "1\n, "b": "2"}', [map({ a: '1', b: '2' })], 6],
    ['an unknown escape', '{"a": "C:\\Users"}', [map({ a: 'C:Users' })], 9],
    ['a wrong code', '{"a": "\\u12"}', [map({ a: 'u12' })], 7],
    ['a shell comment', '{"a": "1", # b\n"c": "2"}', [map({ a: '1', c: '2' })], 11],
    ['lines of JSON', '{"a": "1"}\n{"b": "2"}', [map({ a: '1' }), map({ b: '2' })], 11],
    ['two commas', '["a",, "b"]', [list('a', 'b')], 5],
    ['a missing key', '{{"a": "1"}}', [{ map: [['', map({ a: '1' })]] }], 1],
    ['a dashed key', '{a-b: "1"}', [map({ 'a-b': '1' })], 1],
    ['an open comment', '{"a": "1"} /* b', [map({ a: '1' })], 11],
  ])('reads on after %s', (_, text, values, offset) => {
    const { roots, problems } = json.parse(text);
    expect(roots.map(plainOf)).toEqual(values);
    expect(problems[0]?.offset).toBe(offset);
  });

  it('agrees with jsonc-parser about what is JSON with comments, and what it means', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\r', '/*"*/', '//x"{'), (value, space) => {
        const spaced = JSON.stringify(value, null, 1).replaceAll('\n', `${space}\n`);
        const root = parsed(json, spaced);
        const tree = parseTree(spaced, [], { allowTrailingComma: true });
        const expected = (node: typeof tree): Value => {
          if (node?.type === 'object') {
            return {
              map: node.children!.map(({ children }) => [children![0]!.value, expected(children![1])]),
            };
          }
          if (node?.type === 'array') return { list: node.children!.map(expected) };
          const raw = spaced.slice(node!.offset, node!.offset + node!.length);
          return node!.type === 'string' ? node!.value : `${node!.type}:${raw}`;
        };
        expect(plainOf(root)).toEqual(expected(tree));
      }),
    );
  });

  it('reads back whatever it is written as', () => {
    choosing((pick) => {
      const value = nastyMap(pick);
      const text = write(pick, value);
      const document = json.parse(text);
      expect(document.problems, text).toEqual([]);
      expect(valuesOf(document), text).toEqual([value]);
      expectSoundRanges(text, document);
      expectReplaceable(json, text, pick);
    });
  });
});

const space = (pick: Pick): string =>
  oneOf(pick, ['', '', ' ', '\n', '\r\n', '\t', '// c "x"\n', '/* { */', '\u00a0', '//\r\n']);

function write(pick: Pick, value: Value): string {
  const gap = (): string => space(pick);
  if (typeof value === 'string') return quote(pick, value);
  const items =
    'list' in value
      ? value.list.map((item) => `${gap()}${write(pick, item)}${gap()}`)
      : value.map.map(([key, item]) => {
          const bare = /^[A-Za-z_]\w*$/.test(key) && pick(2) === 0;
          return `${gap()}${bare ? key : quote(pick, key)}${gap()}:${gap()}${write(pick, item)}${gap()}`;
        });
  const comma = items.length > 0 ? oneOf(pick, ['', ',', `,${gap()}`]) : gap();
  const [open, close] = 'list' in value ? '[]' : '{}';
  return `${open}${items.join(',')}${comma}${close}`;
}

function quote(pick: Pick, value: string): string {
  const mark = oneOf(pick, ['"', "'"]);
  const written = value.split('').map((unit) => {
    const code = unit.charCodeAt(0);
    const names: Record<string, string> = {
      '\n': '\\n',
      '\t': '\\t',
      '\\': '\\\\',
      '/': '\\/',
      '"': '\\"',
      "'": "\\'",
    };
    const must = unit === mark || unit === '\\' || code < 32;
    const join = pick(30) === 0 ? oneOf(pick, ['\\\n', '\\\r\n']) : '';
    if (!must && pick(5) > 0) return `${join}${unit}`;
    const code4 = `\\u${code.toString(16).padStart(4, '0')}`;
    const short = code < 256 && pick(3) === 0 ? `\\x${code.toString(16).padStart(2, '0')}` : code4;
    return `${join}${names[unit] !== undefined && pick(2) === 0 ? names[unit] : short}`;
  });
  return `${mark}${written.join('')}${mark}`;
}
