import { Unanswered } from '../../core/inspection.js';
import type { Flight } from '../../core/rotation/flight.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import { type Parts, type Revocation, refused } from '../../providers/issuers/issuer.js';
import { PAUSE, TRIES } from './making.js';
import { versionIn } from './marks.js';
import { partsIn } from './values.js';
import type { Passage } from './world.js';

/** Ends a key. Throws `Unanswered` if nobody knows whether it has ended: the next run tries again. */
export async function revoke(passage: Passage, flight: Flight, key: string): Promise<JournalEvent> {
  const { issuer, access } = passage.rotation;
  const { tools } = passage.world;
  const revocation = issuer.revoke
    ? await issuer.revoke(key, access, tools)
    : await byValue(passage, flight, key);
  return revocation.answer === 'refused'
    ? { event: 'needs-human', why: `${key} could not be revoked: ${revocation.detail}` }
    : { event: 'revoked', key, how: revocation.answer };
}

/** After so long, in milliseconds, every server of a provider knows what was revoked. */
const SETTLED = 3_600_000;

/** How it is known that nobody gets in with it any more. Throws `Unanswered` as long as the provider says otherwise. */
export async function prove(passage: Passage, flight: Flight, key: string): Promise<JournalEvent> {
  const { world } = passage;
  for (let tries = 1; ; tries++) {
    const proof = await proofOf(passage, flight, key);
    if (proof !== 'alive') return { event: 'refused', key, proof };
    const why = `${key} was revoked, and still lives`;
    if (world.now().getTime() - flight.lastAt.getTime() > SETTLED) return { event: 'needs-human', why };
    if (tries === TRIES) throw new Unanswered('unexpected-reply', why);
    await world.pause(PAUSE);
  }
}

async function proofOf(
  passage: Passage,
  flight: Flight,
  key: string,
): Promise<'tried' | 'by-id' | 'unproved' | 'alive'> {
  const { rotation, world } = passage;
  const { issuer, access } = rotation;
  const parts = await partsOf(passage, flight, key);
  if (parts !== undefined) {
    const { answer } = await issuer.test(parts, access, world.tools);
    if (answer === 'dead') return 'tried';
    if (answer === 'live') return 'alive';
  }
  if (issuer.list === undefined) return 'unproved';
  const found = (await issuer.list(access, world.tools)).find(({ id }) => id === key);
  return found?.isLive === true ? 'alive' : 'by-id';
}

/** Shows it to the provider, if anybody has it still. */
async function byValue(passage: Passage, flight: Flight, key: string): Promise<Revocation> {
  const { issuer, access } = passage.rotation;
  const parts = await partsOf(passage, flight, key);
  if (issuer.revokeValue === undefined)
    return refused(issuer.byHand?.revoking ?? 'its provider lets no program do that');
  return parts === undefined
    ? refused('its provider wants to see it, and nobody has its value any more')
    : issuer.revokeValue(parts, access, passage.world.tools);
}

async function partsOf(passage: Passage, flight: Flight, key: string): Promise<Parts | undefined> {
  const { hand } = passage;
  if (hand.key === key) return hand.parts;
  return key === flight.old ? oldPartsIfKept(passage, flight) : undefined;
}

/** The old value, from a store that keeps versions. */
async function oldPartsIfKept(
  { rotation, world }: Passage,
  { before, targets }: Flight,
): Promise<Parts | undefined> {
  for (const target of rotation.targets) {
    const version = versionIn(before.get(target.name));
    const keeps = targets.find(({ name }) => name === target.name)?.staging !== 'none';
    if (version === undefined || !keeps) continue;
    const parts = await partsIn(target, rotation, world, version);
    if (parts !== undefined) return parts;
  }
  return undefined;
}
