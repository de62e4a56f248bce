import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { MAX_DEPTH } from '../../../src/core/document.js';
import { yaml } from '../../../src/hosts/formats/yaml.js';
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

describe.each(LINE_ENDS)('yaml with line end %j', (end) => {
  const lines = (...of: string[]): string => of.join(end);

  it.each<[string, string, string, string]>([
    ['plain', 'a: bcd', 'bcd', 'bcd'],
    ['plain over lines', lines('a: b', '  c', '', '  d'), 'b c\nd', lines('b', '  c', '', '  d')],
    ['single quotes', "a: 'it''s'", "it's", "it''s"],
    ['single quotes over lines', lines("a: 'b  ", '', "   c''d' # e"), "b\nc'd", lines('b  ', '', "   c''d")],
    [
      'double quotes',
      'a: "b\\tc\\x41\\u00e9\\U0001F600\\\\\\e"',
      'b\tcAé\u{1F600}\\\x1b',
      'b\\tc\\x41\\u00e9\\U0001F600\\\\\\e',
    ],
    [
      'double quotes over lines',
      lines('a: "b', '  c\\', '  \\ d', '', '', '  e"'),
      'b c d\n\ne',
      lines('b', '  c\\', '  \\ d', '', '', '  e'),
    ],
    [
      'a literal block',
      lines('a: |', '  b', '   c', '', '  d', ''),
      'b\n c\n\nd\n',
      lines('b', '   c', '', '  d', ''),
    ],
    ['a stripped block', lines('a: |-', '  b', '  c', '', 'e: 1'), 'b\nc', lines('b', '  c')],
    ['a kept block', lines('a: |+', '  b', '', ''), 'b\n\n', lines('b', '', '')],
    ['an indented block', lines('a: |2', '    b', '  c', ''), '  b\nc\n', lines('  b', '  c', '')],
    [
      'a folded block',
      lines('a: >', '  b', '  c', '', '  d', '    e', '  f', ''),
      'b c\nd\n  e\nf\n',
      lines('b', '  c', '', '  d', '    e', '  f', ''),
    ],
    ['a block with a comment', lines('a: >- # x', '  b', ''), 'b', 'b'],
    ['a tag', 'a: !user_secret NAME', 'NAME', 'NAME'],
    ['a quoted tag', "a: !developer_secret 'it''s'", "it's", "it''s"],
    ['an anchor', 'a: &x b', 'b', 'b'],
    ['an empty string', 'a: ""', '', ''],
  ])('decodes %s and knows where it stands', (_, text, value, raw) => {
    const { text: decoded, type } = scalarAt(parsed(yaml, text), 'a');
    expect([type, decoded.value]).toEqual(['string', value]);
    expect(text.slice(decoded.range().start, decoded.range().end)).toBe(raw);
  });

  it('keeps tags, of scalars, maps and lists', () => {
    const root = parsed(yaml, 'a: !include x\nb: !m {c: d}\ne: !l [f]\ng: !!str 1\nh: i\n');
    const entries = root.kind === 'map' ? root.entries.map(({ value }) => value.tag) : [];
    expect(entries).toEqual(['!include', '!m', '!l', 'tag:yaml.org,2002:str', undefined]);
    expect(root.tag).toBeUndefined();
  });

  it('gives each folded or escaped character its own place', () => {
    const text = lines("a: 'x''y", "  z'");
    const { text: decoded } = scalarAt(parsed(yaml, text), 'a');
    const raw = decoded.value.split('').map((_, index) => {
      const { start, end } = decoded.range(index, index + 1);
      return text.slice(start, end);
    });
    expect(raw).toEqual(['x', "''", 'y', end, 'z']);
  });

  it('has quotes and block headers in the range of a scalar', () => {
    const text = lines('a: "b"', 'c: |', '  d', 'e: f');
    const root = parsed(yaml, text);
    const raw = ['a', 'c', 'e'].map((key) => {
      const { range } = scalarAt(root, key);
      return text.slice(range.start, range.end);
    });
    expect(raw).toEqual(['"b"', lines('|', '  d', ''), 'f']);
  });

  it('takes several documents, comments and directives', () => {
    const text = lines(
      '%YAML 1.2',
      '# one',
      '---',
      'a: b # two',
      '  ## three',
      '---',
      '- c',
      '...',
      '# four',
      '',
    );
    const document = yaml.parse(text);
    expect(document.problems).toEqual([]);
    expect(valuesOf(document)).toEqual([map({ a: 'b' }), list('c')]);
    expect(commentsOf(document)).toEqual(['one', 'two', 'three', 'four']);
    for (const { text: comment } of document.comments) {
      expect(text.slice(comment.range().start, comment.range().end)).toBe(comment.value);
    }
  });

  it('takes no # for a comment that is none', () => {
    const document = yaml.parse(lines('a: |', '  # b', 'c: "# d"', 'e: f#g', "h: '", "  # i'", ''));
    expect(commentsOf(document)).toEqual([]);
    expect(valuesOf(document)).toEqual([map({ a: '# b\n', c: '# d', e: 'f#g', h: ' # i' })]);
  });
});

describe('yaml', () => {
  it.each(['1', '-2.50', '1e3', '0x1F', '0o17', '.inf', '00123'])(
    'keeps the number %s as it is written',
    (number) => {
      const { type, text } = scalarAt(parsed(yaml, `a: ${number}`), 'a');
      expect([type, text.value]).toEqual(['number', number]);
    },
  );

  it.each([
    ['a: true', 'boolean:true'],
    ['a: ~', 'null:~'],
    ['a:', 'null:'],
    ['a: !!str 1', '1'],
    ['a: !!int "1"', 'number:1'],
    ['a: "1"', '1'],
    ['a: yes', 'yes'],
    ['a: 2020-01-01', '2020-01-01'],
  ])('types %s', (text, value) => {
    expect(plainOf(parsed(yaml, text))).toEqual(map({ a: value }));
  });

  it('keeps both entries of a key that occurs twice, and << as a key', () => {
    expect(plainOf(parsed(yaml, 'a: b\na: c\n<<: {d: e}'))).toEqual({
      map: [
        ['a', 'b'],
        ['a', 'c'],
        ['<<', map({ d: 'e' })],
      ],
    });
  });

  it('lets an alias be the very node of its anchor', () => {
    const root = parsed(yaml, 'a: &x {b: c}\nd: *x\ne: [*x]');
    const entries = root.kind === 'map' ? root.entries.map(({ value }) => value) : [];
    expect(entries[1]).toBe(entries[0]);
    expect(entries[2]?.kind === 'list' && entries[2].items[0]).toBe(entries[0]);
  });

  it('reads an alias as the anchor that precedes it, and within its own anchor as nothing', () => {
    expect(plainOf(parsed(yaml, 'a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: &y [*y]'))).toEqual(
      map({ a: 'number:1', b: 'number:1', c: 'number:2', d: 'number:2', e: list('null:') }),
    );
  });

  it('keeps an alias without an anchor as the string that it was meant to be', () => {
    const { roots, problems } = yaml.parse('a: *.example.com\n');
    expect(roots.map(plainOf)).toEqual([map({ a: '*.example.com' })]);
    expect(problems[0]?.offset).toBe(3);
  });

  it('holds exploding aliases in the room that their text takes', () => {
    const levels = Array.from(
      { length: 100 },
      (_, level) => `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`,
    );
    const { roots, problems } = yaml.parse(`a: &a-1 x\n${levels.join('\n')}`.replaceAll('a-1', 'b'));
    expect(problems).toEqual([]);
    expect(roots).toHaveLength(1);
  });

  it('does not let aliases pile up higher than nesting may be', () => {
    const levels = Array.from(
      { length: 2 * MAX_DEPTH },
      (_, level) => `a${level + 1}: &a${level + 1} [*a${level}]`,
    );
    const { roots, problems } = yaml.parse(`a0: &a0 [x]\n${levels.join('\n')}`);
    expect(problems[0]?.message).toBe('nested too deeply');
    const heights = new Map<unknown, number>();
    const height = (node: (typeof roots)[number]): number => {
      const known = heights.get(node);
      if (known !== undefined) return known;
      const below =
        node.kind === 'scalar'
          ? []
          : node.kind === 'list'
            ? node.items
            : node.entries.map(({ value }) => value);
      const result = node.kind === 'scalar' ? 0 : 1 + Math.max(0, ...below.map(height));
      heights.set(node, result);
      return result;
    };
    expect(height(roots[0]!)).toBe(MAX_DEPTH);
  });

  it.each([
    ['an open bracket', 'a: [b\nc: d', 'a'],
    ['a wrong indentation', 'a:\n  b: c\n d: e\n', 'b'],
    ['a tab', 'a:\n\tb: c\n', 'a'],
    ['a second colon', 'a: b: c\n', 'a'],
    ['an open quote', 'a: "b\n', 'a'],
    ['a reserved character', 'a: @b\n', 'a'],
  ])('says what is wrong with %s, and keeps the rest', (_, text, key) => {
    const { roots, problems } = yaml.parse(`first: 1\n${text}`);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(roots.map(plainOf))).toContain(key);
    expect(JSON.stringify(roots.map(plainOf))).toContain('number:1');
  });

  it('never repeats the text in a problem', () => {
    for (const text of [
      '"a" hunter2',
      'a: |hunter2\n b',
      '- a\nhunter2',
      '!<hunter2 a',
      '%hunter2 x y\n---\n',
      '"\\qhunter2"',
      '*hunter2',
      'a: @hunter2',
    ]) {
      expect(JSON.stringify(yaml.parse(`${text}\n`).problems)).not.toContain('hunter2');
    }
  });

  it('reads what the library reads, comments and blank lines in between', () => {
    choosing((pick) => {
      const pieces = [
        'a',
        'b: ',
        '- ',
        '  ',
        '\n',
        '\n\n',
        '#c',
        ' #c\n',
        "'",
        '"',
        '|',
        '>',
        '\t',
        ': ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '!t ',
        '---\n',
        '...\n',
        '\r\n',
        '\\',
        '\\n',
        ' ',
      ];
      const text = Array.from({ length: pick(16) }, () => oneOf(pick, pieces)).join('');
      const options = { schema: 'failsafe', uniqueKeys: false } as const;
      const expected = parseAllDocuments(text, options);
      const document = yaml.parse(text);
      expectSoundRanges(text, document);
      if (!Array.isArray(expected) || expected.some(({ errors }) => errors.length > 0)) return;
      const values = expected.map((one) => one.toJS({ mapAsMap: true }));
      const something = (value: unknown): boolean => value !== '' && value !== null;
      expect(document.problems, JSON.stringify(text)).toEqual([]);
      const plain = (value: Value): unknown => {
        if (typeof value === 'string') return value.replace(/^(?:null|number|boolean):/, '');
        return 'list' in value
          ? value.list.map(plain)
          : new Map(value.map.map(([key, item]) => [key, plain(item)]));
      };
      const strings = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(strings);
        if (!(value instanceof Map)) return String(value ?? '');
        return new Map([...value].map(([key, item]) => [String(key ?? ''), strings(item)]));
      };
      const named = (value: unknown): boolean => {
        if (Array.isArray(value)) return value.every(named);
        if (!(value instanceof Map)) return true;
        return [...value].every(([key, item]) => !(key instanceof Object) && named(item));
      };
      // Keys that are lists or maps have no name to compare; an escaped quote at the very end is one that is not closed.
      if (!values.every(named) || /\\"$/.test(text)) return;
      const found = valuesOf(document).map(plain).filter(something);
      expect(found, JSON.stringify(text)).toEqual(values.map(strings).filter(something));
    }, 2000);
  });

  it('reads back whatever it is written as', () => {
    choosing((pick) => {
      const value = nastyMap(pick);
      const start = oneOf(pick, ['', '---\n', '# c\n', '\n', '%YAML 1.2\n---\n']);
      const written = `${start}${block(pick, value, 0, triviaFor(pick, value))}`;
      const text = pick(3) === 0 ? written.replaceAll('\n', '\r\n') : written;
      const document = yaml.parse(text);
      expect(document.problems, text).toEqual([]);
      expect(valuesOf(document), text).toEqual([value]);
      expectSoundRanges(text, document);
      expectReplaceable(yaml, text, pick);
    }, 600);
  });
});

type Trivia = (indent: number) => string;

/** Lines between entries; none that are blank where they would belong to a block scalar that keeps them. */
function triviaFor(pick: Pick, value: Value): Trivia {
  const blank = JSON.stringify(value).includes('\\n\\n"') ? [] : ['\n', ' \n'];
  return (indent) => oneOf(pick, ['', '', '', `${' '.repeat(indent)}# c: "d"\n`, '#\n', ...blank]);
}

const properties = (pick: Pick): string => oneOf(pick, ['', '', '', '!t ', '&a ', '!t &a ', '!<x> ']);

/** A map or list at an indentation, its line ends included. */
function block(pick: Pick, value: Value, indent: number, trivia: Trivia): string {
  if (typeof value === 'string') return `${scalar(pick, value, indent)}\n`;
  const pad = ' '.repeat(indent);
  if ('list' in value) {
    return value.list.map((item) => `${trivia(indent)}${pad}-${inside(pick, item, indent, trivia)}`).join('');
  }
  return value.map
    .map(([key, item]) => `${trivia(indent)}${pad}${name(pick, key)}:${inside(pick, item, indent, trivia)}`)
    .join('');
}

function inside(pick: Pick, value: Value, indent: number, trivia: Trivia): string {
  const props = properties(pick);
  if (typeof value === 'string') {
    const tail = oneOf(pick, ['', ' ', ' # c', '\t#']);
    const written = scalar(pick, value, indent + 1);
    return ` ${props}${written}${/^[|>]/.test(written) ? '' : `${tail}\n`}`;
  }
  const empty = ('list' in value ? value.list : value.map).length === 0;
  if (empty || pick(4) === 0) return ` ${props}${flow(pick, value, indent + 1)}\n`;
  return ` ${props}\n${block(pick, value, indent + 1 + pick(3), trivia)}`;
}

function flow(pick: Pick, value: Value, indent: number): string {
  const gap = (): string => oneOf(pick, ['', ' ', `\n${' '.repeat(indent)}`, ` # ]\n${' '.repeat(indent)}`]);
  if (typeof value === 'string') return scalar(pick, value, indent, true);
  const items =
    'list' in value
      ? value.list.map((item) => flow(pick, item, indent))
      : value.map.map(([key, item]) => `${name(pick, key)}: ${flow(pick, item, indent)}`);
  const [open, close] = 'list' in value ? '[]' : '{}';
  return `${open}${items.map((item) => `${gap()}${item}${gap()}`).join(',')}${close}`;
}

function name(pick: Pick, key: string): string {
  const plain = /^[A-Za-z_][\w-]*$/.test(key) && !/^(?:null|true)$/.test(key);
  return plain && pick(3) > 0 ? key : escaped(pick, key, undefined);
}

function scalar(pick: Pick, value: string, indent: number, inFlow = false): string {
  const printable = !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value);
  const foldable = printable && !/[ \t]\n|\n[ \t]/.test(value);
  const blockable = printable && !inFlow && /\S/.test(value) && !/\n[ \t]+\n*$|^[ \t]+\n/.test(value);
  const styles = [
    () => escaped(pick, value, indent),
    ...(/^[A-Za-z_é漢](?:[\w./é漢-]| (?=\w))*$/.test(value) && !/^(?:null|true)$/.test(value)
      ? [() => folded(pick, value, indent)]
      : []),
    ...(foldable ? [() => `'${folded(pick, value.replaceAll("'", "''"), indent)}'`] : []),
    ...(blockable ? [() => literal(pick, value, indent, '|')] : []),
    ...(blockable && foldable && !/^[ \t\n]/.test(value) ? [() => literal(pick, value, indent, '>')] : []),
  ];
  return oneOf(pick, styles)();
}

/** Breaks lines of a flow scalar at some of its single spaces, and doubles its own breaks. */
function folded(pick: Pick, value: string, indent: number): string {
  const pad = ' '.repeat(indent);
  return value
    .replace(/\n+/g, (breaks) => `\n${breaks}${pad}`)
    .replace(/(?<=[^\s']) (?=[^\s#'])/g, () =>
      pick(4) === 0 ? oneOf(pick, [`\n${pad}`, ` \n${pad} `]) : ' ',
    );
}

function escaped(pick: Pick, value: string, indent: number | undefined): string {
  const names: Record<string, string> = {
    '\n': '\\n',
    '\t': '\\t',
    '"': '\\"',
    '\\': '\\\\',
    '/': '\\/',
    ' ': '\\ ',
    '\u0085': '\\N',
    '\u00a0': '\\_',
    '\u2028': '\\L',
  };
  const written = [...value].map((character) => {
    const code = character.codePointAt(0)!;
    const join = indent !== undefined && pick(20) === 0 ? `\\\n${' '.repeat(indent)}` : '';
    const must = /["\\]/.test(character) || code < 32 || code === 127;
    // White space next to a line break would be lost.
    const space = /[ \t]/.test(character);
    if (!must && !space && pick(5) > 0) return `${join}${character}`;
    if (space && names[character] === undefined) return `${join}\\x09`;
    if (names[character] !== undefined && (space || pick(2) === 0)) return `${join}${names[character]}`;
    const hex = code.toString(16);
    return `${join}${code < 256 ? `\\x${hex.padStart(2, '0')}` : code < 65536 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`}`;
  });
  return `"${written.join('')}"`;
}

function literal(pick: Pick, value: string, indent: number, style: '|' | '>'): string {
  const end = /\n*$/.exec(value)![0].length;
  const chomp = end === 0 ? '-' : end === 1 ? '' : '+';
  const extra = pick(3);
  const pad = ' '.repeat(indent + extra);
  const digit = /^[ \t\n]/.test(value) || pick(3) === 0 ? String(1 + extra) : '';
  const text = value.slice(0, value.length - end);
  const body =
    style === '|'
      ? text
      : text
          .replace(/\n+/g, (breaks) => `\n${breaks}`)
          .replace(/(?<=\S) (?=\S)/g, () => (pick(4) === 0 ? '\n' : ' '));
  const lines = body.split('\n').map((line) => (line === '' && pick(2) === 0 ? '' : `${pad}${line}`));
  const header = pick(2) === 0 ? `${style}${digit}${chomp}` : `${style}${chomp}${digit}`;
  return `${header}${oneOf(pick, ['', ' # c', '  '])}\n${lines.join('\n')}\n${'\n'.repeat(Math.max(0, end - 1))}`;
}
