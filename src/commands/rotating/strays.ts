import { strays } from '../../pipeline/rotate/strays.js';
import type { OpenRotating } from './open.js';

/** Warns of rotations that nobody goes on with; whether there are any. */
export function tellStrays({ policy, world }: Pick<OpenRotating, 'policy' | 'world'>): boolean {
  const found = strays(
    world.ledger.entries,
    policy.rotations.map(({ name }) => name),
  );
  for (const one of found) world.warn(one);
  return found.length > 0;
}
