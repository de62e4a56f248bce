import { Unanswered } from '../../core/inspection.js';
import { fill, unfill } from '../../core/rotation/template.js';
import type { Secret } from '../../core/secret.js';
import type { Parts } from '../../providers/issuers/issuer.js';
import type { Location } from '../../stores/store.js';
import type { Rotation, Target, World } from './world.js';

/** What a target is to hold. */
export function valueFor({ template }: Target, parts: Parts, { facts }: Rotation): Secret {
  return fill(template, parts, facts);
}

/** Who may get the parts of a new credential: its provider and its stores. */
export function audienceOf({ targets, issuer, access }: Rotation): readonly string[] {
  const stores = targets.flatMap(
    ({ store, options, location }) => store.write?.audience(options, location) ?? [],
  );
  return [...new Set([...issuer.destinations(access.account), ...stores])];
}

/** Whether a target holds a value that was not made by its template, as far as its store gives any. Throws `Unanswered`. */
export async function holdsAnother(
  target: Target,
  rotation: Rotation,
  { tools }: World,
  version: string | undefined,
): Promise<boolean> {
  const { store, options, location, template } = target;
  const audience = rotation.issuer.destinations(rotation.access.account);
  const found = await store.resolve?.({ ...location, version }, options, tools, audience);
  return found?.answer === 'there' && unfill(template, found.value, rotation.facts) === undefined;
}

/**
 * The parts of what a target holds; `undefined` if its store gives no values, it holds none, or one that was not made by its template. Throws
 * `Unanswered`.
 */
export async function partsIn(
  target: Target,
  rotation: Rotation,
  { tools }: World,
  version?: string,
): Promise<Parts | undefined> {
  const { store, options, location, template } = target;
  if (store.resolve === undefined) return undefined;
  const at: Location = { ...location, version: version ?? location.version };
  const audience = rotation.issuer.destinations(rotation.access.account);
  const found = await store.resolve(at, options, tools, audience);
  if (found.answer === 'unknown') throw new Unanswered(found.reason, found.detail);
  return found.answer === 'there' ? unfill(template, found.value, rotation.facts) : undefined;
}

/** The parts of what the first target holds that gives any. `versions`: by the names of targets. Throws `Unanswered`. */
export async function partsInAny(
  rotation: Rotation,
  world: World,
  versions: ReadonlyMap<string, string | undefined>,
): Promise<Parts | undefined> {
  for (const target of rotation.targets) {
    const parts = await partsIn(target, rotation, world, versions.get(target.name));
    if (parts !== undefined) return parts;
  }
  return undefined;
}

/** Whether they are the same credential. */
export function equal(one: Parts, other: Parts): boolean {
  return Object.entries(one).every(([name, part]) => other[name]?.equals(part) === true);
}
