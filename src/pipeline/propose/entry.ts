import type { ConfigNode, ListNode, MapEntry, MapNode, ScalarNode } from '../../core/document.js';
import type { TextRange } from '../../core/text.js';
import { toWords } from '../../core/words.js';
import type { Root } from '../extract.js';

/** The entry of a server, and what stands around it. */
export interface ServerEntry {
  readonly name: string;
  readonly node: MapNode;
  readonly root: Root;
  /** How it is started; `undefined` for a server that is only reached. */
  readonly launch: Launch | undefined;
}

/** The parts of an entry by which a server is started. */
export interface Launch {
  /** The map that holds them: the entry, or one in it. */
  readonly map: MapNode;
  /** A program by itself, or with its arguments in one list. */
  readonly command: ScalarNode | ListNode;
  readonly args: ListNode | undefined;
  readonly env: MapNode | undefined;
}

/** The entries of the servers of a file, by what stands in them. */
export function entriesOf(roots: readonly Root[]): readonly ServerEntry[] {
  return roots.flatMap((root) =>
    [...root.servers.names].flatMap(([node, name]): readonly ServerEntry[] =>
      node.kind === 'map' ? [{ name, node, root, launch: launchOf(node) }] : [],
    ),
  );
}

/** The innermost entry in which something stands. */
export function entryAt(entries: readonly ServerEntry[], range: TextRange): ServerEntry | undefined {
  const around = entries.filter(({ node }) => holds(node.range, range));
  return around.reduce<ServerEntry | undefined>(
    (one, other) => (one === undefined || holds(one.node.range, other.node.range) ? other : one),
    undefined,
  );
}

export function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function launchOf(node: MapNode): Launch | undefined {
  const inner = valueUnder(node, ['TRANSPORT']);
  for (const map of inner?.kind === 'map' ? [node, inner] : [node]) {
    const command = valueUnder(map, ['COMMAND', 'CMD', 'EXECUTABLE']);
    const args = valueUnder(map, ['ARGS', 'ARGUMENTS']);
    const env = valueUnder(map, ['ENV', 'ENVS', 'ENVIRONMENT']);
    const isProgram =
      command?.kind === 'list' ? command.items.length > 0 : command?.kind === 'scalar' && isOne(command);
    // An image is started by something else.
    if (!isProgram || (args !== undefined && args.kind !== 'list') || valueUnder(map, ['IMAGE'])) continue;
    if (env !== undefined && env.kind !== 'map') continue;
    return { map, command: command as ScalarNode | ListNode, args, env };
  }
  return undefined;
}

/** A program's name, and no command line. */
function isOne({ type, text: { value } }: ScalarNode): boolean {
  return type === 'string' && value.trim() !== '' && !/\s/.test(value.trim().replace(/^.*[\\/]/, ''));
}

function valueUnder(map: MapNode, words: readonly string[]): ConfigNode | undefined {
  return map.entries.find(({ key }) => words.includes(toWords(key)))?.value;
}

/** The entry of a map whose value holds something. */
export function holderOf(map: MapNode, range: TextRange): MapEntry | undefined {
  return map.entries.find(({ value }) => holds(value.range, range));
}

/** The scalar in which something stands. */
export function scalarAt(
  node: ConfigNode,
  range: TextRange,
  seen = new Set<ConfigNode>(),
): ScalarNode | undefined {
  if (seen.has(node)) return undefined;
  seen.add(node);
  if (node.kind === 'scalar') return holds(node.range, range) ? node : undefined;
  const inner = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;
  for (const one of inner) {
    const found = scalarAt(one, range, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The map right above a node. */
export function parentOf(
  root: ConfigNode,
  node: ConfigNode,
  seen = new Set<ConfigNode>(),
): MapNode | undefined {
  if (root.kind === 'scalar' || seen.has(root)) return undefined;
  seen.add(root);
  const inner = root.kind === 'map' ? root.entries.map(({ value }) => value) : root.items;
  if (inner.includes(node)) return root.kind === 'map' ? root : undefined;
  for (const one of inner) {
    const found = parentOf(one, node, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}
