import { describe, expect, it } from 'vitest';
import { heading, link, table } from '../../scripts/tables/markdown.js';

describe('link', () => {
  it('keeps addresses with brackets and spaces in one piece', () => {
    expect(link('a_b', 'https://example.com/a (b)/|?c=<d>')).toBe(
      '[a\\_b](<https://example.com/a%20(b)/%7C?c=%3Cd%3E>)',
    );
  });

  it('encodes nothing twice', () => {
    expect(link('a', 'https://example.com/a%20b')).toBe('[a](<https://example.com/a%20b>)');
  });
});

it('gives headings an address of their own', () => {
  expect(heading(2, '5ire', '5ire')).toBe('<a id="5ire"></a>\n\n## 5ire');
});

it('writes tables', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
