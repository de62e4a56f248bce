import { describe, expect, it } from 'vitest';
import { seed } from '../../support/seed.js';
import { killAll, settings, type Tally } from './kills.js';

/** Of all kills of `npm run test:crash`, every so manyth; which ones, the seed says. */
const EVERY = 24;

describe('a rotation whose process is killed', () => {
  it.each(settings.map((setting) => ({ setting, name: JSON.stringify(setting) })))(
    'keeps what it serves alive: $name',
    async ({ setting }) => {
      const tally: Tally = { cases: 0, ends: new Map(), failures: [] };
      await killAll(setting, tally, EVERY, seed % EVERY);
      expect(tally.failures).toEqual([]);
      expect(tally.cases).toBeGreaterThan(1);
    },
    // Between two writes to GitHub a second has to pass.
    600_000,
  );
});
