import { describe, expect, it } from 'vitest';
import { closest } from '../../src/core/closest.js';

describe('the closest word', () => {
  it('differs in the fewest letters', () => {
    expect(closest('acme_token', ['region', 'acme-tokens', 'acme-token'])).toBe('acme-token');
    expect(closest('tokn', ['token', 'region'])).toBe('token');
    expect(closest('Token', ['TOKEN'])).toBe('TOKEN');
  });

  it('is none if all differ in more than a third', () => {
    expect(closest('acme', ['region', 'acnnnn', ''])).toBeUndefined();
    expect(closest('', ['a'])).toBeUndefined();
    expect(closest('acme', [])).toBeUndefined();
  });

  it('is not looked for among words that nobody types', () => {
    expect(closest('a'.repeat(61), ['a'.repeat(61)])).toBeUndefined();
  });
});
