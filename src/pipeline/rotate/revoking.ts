import { Unanswered } from '../../core/inspection.js';
import type { Flight } from '../../core/rotation/flight.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import { unfill } from '../../core/rotation/template.js';
import { type Parts, type Revocation, refused } from '../../providers/issuers/issuer.js';
import { PAUSE, TRIES } from './making.js';
import { versionIn } from './marks.js';
import { pinned } from './references.js';
import { equal, partsIn, partsInAny } from './values.js';
import type { Passage } from './world.js';

/** Ends a key. Throws `Unanswered` if nobody knows whether it has ended: the next run tries again. */
export async function revoke(passage: Passage, flight: Flight, key: string): Promise<JournalEvent> {
  const { issuer, access } = passage.rotation;
  const { tools } = passage.world;
  const revocation = issuer.revoke
    ? await issuer.revoke(key, access, tools)
    : await byValue(passage, flight, key);
  switch (revocation.answer) {
    case 'refused':
      return { event: 'needs-human', why: `${key} could not be revoked: ${revocation.detail}` };
    case 'by hand':
      return { event: 'needs-human', why: `a person has to revoke ${key}: ${revocation.how}` };
    default:
      return { event: 'revoked', key, how: revocation.answer };
  }
}

/** After so long, in milliseconds, every server of a provider knows what was revoked. */
const SETTLED = 3_600_000;

/** How it is known that nobody gets in with it any more. Throws `Unanswered` as long as the provider says otherwise. */
export async function prove(passage: Passage, flight: Flight, key: string): Promise<JournalEvent> {
  const proof = await settledProof(passage, flight, key);
  if (proof !== 'alive') return { event: 'refused', key, proof };
  const why = `${key} was revoked, and still lives`;
  if (passage.world.now().getTime() - flight.lastAt.getTime() > SETTLED) return { event: 'needs-human', why };
  throw new Unanswered('unexpected-reply', why);
}

type Proof = 'tried' | 'by-id' | 'unproved' | 'alive';

/** A provider that has just been told takes a moment. */
export async function settledProof(passage: Passage, flight: Flight, key: string): Promise<Proof> {
  for (let tries = 1; ; tries++) {
    const proof = await proofOf(passage, flight, key);
    if (proof !== 'alive' || tries === TRIES) return proof;
    await passage.world.pause(PAUSE);
  }
}

async function proofOf(passage: Passage, flight: Flight, key: string): Promise<Proof> {
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

/** Shows it to the provider, if anybody has it still. Where that is not enough, a person may have ended it. */
async function byValue(
  passage: Passage,
  flight: Flight,
  key: string,
): Promise<Revocation | { readonly answer: 'by hand'; readonly how: string }> {
  const { rotation, world } = passage;
  const { issuer, access } = rotation;
  const how = issuer.byHand?.revoking ?? 'its provider lets no program do that';
  const parts = await partsOf(passage, flight, key);
  if (parts === undefined) return { answer: 'by hand', how };
  if (await isServed(parts, passage)) return refused('some target holds it still');
  if (issuer.revokeValue !== undefined) return issuer.revokeValue(parts, access, world.tools);
  // A provider that is down may refuse whatever lives: that it refuses this one counts once somebody who was asked to end it has let it go on.
  if (flight.resumedAt?.getTime() !== flight.lastAt.getTime()) return { answer: 'by hand', how };
  const { answer } = await issuer.test(parts, access, world.tools);
  return answer === 'dead' ? { answer: 'gone' } : { answer: 'by hand', how };
}

/** A name that somebody has given tells nothing of the value: it is looked at once more. */
async function isServed(parts: Parts, { rotation, world }: Passage): Promise<boolean> {
  for (const target of rotation.targets) {
    const held = await partsIn(target, rotation, world, await pinned(target, rotation, world));
    if (held !== undefined && equal(held, parts)) return true;
  }
  return false;
}

async function partsOf(passage: Passage, flight: Flight, key: string): Promise<Parts | undefined> {
  const { hand } = passage;
  if (hand.key === key) return hand.parts;
  if (key !== flight.old) return undefined;
  return (await oldPartsIfKept(passage, flight)) ?? currentIfOld(passage, key);
}

/** The old value, from a store that keeps versions. */
async function oldPartsIfKept(
  { rotation, world }: Passage,
  { before: last, origin = last, targets }: Flight,
): Promise<Parts | undefined> {
  const kept = rotation.targets.filter(
    ({ name }) =>
      versionIn(origin.get(name)) !== undefined &&
      targets.find((plan) => plan.name === name)?.staging !== 'none',
  );
  const versions = new Map(kept.map(({ name }) => [name, versionIn(origin.get(name))]));
  return partsInAny({ ...rotation, targets: kept }, world, versions);
}

/**
 * The old value, as the policy names it by `current`; only if it is seen to be that very key, by what its provider tells or the value itself shows.
 * Somebody may have put the new one there since, or any other. If that lives, nothing would ever be taken for revoked; if it is dead, that proves nothing;
 * and shown to be revoked, it would be the one in use that dies. So one of which nobody can tell which it is says nothing.
 */
async function currentIfOld({ rotation, world }: Passage, key: string): Promise<Parts | undefined> {
  const { current, issuer, access, facts } = rotation;
  const [first] = rotation.targets;
  const parts = current && first && unfill(first.template, current, facts);
  if (parts === undefined) return undefined;
  const inspection = await issuer.test(parts, access, world.tools);
  return inspection.answer !== 'unknown' && inspection.facts?.handle === key ? parts : undefined;
}
