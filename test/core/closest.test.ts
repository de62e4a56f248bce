import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest } from '../../src/core/closest.js';
import { ruleIds } from '../../src/core/rules.js';

const keys = ['version', 'fail-on', 'default-tier', 'ignore-paths'];

describe('the closest word', () => {
  it.each([
    ['fail_on', 'fail-on'],
    ['failOn', 'fail-on'],
    ['FAIL-ON', 'fail-on'],
    ['faill-on', 'fail-on'],
    ['fial-on', 'fail-on'],
    ['verison', 'version'],
    ['default-teir', 'default-tier'],
    ['ignored-paths', 'ignore-paths'],
  ])('to %s is %s', (word, meant) => {
    expect(closest(word, keys)).toBe(meant);
  });

  it.each(['', 'a', 'tier', 'nothing-like-it', 'x'.repeat(1_000_000)])('to %.20s is none', (word) => {
    expect(closest(word, keys)).toBeUndefined();
  });

  it('is the nearest of several, whatever their order', () => {
    expect(closest('notes', ['vote', 'note', 'nodes'])).toBe('note');
    expect(closest('notes', ['nodes', 'note', 'vote'])).toBe('nodes');
    expect(closest('abcdef', ['abcxyf', 'abcdxf'])).toBe('abcdxf');
  });

  it('is the word itself after one slip of the hand', () => {
    const slip = fc.constantFrom(...ruleIds).chain((id) =>
      fc.record({
        id: fc.constant(id),
        at: fc.nat({ max: id.length - 2 }),
        kind: fc.constantFrom('drop', 'double', 'swap'),
      }),
    );
    fc.assert(
      fc.property(slip, ({ id, at, kind }) => {
        const [one, other] = [id[at]!, id[at + 1]!];
        const typed = { drop: other, double: one + one + other, swap: other + one }[kind]!;
        expect(closest(id.slice(0, at) + typed + id.slice(at + 2), ruleIds)).toBe(id);
      }),
    );
  });
});
