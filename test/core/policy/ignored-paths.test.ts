import { describe, expect, it } from 'vitest';
import { ignoredPaths } from '../../../src/core/policy/ignored-paths.js';
import { defaultPolicy } from '../../../src/core/policy/policy.js';
import { repeated, SHORT, superlinear } from '../../support/growth.js';
import { policyOf } from './support.js';

const ignores = (patterns: readonly string[], path: string): boolean =>
  ignoredPaths({ ...defaultPolicy, ignoredPaths: patterns })(path);

describe('a path is ignored', () => {
  it.each([
    ['fixtures/**', 'fixtures/a/.mcp.json', true],
    ['fixtures/', 'fixtures/a/.mcp.json', true],
    ['fixtures/', 'src/fixtures/.mcp.json', false],
    ['fixtures/', 'fixtures2/.mcp.json', false],
    ['fixtures/', 'fixtures', false],
    ['fixtures/**', 'fixtures', false],
    ['fixtures', 'fixtures/.mcp.json', false],
    ['**/fixtures/', 'src/fixtures/.mcp.json', true],
    ['**/fixtures/', 'fixtures/.mcp.json', true],
    ['.mcp.json', '.mcp.json', true],
    ['.mcp.json', 'a/.mcp.json', false],
    ['**/.mcp.json', 'a/b/.mcp.json', true],
    ['docs/*.json', 'docs/a.json', true],
    ['docs/*.json', 'docs/a/b.json', false],
    ['docs/{a,b}/*.{json,yaml}', 'docs/b/x.yaml', true],
    ['docs/{a,b}/*.{json,yaml}', 'docs/c/x.yaml', false],
    ['app/[id]/x.json', 'app/[id]/x.json', true],
    ['a.json', 'axjson', false],
    ['**', 'a/b', true],
  ])('by %s: %s, %s', (pattern, path, ignored) => {
    expect(ignores([pattern], path)).toBe(ignored);
    expect(ignores(['nothing', pattern], path)).toBe(ignored);
    expect(policyOf('version: 1', `ignore-paths: ${JSON.stringify(pattern)}`).ignoredPaths).toEqual([
      pattern,
    ]);
  });

  it('by nothing, if nothing is said', () => {
    expect(ignores([], '.mcp.json')).toBe(false);
  });

  it('in time in proportion to the path', () => {
    const pattern = `${'**/a*b*/'.repeat(40)}c`;
    const ignored = ignoredPaths(policyOf('version: 1', `ignore-paths: "${pattern}"`));
    for (const unit of ['a', 'ab/', 'aab', '/'])
      expect(superlinear(ignored, repeated(unit), SHORT), unit).toBeUndefined();
  });
});
