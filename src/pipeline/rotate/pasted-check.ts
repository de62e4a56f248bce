import { pastedFiles, withoutPasted } from './literals.js';
import { ABSENT, described } from './marks.js';
import type { Pasted } from './pasted.js';
import { Unready } from './unready.js';
import { partsIn } from './values.js';
import type { Rotation, Target, World } from './world.js';

/** Files that hold the credential itself, all of which can have references in its place. Throws `Unready` or `Unanswered`. */
export async function replaceable(rotation: Rotation, world: World): Promise<readonly Pasted[]> {
  const pasted = await pastedFiles(rotation, world);
  const changed = await withoutPasted(rotation, world, pasted, ANY);
  if ('why' in changed) throw new Unready(changed.why);
  const [first] = rotation.targets;
  if (pasted.length > 0 && !isNamed(first!, [...changed.values()]))
    throw new Unready(
      `${pathsOf(pasted)} holds the credential itself, and no reference in its place would name a version of ${first!.name}: let \`mcp-rekey fix --store\` replace it first`,
    );
  return pasted;
}

/** Stands for the version that there will be. */
const ANY = 'any';

/** Where a store has versions, merging brings one into use only by a reference that names it. */
function isNamed({ store, location }: Target, texts: readonly string[]): boolean {
  if (store.staging === 'none') return true;
  const reference = store.staging === 'pinned' ? store.refer?.({ ...location, version: ANY }) : undefined;
  return reference !== undefined && texts.some((text) => text.includes(reference));
}

function pathsOf(pasted: readonly Pasted[]): string {
  return pasted.map(({ path }) => path).join(', ');
}

/**
 * Whoever reads it in the store already would get the new one at once, and nobody could take that back. What is there of a pull request that was
 * closed lets nobody in. Throws `Unready` or `Unanswered`.
 */
export async function checkUnread(
  target: Target,
  pasted: readonly Pasted[],
  { rotation, world }: { readonly rotation: Rotation; readonly world: World },
): Promise<void> {
  if ((await described(target, world)).mark === ABSENT) return;
  const parts = await partsIn(target, rotation, world);
  const held = parts && (await rotation.issuer.test(parts, rotation.access, world.tools));
  if (held?.answer === 'dead') return;
  throw new Unready(
    `${pathsOf(pasted)} holds the credential itself, and ${target.name} has a value already that somebody may read: name another target, or take that value away`,
  );
}
