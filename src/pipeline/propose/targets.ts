import type { Host } from '../../hosts/host.js';
import type { Examined } from '../examined.js';
import type { Judged } from '../judge.js';
import { type Place, Places } from './places.js';
import { type Planning, planFor, writersFor } from './plan.js';
import type { Plan, Target } from './target.js';

/** What is to be replaced in one file. */
export interface Wanted {
  readonly examined: Pick<Examined, 'text' | 'extraction'>;
  readonly judged: readonly Judged[];
}

/** A credential with its place in its document. */
export interface Placed {
  readonly judged: Judged;
  readonly place: Place | undefined;
  /** What would be done with it, if it may have the name that the file says. */
  readonly plan: Plan;
  /** What would be done if not. */
  readonly otherwise: () => Plan;
}

const NOWHERE = new Places({ document: { roots: [], comments: [], problems: [] }, roots: [] });

/** The credentials of a file, whatever they will be called. */
export function placedIn(
  { examined: { extraction, text }, judged }: Wanted,
  allowUnverified: boolean,
): {
  readonly places: Places;
  readonly placed: readonly Placed[];
  readonly owners: readonly Host[];
} {
  const { parsed } = extraction;
  const places = parsed === undefined ? NOWHERE : new Places(parsed);
  const owners = writersFor(extraction, allowUnverified);
  const planning: Planning = { owners, isParsed: parsed !== undefined, text, allowUnverified };
  const placed = judged.map((one): Placed => {
    const { kind } = one.slot;
    const place = kind === 'comment' || kind === 'text' ? undefined : places.at(one.range);
    return {
      judged: one,
      place,
      plan: planFor(one, place, planning),
      otherwise: () => planFor(one, place, planning, false),
    };
  });
  return { places, placed, owners };
}

/** The credentials of a file with their places, what can be written there, and their names. */
export function targetsOf(
  wanted: Wanted,
  nameOf: (one: Judged) => string,
  allowUnverified: boolean,
): readonly Target[] {
  const { places, placed, owners } = placedIn(wanted, allowUnverified);
  return placed.map(({ judged, place, plan, otherwise }) => {
    const name = nameOf(judged);
    const kept = plan.fixed === undefined || plan.fixed === name ? plan : otherwise();
    return { judged, owners, places, place, name, plan: kept };
  });
}
