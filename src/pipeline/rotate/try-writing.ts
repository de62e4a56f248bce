import { Secret } from '../../core/secret.js';
import type { Held } from './held.js';
import { labelOf, newId } from './ids.js';
import { versionIn } from './marks.js';
import { beforeOf, changeOf } from './storing.js';
import { Unready } from './unready.js';
import type { Rotation, Target, World } from './world.js';

/** Nobody’s value: it gets no further than to where one would be written. */
const PROBE = 'mcp-rekey';

/** Takes the looks that a store takes before it writes. Throws `Unready` if they tell that it would not take the next value, or `Unanswered`. */
export async function tryWriting(
  target: Target,
  { mark, staging }: Held,
  rotation: Rotation,
  world: World,
): Promise<void> {
  const { name, store, options, location } = target;
  const write = store.write!;
  const value = Secret.of(PROBE, write.audience(options, location));
  const isStaged = staging !== 'none';
  const change = {
    before: await beforeOf(mark, target, isStaged, world),
    id: changeOf(labelOf(newId(rotation, world))),
    ...(isStaged && { staged: true as const }),
  };
  const at = { ...location, version: store.beside?.(versionIn(mark)) };
  const why = await write.rehearse?.(at, value, options, world.tools, change);
  if (why !== undefined) throw new Unready(`${name} takes no value there: ${why}`);
}
