import type { MapEntry, MapNode } from '../../core/document.js';
import type { Change, Value } from '../../hosts/edits/change.js';
import type { NamedVariables } from '../../hosts/host.js';
import { holderOf, holds } from './entry.js';
import type { Target } from './target.js';

/** The key that held the value is gone, and another one names the variable. */
export function byName(target: Target): readonly Change[] | undefined {
  const { way, entry, judged } = target;
  if (way.kind !== 'variable' || entry === undefined) return undefined;
  const own = holderOf(entry.node, judged.range);
  if (own === undefined) return undefined;
  const { variables } = way;
  // `bearerToken` stands in the entry itself, `Authorization` in a map of it.
  if (own.value.kind === 'scalar')
    return [{ kind: 'entry', entry: own, key: variables.key, value: variableOf(target) }];
  const inner = own.value.kind === 'map' ? holderOf(own.value, judged.range) : undefined;
  if (own.value.kind !== 'map' || inner?.value.kind !== 'scalar') return undefined;
  const named = naming(target, variables, inner, entry.node);
  return named && [{ kind: 'removed', map: own.value, entry: inner }, ...named];
}

/** What the variable is called: a host that hands variables on does so under their own names. */
export function variableOf({ way, name, entry, judged }: Target): string {
  if (way.kind !== 'variable' || way.variables.shape !== 'list') return name;
  const own = entry && holderOf(entry.node, judged.range)?.value;
  return (own?.kind === 'map' ? holderOf(own, judged.range)?.key : undefined) ?? name;
}

function naming(
  target: Target,
  { key, shape, beside }: NamedVariables,
  header: MapEntry,
  map: MapNode,
): readonly Change[] | undefined {
  const variable = variableOf(target);
  const known = map.entries.find((one) => one.key === key)?.value;
  switch (shape) {
    case 'list':
      if (known === undefined) return [{ kind: 'added', map, key, value: [variable] }];
      if (known.kind !== 'list') return undefined;
      return isListed(known.items, variable) ? [] : [{ kind: 'appended', list: known, value: variable }];
    case 'map':
      if (known === undefined) return [{ kind: 'added', map, key, value: { [header.key]: variable } }];
      return known.kind === 'map'
        ? [{ kind: 'added', map: known, key: header.key, value: variable }]
        : undefined;
    case 'name': {
      // A second one would need a second key.
      if (known !== undefined) return undefined;
      const others: readonly (readonly [string, Value])[] =
        beside === undefined
          ? []
          : [
              [beside.header, header.key],
              [beside.format, formatOf(target, header)],
            ];
      return [[key, variable] as const, ...others].map(([name, value]) => ({
        kind: 'added',
        map,
        key: name,
        value,
      }));
    }
  }
}

function isListed(items: readonly MapEntry['value'][], variable: string): boolean {
  return items.some((item) => item.kind === 'scalar' && item.text.value === variable);
}

/** The header with `{token}` where the credential is. */
function formatOf({ judged: { range } }: Target, { value }: MapEntry): string {
  if (value.kind !== 'scalar') return '{token}';
  const { text } = value;
  let start = 0;
  while (start < text.length && !holds(range, text.range(start, start + 1))) start++;
  let end = text.length;
  while (end > start && !holds(range, text.range(end - 1, end))) end--;
  return `${text.value.slice(0, start)}{token}${text.value.slice(end)}`;
}
