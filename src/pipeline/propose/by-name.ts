import type { MapNode } from '../../core/document.js';
import type { Change, Value } from '../../hosts/edits/change.js';
import { decodedRange } from '../../hosts/edits/decoded.js';
import type { NamedVariables } from '../../hosts/host.js';
import type { Holder } from './places.js';
import type { Target } from './target.js';

/** The key that held the value is gone, and another one names the variable. */
export function byName(target: Target): readonly Change[] | undefined {
  const { plan, place, places, name } = target;
  if (plan.way.kind !== 'variable' || place?.holder === undefined || place.entry === undefined)
    return undefined;
  const { variables } = plan.way;
  const { node } = place.entry;
  // `bearerToken` stands in the entry itself, `Authorization` in a map of it.
  if (place.holder.map === node) {
    return variables.shape === 'name'
      ? [{ kind: 'entry', entry: place.holder.entry, key: variables.key, value: name }]
      : undefined;
  }
  const around = places.holderOf(place.holder.map);
  if (around === undefined || around.map !== node) return undefined;
  const named = naming(target, variables, place.holder, node);
  return named && [{ kind: 'removed', ...place.holder }, ...named];
}

function naming(
  target: Target,
  variables: NamedVariables,
  { entry: header }: Holder,
  map: MapNode,
): readonly Change[] | undefined {
  const { name } = target;
  const { key, shape, beside } = variables;
  const known = map.entries.find((one) => one.key === key)?.value;
  switch (shape) {
    case 'list':
      return listed(name, key, map);
    case 'map':
      if (known === undefined) return [{ kind: 'added', map, key, value: { [header.key]: name } }];
      return known.kind === 'map' ? [{ kind: 'added', map: known, key: header.key, value: name }] : undefined;
    case 'name': {
      // A second one would need a second key.
      if (known !== undefined) return undefined;
      const others: readonly (readonly [string, Value])[] =
        beside === undefined
          ? []
          : [
              [beside.header, header.key],
              [beside.format, formatOf(target)],
            ];
      return [[key, name] as const, ...others].map(([one, value]) => ({
        kind: 'added',
        map,
        key: one,
        value,
      }));
    }
  }
}

/** A variable among those that the host hands on. */
export function listed(name: string, key: string, map: MapNode): readonly Change[] | undefined {
  const known = map.entries.find((one) => one.key === key)?.value;
  if (known === undefined) return [{ kind: 'added', map, key, value: [name] }];
  if (known.kind !== 'list') return undefined;
  const isThere = known.items.some((item) => item.kind === 'scalar' && item.text.value === name);
  return isThere ? [] : [{ kind: 'appended', list: known, value: name }];
}

/** The header with `{token}` where the credential is. */
function formatOf({ plan: { range }, place }: Target): string {
  const { text } = place!.scalar;
  const { start, end } = decodedRange(text, range);
  return `${text.value.slice(0, start)}{token}${text.value.slice(end)}`;
}
