import { describe, expect, it } from 'vitest';
import { properties } from '../../../src/hosts/formats/properties.js';
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

describe.each(LINE_ENDS)('properties with line end %j', (end) => {
  const lines = (...of: string[]): string => of.join(end);

  it.each([
    ['an equals sign', 'a=b c=d', 'b c=d', 'b c=d'],
    ['a colon and spaces', '  a : b ', 'b ', 'b '],
    ['only a space', 'a b', 'b', 'b'],
    ['escapes', 'a=b\\tc\\u00e9\\:\\z\\\\', 'b\tcé:z\\', 'b\\tc\\u00e9\\:\\z\\\\'],
    ['continued lines', lines('a = b, \\', '    c\\', 'd', 'e=f'), 'b, cd', lines('b, \\', '    c\\', 'd')],
    ['no value', 'a=', '', ''],
  ])('decodes a value after %s', (_, text, value, raw) => {
    const { text: decoded } = scalarAt(parsed(properties, text), 'a');
    expect(decoded.value).toBe(value);
    expect(text.slice(decoded.range().start, decoded.range().end)).toBe(raw);
  });

  it('nests dotted keys, and takes indexes for items', () => {
    const text = lines(
      '# one',
      'mcp.a.command=npx',
      'mcp.a.args[0]=--key',
      '  ! two',
      'mcp.a.args[1]=secret',
      'mcp.a.env[X.Y]=1',
      'list[0].name=n',
      'list[1].name=m',
    );
    const document = properties.parse(text);
    expect(document.problems).toEqual([]);
    expect(valuesOf(document)).toEqual([
      map({
        mcp: map({ a: map({ command: 'npx', args: list('--key', 'secret'), env: map({ 'X.Y': '1' }) }) }),
        list: list(map({ name: 'n' }), map({ name: 'm' })),
      }),
    ]);
    expect(commentsOf(document)).toEqual(['one', 'two']);
  });
});

describe('properties', () => {
  it('keeps a key that is a value and a map, and one that occurs twice', () => {
    expect(plainOf(parsed(properties, 'a.b=1\na.b.c=2\na.b=3\n'))).toEqual({
      map: [
        [
          'a',
          {
            map: [
              ['b', '1'],
              ['b', map({ c: '2' })],
              ['b', '3'],
            ],
          },
        ],
      ],
    });
  });

  it('knows each key of a dotted one by its range', () => {
    const text = 'a.b\\u0063.d=1';
    const root = parsed(properties, text);
    const child = root.kind === 'map' ? root.entries[0]!.value : root;
    const { keyRange } = child.kind === 'map' ? child.entries[0]! : { keyRange: { start: 0, end: 0 } };
    expect(text.slice(keyRange.start, keyRange.end)).toBe('b\\u0063');
  });

  it.each(['', ' \n\t', '# a=b'])('finds nothing in %j', (text) => {
    expect(properties.parse(text)).toMatchObject({ roots: [], problems: [] });
  });

  it('reads back whatever it is written as', () => {
    choosing((pick) => {
      const value = flat(nastyMap(pick));
      const end = oneOf(pick, LINE_ENDS);
      const text = write(pick, value, '', end).join('');
      const document = properties.parse(text);
      expect(document.problems, text).toEqual([]);
      expect(valuesOf(document), text).toEqual([value]);
      expectSoundRanges(text, document);
      expectReplaceable(properties, text, pick);
    }, 600);
  });
});

/** A value as properties can hold it: no empty lists, and no brackets or dots in keys. */
function flat(value: Value): Value {
  if (typeof value === 'string') return value;
  if ('list' in value) return value.list.length === 0 ? 'empty' : { list: value.list.map(flat) };
  return { map: value.map.map(([key, item]) => [key.replace(/[.[\]]/g, '_'), flat(item)]) };
}

function write(pick: Pick, value: Value, path: string, end: string): readonly string[] {
  if (typeof value !== 'string') {
    return 'list' in value
      ? value.list.flatMap((item, index) => write(pick, item, `${path}[${index}]`, end))
      : value.map.flatMap(([key, item]) =>
          write(pick, item, `${path}${path && '.'}${escaped(pick, key, end, true)}`, end),
        );
  }
  const trivia = oneOf(pick, ['', '', end, `# c=d${end}`, `  !${end}`]);
  const separator = oneOf(pick, ['=', ':', ' = ', '\t:\t']);
  return [`${trivia}${oneOf(pick, ['', '  '])}${path}${separator}${escaped(pick, value, end, false)}${end}`];
}

function escaped(pick: Pick, value: string, end: string, key: boolean): string {
  const names: Record<string, string> = { '\n': '\\n', '\t': '\\t' };
  let first = true;
  return value
    .split('')
    .map((unit) => {
      const must = /[\n\\]/.test(unit) || (first && /\s/.test(unit)) || (key && /[\s:=#!]/.test(unit));
      const join = !key && /\S/.test(unit) && pick(20) === 0 ? `\\${end}  ` : '';
      first = false;
      const hex = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
      if (!must && pick(6) > 0) return `${join}${unit}`;
      if (names[unit] !== undefined) return oneOf(pick, [names[unit], hex]);
      return /[a-z0-9\r\n]/i.test(unit) ? `${join}${hex}` : `${join}${oneOf(pick, [`\\${unit}`, hex])}`;
    })
    .join('');
}
