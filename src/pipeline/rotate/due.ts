import { Unanswered } from '../../core/inspection.js';
import type { History } from '../../core/rotation/flight.js';
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

/** Since when the credential that is to go is, or will be, older than its tier allows. `minted`: when the one in use was made. */
export function overdueFrom(
  { flight, standing }: Pick<History, 'flight' | 'standing'>,
  { lifetime, grace, lead }: RotationEntry,
  minted = standing?.mintedAt,
): Date | undefined {
  // What nobody knows the age of was due when its replacement began.
  if (flight !== undefined && flight.oldMintedAt === undefined)
    return new Date(flight.startedAt.getTime() + grace + lead);
  const made = flight === undefined ? minted : flight.oldMintedAt;
  return made && new Date(made.getTime() + lifetime);
}

export function isOverdue(from: Date | undefined, now: Date): boolean {
  return from !== undefined && from <= now;
}
