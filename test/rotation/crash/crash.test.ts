import { describe, expect, it } from 'vitest';
import { seed } from '../../support/seed.js';
import { playAll, settings, type Tally } from './matrix.js';

/** Of all cases of `npm run test:crash`, every so manyth; which ones, the seed says. */
const EVERY = 40;

describe('a rotation that something happens to', () => {
  it.each(settings().map((setting) => ({ setting, name: JSON.stringify(setting) })))(
    'keeps what it serves alive: $name',
    async ({ setting }) => {
      const tally: Tally = { cases: 0, ends: new Map(), failures: [] };
      await playAll(setting, tally, EVERY, seed % EVERY);
      expect(tally.failures).toEqual([]);
      expect(tally.cases).toBeGreaterThan(0);
    },
  );
});
