import type { ScalarNode } from '../../core/document.js';
import type { Change, Value } from '../../hosts/edits/change.js';
import { hasPlaces } from '../launch/expand.js';
import { isOwnWrapper } from '../own-wrapper.js';
import { argument } from './argument.js';
import type { Launch, ServerEntry } from './entry.js';
import { replaced } from './in-place.js';
import { type Supply, supplied, type Wrapped } from './supply.js';
import type { Target } from './target.js';

export interface Wrapping {
  /** Starts the wrapper: `npx -y mcp-rekey@1.2.3 exec`. */
  readonly words: readonly [string, ...string[]];
  /** How a variable names the secret in its store. Absent: the secret is a variable of that name, which the host hands on as it can. */
  readonly refer?: ((name: string, isElsewhere: boolean) => string) | undefined;
  /** What the wrapper is told by which it reaches the store. */
  readonly options?: ((isElsewhere: boolean) => readonly string[]) | undefined;
  /** Whether the servers of the file are started in another folder than what is fixed. Absent: they are not. */
  readonly isElsewhere?: boolean;
}

/** The server is started by the wrapper, and what held a credential holds a reference. `undefined` if there is no place for one of them, `own-braces` if the wrapper would expand what is the server's own. */
export function wrapped(
  entry: ServerEntry,
  targets: readonly Target[],
  { words, refer, options, isElsewhere = false }: Wrapping,
): readonly Change[] | 'own-braces' | undefined {
  const { launch } = entry;
  if (launch === undefined) return undefined;
  const isAway = isElsewhere || launch.hasFolder;
  const referAway = refer && ((name: string) => refer(name, isAway));
  const changes: Change[] = [];
  const variables = new Map<string, string>();
  let expands = false;
  for (const target of targets) {
    const supply = supplied(target, entry, referAway);
    const placed = supply && place(target, launch, supply);
    if (placed === undefined) return undefined;
    changes.push(placed.change, ...supply!.listed);
    expands ||= placed.expands;
    for (const [key, value] of placed.variables) variables.set(key, value);
  }
  const edited = new Set(targets.map(({ place: own }) => own?.scalar));
  const environment = withVariables(launch, variables, edited, targets[0]?.owners[0]?.environment ?? 'env');
  const expanding = expands ? expandingOnly(launch, edited) : [];
  if (expanding === undefined) return 'own-braces';
  const started = startedBy(words, [...(options?.(isAway) ?? []), ...expanding], launch);
  return environment && started && [...changes, ...environment, ...started];
}

function place(target: Target, launch: Launch, supply: Supply): Wrapped | undefined {
  const { places, place: own, plan } = target;
  if (own === undefined) return undefined;
  const list = places.listOf(own.scalar);
  if (list?.kind === 'list' && (list === launch.args || list === launch.command))
    return argument(target, list, launch, supply);
  if (own.holder === undefined || own.holder.map !== launch.env) return undefined;
  return { change: replaced(target, plan.range, supply.reference), variables: [], expands: false };
}

function withVariables(
  { map, env }: Launch,
  variables: ReadonlyMap<string, string>,
  edited: ReadonlySet<unknown>,
  key: string,
): readonly Change[] | undefined {
  if (variables.size === 0) return [];
  if (env === undefined) return [{ kind: 'added', map, key, value: Object.fromEntries(variables) }];
  const entries = new Map(env.entries.map((entry) => [entry.key, entry.value]));
  const changes = [...variables].map(([name, value]): Change | undefined => {
    const known = entries.get(name);
    if (known === undefined) return { kind: 'added', map: env, key: name, value };
    // What `-e NAME=value` said went before it, so that nothing is lost.
    return known.kind === 'scalar' && !edited.has(known) ? { kind: 'value', node: known, value } : undefined;
  });
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

/** By which the wrapper expands what was written now, and nothing that was there before; `undefined` if that cannot be. */
function expandingOnly(launch: Launch, edited: ReadonlySet<unknown>): readonly string[] | undefined {
  const texts = textsOf(launch);
  // What is there was written for it.
  if (texts.includes('--expand')) return ['--expand'];
  if (texts.some(hasPlaces)) return undefined;
  const asTheyAre = (launch.env?.entries ?? []).filter(
    ({ value }) => value.kind === 'scalar' && !edited.has(value) && hasPlaces(value.text.value),
  );
  return ['--expand', ...asTheyAre.flatMap(({ key }) => ['--pass', key])];
}

/** The command and its arguments. */
function textsOf({ command, args }: Launch): readonly string[] {
  const items = command.kind === 'list' ? command.items : [command, ...(args?.items ?? [])];
  return items.map((item) => (item.kind === 'scalar' ? item.text.value : ''));
}

function startedBy(
  words: Wrapping['words'],
  options: readonly string[],
  launch: Launch,
): readonly Change[] | undefined {
  const { command, args, map, shape } = launch;
  if (shape === 'line' && command.kind === 'scalar') return lineStartedBy(words, options, command);
  const texts = textsOf(launch);
  if (isWrapped(texts, words)) return options.every((option) => texts.includes(option)) ? [] : undefined;
  const [program, ...rest] = words;
  const own: readonly Value[] = [...rest, ...options, '--'];
  if (command.kind === 'list') return [{ kind: 'prepended', list: command, values: [program, ...own] }];
  const values = [...own, command.text.value];
  const first: Change = { kind: 'value', node: command, value: program };
  if (args === undefined) return [first, { kind: 'added', map, key: 'args', value: values }];
  return [first, { kind: 'prepended', list: args, values }];
}

/** In front of a program that stands in one string with its arguments; these stay as they are quoted. */
function lineStartedBy(
  words: Wrapping['words'],
  options: readonly string[],
  command: ScalarNode,
): readonly Change[] | undefined {
  const line = command.text.value;
  const texts = line.split(/\s+/);
  if (isWrapped(texts, words)) return options.every((option) => texts.includes(option)) ? [] : undefined;
  const own = [...words, ...options];
  // Quoted as one shell reads it, another host may not.
  if (own.some((word) => !/^[\w@%+=:,./~-]+$/.test(word))) return undefined;
  return [{ kind: 'value', node: command, value: [...own, '--', line].join(' ') }];
}

/** Whether the wrapper is there from an earlier time: this program, or what the user has named. */
function isWrapped(texts: readonly string[], words: readonly string[]): boolean {
  const isHere = (start: number): boolean => words.every((word, index) => texts[start + index] === word);
  return isOwnWrapper(texts) || texts.some((_, start) => isHere(start));
}
