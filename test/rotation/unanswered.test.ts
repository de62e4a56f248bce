import { describe, expect, it } from 'vitest';
import { Unanswered, type UnknownReason } from '../../src/core/inspection.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import type { Outcome } from '../../src/pipeline/rotate/outcome.js';
import type { Rotation } from '../../src/pipeline/rotate/world.js';
import { Scene, type Setting } from './crash/scene.js';

const HOUR = 3_600_000;
const usual: Setting = {
  ...{ overlap: 'independent', kinds: ['live'], people: 'merge', rollback: false, losesJournal: false },
};

/** Where its provider gives no answer once the new one is in use: to what is asked, or to the revocation. */
async function without(call: 'list' | 'revoke', reason: UnknownReason): Promise<[Scene, Outcome]> {
  const scene = new Scene(usual);
  const { rotation, truth } = scene;
  await begin(rotation, await scene.world(), 'due');
  truth.now = new Date(+truth.now + HOUR);
  truth.useAll();
  if (call === 'revoke') await resume(rotation, await scene.world());
  truth.now = new Date(+truth.now + 5 * HOUR);
  truth.useAll();
  const silent = async (): Promise<never> => {
    throw new Unanswered(reason, 'in its own words');
  };
  const issuer: Rotation['issuer'] = { ...rotation.issuer, [call]: silent };
  return [scene, await resume({ ...rotation, issuer }, await scene.world())];
}

describe('a rotation on its way that gets no answer', () => {
  const calls = ['list', 'revoke'] as const;
  const of = (...reasons: readonly UnknownReason[]) =>
    calls.flatMap((call) => reasons.map((reason) => [call, reason] as const));

  it.each(of('timeout', 'unreachable', 'provider-error', 'rate-limited', 'unexpected-reply'))(
    'is only tried again where that passes by itself: %s, %s',
    async (call, reason) => {
      const [, outcome] = await without(call, reason);
      expect(outcome).toMatchObject({ state: 'pending', why: 'in its own words' });
      expect(outcome).not.toHaveProperty('isStuck');
    },
  );

  it.each(of('refused', 'incomplete', 'no-way'))(
    'tells somebody where it does not, and goes on once it is mended: %s, %s',
    async (call, reason) => {
      const [scene, outcome] = await without(call, reason);
      expect(outcome).toMatchObject({ state: 'pending', isStuck: true, why: 'in its own words' });
      expect(scene.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
      for (let run = 0; run < 2 && scene.outcome?.state !== 'done'; run++) {
        scene.outcome = await resume(scene.rotation, await scene.world());
        scene.truth.now = new Date(+scene.truth.now + 5 * HOUR);
      }
      expect(scene.outcome).toMatchObject({ state: 'done' });
      expect(scene.truth.violations).toEqual([]);
    },
  );
});
