import { describe, expect, it } from 'vitest';
import { only } from '../../../src/providers/apis/stronger.js';

describe('only', () => {
  it.each([
    [[1, 2, 3], 2],
    [[1, 3], undefined],
    [[2, 2], undefined],
    [undefined, undefined],
  ])('finds of %j the one that fits: %j', (rows, found) => {
    expect(only(rows, (row) => row === 2)).toBe(found);
  });
});
