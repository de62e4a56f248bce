import { describe, expect, it } from 'vitest';
import { code, text } from '../../src/reporters/markdown-text.js';

describe('text', () => {
  it('says what it says, whatever Markdown makes of its characters', () => {
    expect(text('service_role *key* <b> [x](y) a|b `c` #1 \\ {d} ~e~ &amp;')).toBe(
      'service\\_role \\*key\\* \\<b\\> \\[x\\](y) a\\|b \\`c\\` \\#1 \\\\ \\{d\\} \\~e\\~ \\&amp;',
    );
  });
});

describe('code', () => {
  it('is as it is written', () => {
    expect(code('${VAR:-default}')).toBe('`${VAR:-default}`');
  });

  it('does not end at a backtick of its own', () => {
    expect(code('a``b')).toBe('```a``b```');
    expect(code('`a`')).toBe('`` `a` ``');
  });

  it('does not end the cell of a table', () => {
    expect(code('a|b')).toBe('`a\\|b`');
  });
});
