import { Unanswered } from '../../core/inspection.js';
import { dueAt, type RotationEntry } from '../../core/rotation/rotation.js';
import { currentParts } from './identifying.js';
import { Unready } from './unready.js';
import type { Rotation, World } from './world.js';

/** When the credential in use was made: as the journal has it, else as its provider tells. `undefined` if nobody can say. */
export async function mintedAt(rotation: Rotation, world: World): Promise<Date | undefined> {
  const { standing } = world.ledger.history(rotation.entry.name);
  if (standing?.mintedAt !== undefined) return standing.mintedAt;
  const { issuer, access } = rotation;
  try {
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

/** When a new one has to be made; what nobody knows the age of is due. */
export function isDue(minted: Date | undefined, entry: RotationEntry, now: Date): boolean {
  return minted === undefined || dueAt(minted, entry) <= now;
}

/** Whether it is older than its tier allows. */
export function isOverdue(minted: Date | undefined, { lifetime }: RotationEntry, now: Date): boolean {
  return minted !== undefined && minted.getTime() + lifetime <= now.getTime();
}
