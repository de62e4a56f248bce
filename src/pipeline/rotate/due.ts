import { Unanswered } from '../../core/inspection.js';
import { type Ending, endingOf } from '../../core/rotation/ending.js';
import { dueAt, type RotationEntry } from '../../core/rotation/rotation.js';
import { currentParts } from './identifying.js';
import { Unready } from './unready.js';
import { standingHere } from './whose.js';
import type { Rotation, World } from './world.js';

/** When the credential in use was made: as the journal has it, else as its provider tells. `undefined` if nobody can say. */
export async function mintedAt(rotation: Rotation, world: World): Promise<Date | undefined> {
  const { issuer, access } = rotation;
  try {
    const standing = await standingHere(rotation, world);
    if (standing?.mintedAt !== undefined) return standing.mintedAt;
    const id = standing?.key ?? (await askedAbout(rotation, world));
    if (id instanceof Date || id === undefined) return id;
    const keys = (await issuer.list?.(access, world.tools)) ?? [];
    return keys.find((key) => key.id === id)?.createdAt;
  } catch (error) {
    // What is wrong is told by whoever begins it.
    if (error instanceof Unanswered || error instanceof Unready) return undefined;
    throw error;
  }
}

/** When it was made, or else its id. */
async function askedAbout(rotation: Rotation, world: World): Promise<Date | string | undefined> {
  const parts = await currentParts(rotation, world, new Map());
  if (parts === undefined) return undefined;
  const inspection = await rotation.issuer.test(parts, rotation.access, world.tools);
  return inspection.answer === 'live' ? (inspection.facts.createdAt ?? inspection.facts.handle) : undefined;
}

/** When its provider ends the one in use by itself: as that tells, else by what it documents. `undefined` if it does not. */
export async function endingIn(rotation: Rotation, world: World): Promise<Ending | undefined> {
  const { entry, issuer, access } = rotation;
  const ending = endingOf(world.ledger.history(entry.name), entry);
  if (ending === undefined) return undefined;
  try {
    const keys = await issuer.list?.(access, world.tools);
    const { expiresAt = ending.on } = keys?.find(({ id }) => id === ending.key) ?? {};
    return { ...ending, on: expiresAt };
  } catch (error) {
    if (error instanceof Unanswered) return ending;
    throw error;
  }
}

/** The same of one that is on hold: it may be that because something is wrong with what it is bound to, and then the journal has to do. */
export async function endingOnHold(
  entry: RotationEntry,
  { world, bind }: { readonly world: World; bind(entry: RotationEntry): Promise<Rotation> },
): Promise<Ending | undefined> {
  const ending = endingOf(world.ledger.history(entry.name), entry);
  if (ending === undefined) return undefined;
  try {
    return await endingIn(await bind(entry), world);
  } catch (error) {
    if (error instanceof Unready) return ending;
    throw error;
  }
}

/** When a new one has to be made; what nobody knows the age of is due. */
export function isDue(minted: Date | undefined, entry: RotationEntry, now: Date, ending?: Ending): boolean {
  return minted === undefined || dueAt(minted, entry, ending?.on)! <= now;
}
