import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConfigNode, type FormatId, MAX_DEPTH } from '../../../src/core/document.js';
import { loadFormat } from '../../../src/hosts/formats/index.js';
import { MEDIUM, repeated, superlinear } from '../../support/growth.js';
import { expectSoundRanges } from './support.js';

const IDS: readonly FormatId[] = ['json', 'yaml', 'toml', 'markdown', 'properties', 'shell'];
const formats = await Promise.all(IDS.map(loadFormat));
const named = formats.map((format) => [format.id, format] as const);

/** The longest way down; a node that occurs more than once is walked once. */
function depthOf(node: ConfigNode, known = new Map<ConfigNode, number>()): number {
  if (node.kind === 'scalar') return 0;
  const before = known.get(node);
  if (before !== undefined) return before;
  const below = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  const depth = 1 + below.reduce((most, one) => Math.max(most, depthOf(one, known)), 0);
  known.set(node, depth);
  return depth;
}

describe.each(named)('%s', (_, format) => {
  it('never throws, and gives ranges that lie in the text', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      '"""',
      "'''",
      '`',
      '```',
      '~~~json',
      '\\',
      '\\u',
      '\\\n',
      '//',
      '/*',
      '*/',
      '#',
      '=',
      '.',
      '-',
      '- ',
      '? ',
      '|',
      '>',
      '&a',
      '*a',
      '!t',
      '<!--',
      '-->',
      '---',
      '...',
      '%YAML',
      '<<EOF',
      'EOF',
      '$(',
      '${',
      "$'",
      'mcp add',
      '--env',
      'a',
      'b=c',
      'key: ',
      '\n',
      '\r\n',
      '\r',
      '\t',
      ' ',
      '\0',
      '\ufeff',
      '\u2028',
      '\ud800',
      '\udc00',
      '\u{1F600}',
      '1',
      '0x',
      '1e999',
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (sample) => {
        const document = format.parse(sample);
        expectSoundRanges(sample, document);
        for (const root of document.roots) expect(depthOf(root)).toBeLessThanOrEqual(MAX_DEPTH);
      }),
      { numRuns: 800 },
    );
  });

  it.each([
    ['[', '['],
    ['[ over lines', '[\n'],
    ['{', '{'],
    ['maps', '{a: '],
    ['quoted maps', '{"a":'],
    ['dashes', '- '],
    ['question marks', '? '],
    ['colons', ': '],
    ['tables', 'a.'],
    ['inline tables', 'a = {a='],
    ['quotes', '> '],
    ['closed lists', '[]'],
    ['substitutions', '$('],
    ['fences in fences', '~~~md\n'],
  ])('gives no tree that is too deep for 10,000 %s', (_what, piece) => {
    const deep = piece.repeat(10_000);
    for (const text of [
      deep,
      `a: ${deep}`,
      `a = ${deep}`,
      `${deep} = 1`,
      `[${deep}a]\nb = 1`,
      `---\n${deep}\n---\n`,
      `\`\`\`json\n${deep}\n\`\`\`\n`,
      `A="${deep}`,
    ]) {
      for (const root of format.parse(text).roots) expect(depthOf(root)).toBeLessThanOrEqual(MAX_DEPTH);
    }
  });

  it.each([
    ...[
      '[',
      '{',
      '"',
      "'",
      '\\',
      '\\"',
      "''",
      ',',
      '.',
      ':',
      ': ',
      '- ',
      '-\n',
      '#',
      '#\n',
      ' #',
      '=',
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\t',
      '\0',
      'a',
      'a ',
      '1',
      'a:\n',
      'a: b\n',
      'a=b\n',
      'a="b"\n',
      '[a]\n',
      '[[a]]\n',
      'a = [\n',
      '/*',
      '/**/',
      '*/',
      '//',
    ],
    ...[
      '"a",',
      '{"a":1},',
      "'a'\n",
      "- 'a\n",
      '- "a\n',
      '- |\n',
      '- >\n  x\n',
      '&a ',
      '*a ',
      '!a ',
      '!',
      '%a\n',
      '---\n',
      '...\n',
      '? a\n',
      '`',
      '```\n',
      '```json\n{}\n```\n',
      '> ',
      '> ```\n',
      '<!--',
      '<!-- -->',
      '-->',
      '$(',
      '${',
      "$'",
      '$',
      '<<A\n',
      '<<A ',
      '"$(',
      '\ud800',
      '\u{1F600}',
      '{{',
      'a.b',
      'a[0]',
      '[0].',
    ],
    ...[
      'a: |\n x\n',
      '\n    #\n',
      '"\\u0041',
      'mcp add a --env ',
      'mcp add a -e A=b\n',
      'A=b ',
      '\\\n',
      '"""',
      "'''",
      '"""a\n',
      '/* \n',
      '"\\\n',
      '[]',
      '{}',
      '[],',
      '{a: b, ',
      ...['[\n', '{a: ', '{"a":', '? ', 'a.', 'a = {a=', '~~~md\n'],
      'x\n\t\n',
    ],
  ])('takes no longer for each of very many of %j', (piece) => {
    const make = repeated(piece);
    expect(format.parse(make(80_000)).problems.length).toBeLessThanOrEqual(100);
    expect(superlinear(format.parse, make, MEDIUM)).toBeUndefined();
  });

  it.each<(size: number) => string>([
    (size) => `a: |\n  x\n${'\n'.repeat(size)}${'    #\n'.repeat(size / 6)}`,
    (size) => '%TAG !a b\n'.repeat(size / 20) + '---\n'.repeat(size / 8),
    (size) => `${'['.repeat(150)}${'1,'.repeat(size / 2)}${']'.repeat(150)}`,
    (size) => `"${'\\u0041 '.repeat(size / 7)}"`,
    (size) => `a = """${'x \\\n  '.repeat(size / 7)}"""`,
    (size) => `a: '${"x''\n\n  ".repeat(size / 7)}'`,
    (size) => `${'"$('.repeat(size / 6)}${"$(' ".repeat(size / 8)}`,
    (size) => `${'<<A '.repeat(size / 8)}\n${'x\n'.repeat(size / 4)}`,
    (size) => `> ~~~yaml\n${'> a: b\n'.repeat(size / 7)}`,
  ])('takes no longer for each where openings and closings are far apart: %#', (make) => {
    expect(superlinear(format.parse, make, MEDIUM)).toBeUndefined();
  });
});

describe('nesting', () => {
  it.each([
    ['json', '['],
    ['json', '{"a":'],
    ['json', '{a:['],
    ['yaml', '['],
    ['yaml', '{a: '],
    ['yaml', '- '],
    ['yaml', '? '],
    ['yaml', '[{'],
    ['toml', '['],
    ['toml', '{b = '],
    ['toml', 'a.'],
    ['properties', 'a.'],
  ] as const)('of 10,000 levels is one problem in %s: %s', (id, piece) => {
    const start = piece === '[' || piece.startsWith('{b') ? 'a = ' : '';
    const deep = `${id === 'toml' ? start : ''}${piece.repeat(10_000)}`;
    const { roots, problems } = formats[IDS.indexOf(id)]!.parse(piece === 'a.' ? `${deep}a = 1` : deep);
    expect(problems.map(({ message }) => message)).toEqual(['nested too deeply']);
    if (piece === 'a.') expect(roots).toEqual([]);
  });

  it.each([
    ['json', `${'['.repeat(MAX_DEPTH)}"x"${']'.repeat(MAX_DEPTH)}`],
    ['yaml', `${'['.repeat(MAX_DEPTH)}x${']'.repeat(MAX_DEPTH)}`],
    ['yaml', `${'- '.repeat(MAX_DEPTH)}x`],
    ['toml', `a = ${'['.repeat(MAX_DEPTH - 1)}"x"${']'.repeat(MAX_DEPTH - 1)}`],
    ['toml', `${'a.'.repeat(MAX_DEPTH - 1)}a = "x"`],
    ['properties', `${'a.'.repeat(MAX_DEPTH - 1)}a=x`],
  ] as const)('as deep as it may be is read as %s, and one level more is a problem', (id, text) => {
    const format = formats[IDS.indexOf(id)]!;
    const document = format.parse(text);
    expect(document.problems).toEqual([]);
    expect(document.roots.map((root) => depthOf(root))).toEqual([MAX_DEPTH]);
    const deeper = {
      json: `[${text}]`,
      yaml: text.startsWith('-') ? `- ${text}` : `[${text}]`,
      toml: `b.${text}`,
      properties: `b.${text}`,
    }[id];
    const tooDeep = format.parse(deeper);
    expect(tooDeep.problems[0]?.message).toBe('nested too deeply');
    for (const root of tooDeep.roots) expect(depthOf(root)).toBeLessThanOrEqual(MAX_DEPTH);
  });
});
