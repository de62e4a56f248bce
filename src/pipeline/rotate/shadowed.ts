import { Unready } from './unready.js';
import type { Rotation, Target, World } from './world.js';

/** So many places are named, and the others counted. */
const NAMED = 5;

/**
 * Whether whoever is to get a target gets another secret of that name, nearer to them: what is written to the target would change nothing there.
 * Throws `Unready`. What nobody can see is told, and stops nothing.
 */
export async function checkShadows(target: Target, rotation: Rotation, world: World): Promise<void> {
  const { store, options, location, name } = target;
  const { repository, entry } = rotation;
  const verifying = entry.verify.by === 'workflow' ? entry.verify.repositories : [];
  const near = [...new Set([...(repository === undefined ? [] : [repository]), ...verifying])];
  const found = await store.shadows?.(location, options, world.tools, near);
  if (found === undefined) return;
  const known = new Set([...target.except, ...written(target, rotation)].map(same));
  const scopes = found.scopes.filter((scope) => !known.has(same(scope)));
  if (scopes.length > 0) {
    throw new Unready(
      `${name} is not what ${few(scopes)} gets, where a secret of that name is kept too: make that a target as well, remove it, or name the scope under \`except\``,
    );
  }
  if (found.unseen.length > 0)
    world.warn(
      `${entry.name}: nobody could see whether a secret of the same name is kept in ${few(found.unseen)}, which would be served in place of ${name}`,
    );
}

/** Scopes of the other targets that are the same secret, nearer or farther. */
function written({ store, location: { name, key } }: Target, { targets }: Rotation): readonly string[] {
  return targets
    .filter((other) => other.store.id === store.id && other.location.key === key)
    .filter((other) => same(other.location.name) === same(name))
    .flatMap(({ location: { scope } }) => scope ?? []);
}

/** The stores in which one secret hides another tell nothing apart by its case. */
function same(text: string): string {
  return text.toLowerCase();
}

function few(places: readonly string[]): string {
  const more = places.length - NAMED;
  const named = places.slice(0, NAMED).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}
