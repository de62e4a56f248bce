import type { TextRange } from '../../core/text.js';
import { capital } from '../../core/words.js';
import type { Change, Value } from '../../hosts/edits/change.js';
import type { Definitions } from '../../hosts/host.js';
import { inputId, referenceTo } from '../references.js';
import type { Target } from './target.js';

/** The reference in place of the credential, and its definition where it needs one. */
export function referenced(target: Target, description: string): readonly Change[] | undefined {
  const { plan, name } = target;
  if (plan.way.kind !== 'reference') return undefined;
  const text = referenceTo(plan.way.syntax, name);
  if (text === undefined) return undefined;
  const part = replaced(target, plan.range, text);
  if (plan.way.definitions === undefined) return [part];
  const defined = definition(target, plan.way.definitions, description);
  return defined && [part, ...defined];
}

/** Another text in place of a part of a value, or of a comment. */
export function replaced({ place }: Target, range: TextRange, text: string): Change {
  return place === undefined
    ? { kind: 'aside', range, text }
    : { kind: 'part', scalar: place.scalar, range, text };
}

/** The map in which the map of the servers stands. */
function definition(
  target: Target,
  { syntax, key }: Definitions,
  description: string,
): readonly Change[] | undefined {
  const { place, places, name } = target;
  const servers = place?.entry && places.holderOf(place.entry.node)?.map;
  const beside = servers && places.holderOf(servers);
  // The keys of a flat settings file have dots in them, and nobody says what this one would be called there.
  if (beside === undefined || beside.entry.key.includes('.')) return undefined;
  const { map } = beside;
  const known = map.entries.find((one) => one.key === key)?.value;
  const isInput = syntax === '${input:id}';
  const [id, value] = isInput
    ? [inputId(name), input(name, description)]
    : [name.toLowerCase(), userConfig(description)];
  if (known === undefined) return [{ kind: 'added', map, key, value: isInput ? [value] : { [id]: value } }];
  if (known.kind === 'list') return [{ kind: 'appended', list: known, value }];
  return known.kind === 'map' ? [{ kind: 'added', map: known, key: id, value }] : undefined;
}

/** https://code.visualstudio.com/docs/copilot/reference/mcp-configuration#_input-variables-for-sensitive-data */
function input(name: string, description: string): Value {
  return { type: 'promptString', id: inputId(name), description, password: true };
}

/** https://github.com/anthropics/mcpb/blob/main/MANIFEST.md#user-configuration */
function userConfig(description: string): Value {
  return { type: 'string', title: description, description, sensitive: true, required: true };
}

/** What whoever is asked for the value reads: of one that several servers share, no server. `same`: all that are called so. */
export function described(same: readonly Target[]): string {
  const [{ judged, place }] = same as readonly [Target];
  const { title, kind } = judged.verdict;
  const called = judged.slot.kind === 'env' ? place?.holder?.entry.key : undefined;
  // What it is says more than what the server calls it; that says more than that it is a token.
  const what = kind === undefined ? (called ?? title) : title.replace(/ \([^()]*\)$/, '');
  const [server, another] = new Set(same.map((one) => one.place?.entry?.name));
  return server === undefined || another !== undefined
    ? capital(what)
    : `${capital(what)} for the server ${server}`;
}
