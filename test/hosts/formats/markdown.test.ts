import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/hosts/formats/markdown.js';
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
  scalarAt,
  scalarsOf,
  type Value,
  valuesOf,
} from './support.js';

describe.each(LINE_ENDS)('markdown with line end %j', (end) => {
  const lines = (...of: string[]): string => of.join(end);

  it('reads the frontmatter', () => {
    const document = markdown.parse(lines('---', 'a: b', 'c: "d\\x65"', '---', 'e: f', '---', ''));
    expect(valuesOf(document)).toEqual([map({ a: 'b', c: 'de' })]);
    expect(commentsOf(document)).toEqual([]);
  });

  it.each<[string, string[], Value[]]>([
    ['json', ['```json', '{"a": "b"}', '```'], [map({ a: 'b' })]],
    ['jsonc', ['~~~~ jsonc title="x"', '{"a": "b", // c', '}', '~~~~~ '], [map({ a: 'b' })]],
    ['json5', ['```json5', "{a: 'b'}", '```'], [map({ a: 'b' })]],
    ['yaml', ['```yaml', 'a: b', '```'], [map({ a: 'b' })]],
    ['yml', ['``` {.YML}', '- a', '```'], [list('a')]],
    ['toml', ['```toml', '[a]', 'b = "c"', '```'], [map({ a: map({ b: 'c' }) })]],
    ['properties', ['```properties', 'a.b=c', '```'], [map({ a: map({ b: 'c' }) })]],
    [
      'no language',
      ['```', '{"a": "b"}', '```', '```', 'a: b', '```', '```', '[a]', 'b = "c"', '```'],
      [map({ a: 'b' }), map({ a: 'b' }), map({ a: map({ b: 'c' }) })],
    ],
    ['an unknown language', ['```text', '{"a": "b"}', '```'], [map({ a: 'b' })]],
    [
      'a list item',
      ['1. x', '', '   ```json', '   {', '     "a": "b"}', '   ```', '- ```json', '  {"c": "d"}', '  ```'],
      [map({ a: 'b' }), map({ c: 'd' })],
    ],
    [
      'an indented list item with YAML',
      ['* x', '    ```yaml', '    a:', '      b: |', '        c', '        d', '    ```'],
      [map({ a: map({ b: 'c\nd\n' }) })],
    ],
    ['a quote', ['> ```yaml', '> a:', '>   b: c', '> ```', 'x'], [map({ a: map({ b: 'c' }) })]],
    [
      'an indented quote',
      ['   > ```yaml', '   > a:', '   >   b: c', '   > ```'],
      [map({ a: map({ b: 'c' }) })],
    ],
    ['a quote in a quote', ['> > ```json', '> > {"a":', '>>  "b"}', '> > ```'], [map({ a: 'b' })]],
    [
      'a quote that ends',
      ['> ```json', '> {"a": "b"}', 'x', '```json', '{"c": "d"}', '```'],
      [map({ a: 'b' }), map({ c: 'd' })],
    ],
    ['the end of the text', ['```json', '{"a": "b"}'], [map({ a: 'b' })]],
    [
      'Markdown',
      ['````md', '---', 'a: b', '---', '```json', '{"c": "d"}', '```', '````'],
      [map({ a: 'b' }), map({ c: 'd' })],
    ],
    ['a longer fence', ['````json', '{"a": "```"}', '```', '````'], []],
    ['an inline fence', ['```json {"a": "b"}```', '{"a": "b"}'], []],
  ])('reads blocks of %s', (_, of, values) => {
    expect(valuesOf(markdown.parse(lines('# Title', '', 'Text: x', ...of)))).toEqual(values);
  });

  it('knows where values stand behind indentation and quotes', () => {
    const text = lines(
      '> - ```json',
      '>   {"a": "b\\u0063d",',
      '>    "e": "f"}',
      '>   ```',
      '',
      '\t```yaml',
      '\tg: |',
      '\t  h',
      '\t  i',
      '\t```',
    );
    const document = markdown.parse(text);
    const raw = document.roots.flatMap(scalarsOf).map(({ text: { value }, text: decoded }) => {
      const { start, end: stop } = decoded.range();
      return [value, text.slice(start, stop)];
    });
    expect(raw).toEqual([
      ['bcd', 'b\\u0063d'],
      ['f', 'f'],
      ['h\ni\n', lines('h', '\t  i', '')],
    ]);
    expectSoundRanges(text, document);
  });

  it('has the lines of blocks that are no config, and of HTML comments, as comments', () => {
    const document = markdown.parse(
      lines(
        '```json',
        '{"a": "b", ...}',
        '```',
        'prose',
        '```python',
        'import os',
        '# c',
        '```',
        '<!-- d',
        '',
        '```json',
        '{"e": "f"}',
        '```',
        'g --> <!-- h -->',
        '```yaml',
        'only a string',
        '```',
      ),
    );
    expect(document).toMatchObject({ roots: [], problems: [] });
    expect(commentsOf(document)).toEqual([
      '{"a": "b", ...}',
      'import os',
      'c',
      'only a string',
      'd',
      '```json',
      '{"e": "f"}',
      '```',
      'g',
      'h',
    ]);
  });

  it('reads commands, and has the other lines of a script as comments', () => {
    const text = lines(
      '```bash',
      '# first',
      'curl -H "X: y" https://x.test',
      'claude mcp add acme \\',
      '  --env A=b -- npx',
      'export C=d',
      '```',
    );
    const document = markdown.parse(text);
    expect(valuesOf(document)).toEqual([
      map({ mcp: map({ acme: map({ env: map({ A: 'b' }), command: 'npx' }) }), env: map({ C: 'd' }) }),
    ]);
    expect(commentsOf(document)).toEqual(['first', 'curl -H "X: y" https://x.test']);
    const { start, end: stop } = scalarAt(document.roots[0]!, 'env', 'C').text.range();
    expect(text.slice(start, stop)).toBe('d');
  });

  it('reads no frontmatter that does not begin the text, does not end, or is none', () => {
    expect(markdown.parse(lines('', '---', 'a: b', '---')).roots).toEqual([]);
    expect(markdown.parse(lines('---', 'a: b')).roots).toEqual([]);
    const broken = markdown.parse(lines('---', 'a: b: c', '---'));
    expect(broken).toMatchObject({ roots: [], problems: [] });
    expect(commentsOf(broken)).toEqual(['a: b: c']);
  });
});

describe('markdown', () => {
  it('lets an alias in the frontmatter be the very node of its anchor', () => {
    const [root] = markdown.parse('---\na: &x {b: c}\nd: *x\n---\n').roots;
    const entries = root?.kind === 'map' ? root.entries.map(({ value }) => value) : [];
    expect(entries).toHaveLength(2);
    expect(entries[1]).toBe(entries[0]);
  });

  it('reads back JSON from whatever it is wrapped in', () => {
    choosing((pick) => {
      const value = nastyMap(pick);
      const plain = (one: Value): unknown =>
        typeof one === 'string'
          ? one
          : 'list' in one
            ? one.list.map(plain)
            : Object.fromEntries(one.map.map(([key, item]) => [key, plain(item)]));
      const prefix = oneOf(pick, ['', '  ', '> ', '>', '   > > ', '\t', '- ', '12) ', '> * ']);
      const rest = prefix.replace(/[-*]|12\)/, (mark) => ' '.repeat(mark.length));
      const fence = oneOf(pick, ['```', '~~~', '`````']);
      const body = `${fence}${oneOf(pick, ['json', ' jsonc x', ''])}\n${JSON.stringify(plain(value), null, pick(4))}\n${fence}`;
      const end = oneOf(pick, LINE_ENDS);
      const text = `# T\n\n${body
        .split('\n')
        .map((line, index) => `${index === 0 ? prefix : rest}${line}`)
        .join('\n')}\n\nmore\n`.replaceAll('\n', end);
      const document = markdown.parse(text);
      expect(valuesOf(document), text).toEqual([value]);
      expectSoundRanges(text, document);
      expectReplaceable(markdown, text, pick);
    }, 600);
  });
});
