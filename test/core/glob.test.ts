import { describe, expect, it } from 'vitest';
import { expandLists, Glob, matchesName } from '../../src/core/glob.js';
import { repeated, SHORT, superlinear } from '../support/growth.js';

describe('a glob', () => {
  it.each([
    ['a.json', 'a.json', true, true],
    ['a.json', 'x/a.json', false, true],
    ['a.json', 'xa.json', false, false],
    ['a/*.json', 'a/b.json', true, true],
    ['a/*.json', 'x/a/b.json', false, true],
    ['a/*.json', 'a/b/c.json', false, false],
    ['a/**/b', 'a/b', true, true],
    ['a/**/b', 'a/x/y/b', true, true],
    ['a/**', 'a/x/y', true, true],
    ['a/**', 'x/a/y', false, true],
    ['**/a', 'x/y/a', true, true],
    ['**/a/*', 'a/b', true, true],
    ['x/**/*', 'x', false, false],
    ['**', 'x/y', true, true],
    ['*', 'x/y', false, true],
    ['a*b*', 'acb', true, true],
    ['a*b*', 'ac', false, false],
  ])('%s and %s: whole path %s, end %s', (source, path, whole, end) => {
    expect(new Glob(source, 'path').matches(path)).toBe(whole);
    expect(new Glob(source, 'end').matches(path)).toBe(end);
  });

  it('takes time in proportion to the path', () => {
    for (const source of ['**/a*b*c/**/d', '*a*a*a*b', '**/a/**/a/**/b']) {
      const glob = new Glob(source, 'path');
      for (const unit of ['a', 'a/', 'ab', 'abc/', 'abcd/d'])
        expect(
          superlinear((path) => glob.matches(path), repeated(unit), SHORT),
          `${source} on ${unit}`,
        ).toBeUndefined();
    }
  });
});

it('a name is described as a whole, and in its own case', () => {
  expect(matchesName('PROD_ADMIN_KEY', '*_ADMIN_KEY')).toBe(true);
  expect(matchesName('_ADMIN_KEY', '*_ADMIN_KEY')).toBe(true);
  expect(matchesName('PROD_ADMIN_KEY_2', '*_ADMIN_KEY')).toBe(false);
  expect(matchesName('prod_admin_key', '*_ADMIN_KEY')).toBe(false);
  expect(matchesName('a/b', '*')).toBe(true);
  expect(matchesName('a.b', 'a?b')).toBe(false);
});

it('lists stand for each of their items', () => {
  expect(expandLists('a/{b,c}.{d,e}')).toEqual(['a/b.d', 'a/b.e', 'a/c.d', 'a/c.e']);
  expect(expandLists('a{b')).toEqual(['a{b']);
});
