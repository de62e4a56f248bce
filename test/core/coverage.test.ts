import { describe, expect, it } from 'vitest';
import { CoverageCount } from '../../src/core/coverage.js';

describe('CoverageCount', () => {
  it('is complete when all that was left out is not there, or somebody else’s', () => {
    const count = new CoverageCount();
    for (const reason of ['deleted', 'submodule', 'sparse', 'symlink-outside', 'not-searched'] as const)
      count.skip(reason, 'x');
    expect(count.result().complete).toBe(true);
  });

  it.each(['unreadable', 'missing-object', 'too-large', 'lfs-pointer'] as const)(
    'is incomplete with %s',
    (reason) => {
      const count = new CoverageCount();
      count.skip(reason, 'x');
      expect(count.result()).toMatchObject({
        complete: false,
        skipped: [{ reason, count: 1, incomplete: true }],
      });
    },
  );

  it('counts each path once, and shows twenty', () => {
    const count = new CoverageCount();
    for (let index = 0; index < 60; index++) count.skip('deleted', `file-${index % 30}`);
    const [skipped] = count.result().skipped;
    expect(skipped).toMatchObject({ count: 30 });
    expect(skipped?.examples).toHaveLength(20);
  });
});
