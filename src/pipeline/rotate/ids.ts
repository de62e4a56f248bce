import type { Attempt } from '../../core/rotation/flight.js';
import { ulid } from '../../core/rotation/ulid.js';
import type { Rotation, World } from './world.js';

/** An id of this rotation, or of one attempt of it. */
export function newId(
  { entry }: Pick<Rotation, 'entry'>,
  world: Pick<World, 'now' | 'random' | 'mark'>,
): string {
  return `${entry.name}/${ulid(world.now(), world.mark, world.random())}`;
}

/** `name/ULID` of an attempt; of the first one, that of its rotation. */
export function attemptId({ label }: Pick<Attempt, 'label'>): string {
  return label.slice(LABEL.length);
}

/** What the credential of an attempt is called, whose id that is. */
export function labelOf(id: string): string {
  return `${LABEL}${id}`;
}

const LABEL = 'mcp-rekey/';
