import type { ConfigNode, ListNode } from '../../core/document.js';
import type { Change, Value } from '../../hosts/edits/change.js';
import { isEnvFlag } from '../../hosts/slots/pairs.js';
import { holderOf, holds, type Launch, type ServerEntry } from './entry.js';
import { replaced } from './in-place.js';
import type { Target } from './target.js';

export interface Wrapping {
  /** Starts the wrapper: `npx -y mcp-rekey@1.2.3 exec`. */
  readonly words: readonly [string, ...string[]];
  /** What a variable of the server's holds, so that the wrapper finds the secret of that name. */
  readonly refer: (name: string) => string;
}

/** The server is started by the wrapper, and what held a credential holds a reference. `undefined` if there is no place for one of them. */
export function wrapped(
  entry: ServerEntry,
  targets: readonly Target[],
  { words, refer }: Wrapping,
  text: string,
): readonly Change[] | undefined {
  const { launch } = entry;
  if (launch === undefined) return undefined;
  const changes: Change[] = [];
  const variables = new Map<string, string>();
  let expands = false;
  for (const target of targets) {
    const placed = place(target, launch, refer, text);
    if (placed === undefined || placed.change === undefined) return undefined;
    changes.push(placed.change);
    expands ||= placed.expands;
    for (const [key, value] of placed.variables) variables.set(key, value);
  }
  const edited = new Set(targets.map(({ scalar }) => scalar));
  const environment = withVariables(launch, variables, edited, targets[0]?.owners[0]?.environment ?? 'env');
  const started = startedBy(words, expands, launch);
  return environment && started && [...changes, ...environment, ...started];
}

interface Placed {
  readonly change: Change | undefined;
  /** Variables that the server gets beside those that it has. */
  readonly variables: readonly (readonly [string, string])[];
  /** The wrapper puts values into texts. */
  readonly expands: boolean;
}

function place(target: Target, launch: Launch, refer: Wrapping['refer'], text: string): Placed | undefined {
  const { judged, name, scalar } = target;
  const { range, slot } = judged;
  const reference = refer(name);
  const variable = freeIn(launch, variableFor(name));
  const variables = [[variable, reference]] as const;
  if (scalar === undefined) return undefined;
  const list = [launch.args, launch.command].find(
    (node) => node?.kind === 'list' && holds(node.range, range),
  );
  if (list?.kind === 'list') {
    const before = previous(list, scalar);
    // `-e NAME=value`: with the name alone, the program hands its own variable on, and nothing shows in the list of processes.
    if (
      isEnvFlag(before) &&
      slot.name !== undefined &&
      text[range.start - 1] === '=' &&
      isRest(scalar, range)
    ) {
      const change = replaced(target, { start: range.start - 1, end: range.end }, '');
      return { change, variables: [[slot.name, reference]], expands: false };
    }
    if (/^-[a-z]*c$/.test(before)) return inScript(target, variable, variables, text);
    return { change: replaced(target, range, `{{${variable}}}`), variables, expands: true };
  }
  const own = launch.env && holderOf(launch.env, range);
  if (own?.value !== scalar) return undefined;
  const isWhole = isRest(scalar, range) && scalar.text.range(0, 1).start >= range.start;
  if (isWhole) return { change: replaced(target, range, reference), variables: [], expands: false };
  return { change: replaced(target, range, `{{${variable}}}`), variables, expands: true };
}

/** A script of a shell reads variables by itself, unless they are in single quotes. */
function inScript(
  target: Target,
  variable: string,
  variables: Placed['variables'],
  text: string,
): Placed | undefined {
  const { judged, scalar } = target;
  const before = text.slice(scalar!.range.start, judged.range.start);
  if ((before.match(/'/g)?.length ?? 0) % 2 === 1) return undefined;
  return { change: replaced(target, judged.range, `\${${variable}}`), variables, expands: false };
}

/** Not as the secret is called: a variable that stands for itself would go round in a circle. */
function variableFor(name: string): string {
  const without = name.replace(/(?:^MCP_|_MCP(?=_|$))/, '');
  return without === name ? `${name}_VALUE` : without;
}

/** Another name where the server has something under this one already. */
function freeIn({ env }: Launch, name: string): string {
  const isTaken = (one: string): boolean => env?.entries.some(({ key }) => key === one) ?? false;
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name}_${number}`;
  return free;
}

function previous({ items }: ListNode, scalar: ConfigNode): string {
  const item = items[items.indexOf(scalar) - 1];
  return item?.kind === 'scalar' ? item.text.value : '';
}

/** Whether nothing of the value stands behind the range. */
function isRest({ text }: NonNullable<Target['scalar']>, range: Target['judged']['range']): boolean {
  return text.length === 0 || text.range(text.length - 1, text.length).end <= range.end;
}

function withVariables(
  { map, env }: Launch,
  variables: ReadonlyMap<string, string>,
  edited: ReadonlySet<unknown>,
  key: string,
): readonly Change[] | undefined {
  if (variables.size === 0) return [];
  if (env === undefined) return [{ kind: 'added', map, key, value: Object.fromEntries(variables) }];
  const changes = [...variables].map(([name, value]): Change | undefined => {
    const known = env.entries.find((entry) => entry.key === name)?.value;
    if (known === undefined) return { kind: 'added', map: env, key: name, value };
    // What `-e NAME=value` said went before it, so that nothing is lost.
    return known.kind === 'scalar' && !edited.has(known) ? { kind: 'value', node: known, value } : undefined;
  });
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

function startedBy(
  [program, ...rest]: Wrapping['words'],
  expands: boolean,
  launch: Launch,
): readonly Change[] | undefined {
  const { command, args, map } = launch;
  const words = command.kind === 'list' ? command.items : (args?.items ?? []);
  const texts = words.map((item) => (item.kind === 'scalar' ? item.text.value : ''));
  if (isWrapped(texts)) return !expands || texts.includes('--expand') ? [] : undefined;
  const own: readonly Value[] = [...rest, ...(expands ? ['--expand'] : []), '--'];
  if (command.kind === 'list') return [{ kind: 'prepended', list: command, values: [program, ...own] }];
  const values = [...own, command.text.value];
  const first: Change = { kind: 'value', node: command, value: program };
  if (args === undefined) return [first, { kind: 'added', map, key: 'args', value: values }];
  return [first, { kind: 'prepended', list: args, values }];
}

/** Whether the wrapper is there from an earlier time. */
function isWrapped(words: readonly string[]): boolean {
  const index = words.findIndex((word) => /(?:^|\/)mcp-rekey(?:@|$)/.test(word));
  return index !== -1 && words[index + 1] === 'exec';
}
