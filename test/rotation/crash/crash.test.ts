import { describe, expect, it } from 'vitest';
import { playAll, settings, type Tally } from './matrix.js';

/** Of all cases of `npm run test:crash`, every so manyth; each run begins at another one. */
const EVERY = 40;

describe('a rotation that something happens to', () => {
  it.each(settings().map((setting) => ({ setting, name: JSON.stringify(setting) })))(
    'keeps what it serves alive: $name',
    async ({ setting }) => {
      const tally: Tally = { cases: 0, ends: new Map(), failures: [] };
      await playAll(setting, tally, EVERY, Math.floor(Math.random() * EVERY));
      expect(tally.failures).toEqual([]);
      expect(tally.cases).toBeGreaterThan(0);
    },
  );
});
