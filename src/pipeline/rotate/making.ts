import { type Inspection, Unanswered } from '../../core/inspection.js';
import type { Attempt } from '../../core/rotation/flight.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import { type Minting, type Order, refused } from '../../providers/issuers/issuer.js';
import { audienceOf } from './values.js';
import type { Passage, Rotation, World } from './world.js';

/** So often what must be there is looked for, and so long apart, in milliseconds: providers tell their servers one after another. */
export const TRIES = 4;
export const PAUSE = 3000;

/** Gives what is to be written down. Throws `Unanswered`, and nobody knows whether something was made. */
export async function mint(
  { rotation, world, hand }: Passage,
  { label }: Attempt,
  current: string | undefined,
): Promise<JournalEvent> {
  const { issuer, access } = rotation;
  const order = orderOf(label, current, rotation, world);
  // Whatever comes of it, it is not tried a second time by this run.
  hand.state = 'lost';
  const minting = await issuer.mint!(order, access, world.tools).catch(nothingMade);
  if (minting.answer === 'full') return { event: 'needs-human', why: minting.detail };
  if (minting.answer === 'refused') return { event: 'failed', why: minting.detail };
  hand.state = 'held';
  hand.key = minting.id;
  hand.parts = minting.parts;
  return { event: 'minted', key: minting.id };
}

/** What the one of that label has to be. `current`: id of the one in use. */
export function orderOf(
  label: string,
  current: string | undefined,
  rotation: Rotation,
  world: Pick<World, 'now'>,
): Order {
  const until = new Date(world.now().getTime() + 2 * rotation.entry.lifetime);
  return { label, current, until, audience: audienceOf(rotation) };
}

/** Some have found out by asking that they had better not begin. */
function nothingMade(error: unknown): Minting {
  if (error instanceof Unanswered && error.reason === 'refused')
    return refused(error.detail ?? 'it was refused');
  throw error;
}

/** What is wrong with the new one; `undefined` if it works. */
export async function fault({ rotation, world, hand }: Passage, key: string): Promise<string | undefined> {
  let last: Inspection | undefined;
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await world.pause(PAUSE);
    last = await rotation.issuer.test(hand.parts!, rotation.access, world.tools);
    if (last.answer === 'live') return differing(last, key, hand.scopes);
  }
  return last?.answer === 'dead' ? 'its provider does not let it in' : 'nobody knows whether it works';
}

function differing(
  { facts }: Extract<Inspection, { answer: 'live' }>,
  key: string,
  wanted: readonly string[] | undefined,
): string | undefined {
  if (facts.handle !== undefined && facts.handle !== key) return 'its provider takes it for another one';
  const missing = (facts.scopes && wanted?.filter((scope) => !facts.scopes?.includes(scope))) ?? [];
  return missing.length === 0 ? undefined : `it may not do what the one in use may: ${missing.join(', ')}`;
}
