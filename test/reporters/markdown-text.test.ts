import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayable } from '../../src/core/display.js';
import { block, code, link, table, text } from '../../src/reporters/markdown-text.js';
import { codeIn, htmlOf, NOTICED, proseIn, tagsIn } from '../support/github-markdown.js';
import { hostileNames } from '../support/hostile-names.js';

/** Text in which much means something to Markdown. */
const strange = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostileNames, ...'\\`|*_~<>[]()!#@&$:-+.=\n\t "\''),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** A backslash before a pipe is shown as other characters are that would do something. */
const asShown = (value: string): string => displayable(value).replace(/\\(?=\|)/g, '\\x5c');

/** As a browser shows it: outside of `pre`, white space is one space. */
const shown = (value: string): string => value.replace(/\s+/g, ' ').trim();

describe('text', () => {
  it.each([
    'Make it parse: until then nobody can tell what its host reads.',
    "It isn't one (the provider’s own, “API key”); read/write, 12 of 32!",
    'Atlassian & Jira – R&D, C++, monday.com, OAuth2, service_role',
  ])('leaves prose alone: %s', (prose) => {
    expect(codeIn(htmlOf(text(prose)))).toEqual([]);
    expect(proseIn(htmlOf(text(prose)))).toBe(` ${prose} `);
  });

  it('puts what is no word into code, without the punctuation around it', () => {
    expect(text('Write ${ACME_KEY} here (not $ACME), and see https://acme.dev/keys, “*a*”.')).toBe(
      'Write `${ACME_KEY}` here (not `$ACME`), and see `https://acme.dev/keys`, “`*a*`”.',
    );
    expect(text('Write ${{ secrets.ACME_KEY }} here')).toBe('Write `${{ secrets.ACME_KEY }}` here');
  });

  it.each(hostileNames)('makes nothing of %j', (name) => {
    for (const value of [name, `It says ${name} here`, `(${name})`, `${name}, ${name}:${name}`]) {
      expectNothing(text(value));
    }
  });

  it('makes nothing of any text, and says all of it', () => {
    fc.assert(
      fc.property(strange, (value) => {
        const markdown = text(value);
        expectNothing(markdown);
        const html = htmlOf(`a ${markdown} b`);
        const plain = html.replace(/<\/?(?:p|code)>/g, '');
        expect(shown(unescaped(plain))).toBe(shown(`a ${asShown(value)} b`));
      }),
      { numRuns: 600 },
    );
  });
});

describe('code', () => {
  it('is as it is written', () => {
    expect(code('${VAR:-default}')).toBe('`${VAR:-default}`');
    expect(code('a|b')).toBe('`a|b`');
  });

  it('does not end at a backtick of its own', () => {
    expect(code('a``b')).toBe('```a``b```');
    expect(code('`a`')).toBe('`` `a` ``');
  });

  it('keeps spaces at both ends', () => {
    expect(codeIn(htmlOf(code(' a ')))).toEqual([' a ']);
    expect(codeIn(htmlOf(code(' a')))).toEqual([' a']);
    expect(codeIn(htmlOf(code('  ')))).toEqual(['  ']);
  });

  it('is one code span of any text, in a paragraph and in the cell of a table', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostileNames), strange), (value) => {
        const expected = asShown(value) || ' ';
        const paragraph = htmlOf(`in ${code(value)}, so`);
        expect(tagsIn(paragraph)).toEqual(['<code>', '<p>']);
        expect(codeIn(paragraph)).toEqual([expected]);
        const cells = htmlOf(table(['a', 'b'], [[code(value), code(value)]]));
        expect(cells.match(/<td>/g)).toHaveLength(2);
        expect(codeIn(cells)).toEqual([expected, expected]);
      }),
      { numRuns: 600 },
    );
  });
});

describe('block', () => {
  it('is one block of any lines', () => {
    fc.assert(
      fc.property(fc.array(strange, { minLength: 1, maxLength: 5 }), (lines) => {
        const html = htmlOf(`${block('diff', lines)}\n\nafter`);
        expect(tagsIn(html)).toEqual(['<code class="language-diff">', '<p>', '<pre>']);
        expect(html.endsWith('<p>after</p>')).toBe(true);
        const inside = /<code class="language-diff">(.*)<\/code>/s.exec(html)?.[1] ?? '';
        const expected = lines.map((line) => line.split('\t').map(displayable).join('\t'));
        expect(unescaped(inside)).toBe(`${expected.join('\n')}\n`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('link', () => {
  it('keeps addresses with brackets, pipes and spaces in one piece', () => {
    expect(link('a_b', 'https://example.com/a (b)/|?c=<d>')).toBe(
      '[a\\_b](<https://example.com/a%20(b)/%7C?c=%3Cd%3E>)',
    );
  });

  it('is the address alone where that is the label', () => {
    const address = 'https://example.com/a_b';
    expect(htmlOf(link(address, address))).toBe(`<p><a href="${address}">${address}</a></p>`);
  });

  it('encodes nothing twice', () => {
    expect(link('a', 'https://example.com/a%20b')).toBe('[a](<https://example.com/a%20b>)');
  });

  it('ends where it should, whatever its label is', () => {
    fc.assert(
      fc.property(strange, (label) => {
        const html = htmlOf(`${link(label, 'https://example.com')} b`);
        expect(html).toMatch(/^<p><a href="https:\/\/example.com">.*<\/a> b<\/p>$/s);
        expect(tagsIn(html).filter((tag) => !/^<(?:p|code)>$/.test(tag))).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

it('writes tables', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});

/** One paragraph of words and code at most, in which GitHub finds nothing to make something of. */
function expectNothing(markdown: string): void {
  expect(markdown).not.toMatch(/[\n\r]/);
  const html = htmlOf(markdown);
  expect(tagsIn(html).filter((tag) => tag !== '<p>' && tag !== '<code>')).toEqual([]);
  for (const pattern of NOTICED) expect(proseIn(html)).not.toMatch(pattern);
  const cells = htmlOf(table(['a', 'b'], [[markdown, markdown]]));
  expect(cells.match(/<td>/g)).toHaveLength(2);
  expect(tagsIn(cells).filter((tag) => !/^<(?:t[a-z]+|code)>$/.test(tag))).toEqual([]);
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
