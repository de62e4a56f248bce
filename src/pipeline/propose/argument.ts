import type { ListNode } from '../../core/document.js';
import { decodedRange } from '../../hosts/edits/decoded.js';
import { isEnvFlag } from '../../hosts/slots/pairs.js';
import type { Launch } from './entry.js';
import { replaced } from './in-place.js';
import type { Supply, Wrapped } from './supply.js';
import type { Target } from './target.js';

/** Programs that hand their own variable on for `-e NAME`: https://docs.docker.com/reference/cli/docker/container/run/#env */
const CONTAINERS = /^(?:docker|podman|nerdctl)(?:\.exe)?$/i;

/** Those that read `${NAME}`; fish does not: https://fishshell.com/docs/current/language.html#variable-expansion */
const SHELLS = /^(?:ba|z|da|k|a)?sh(?:\.exe)?$/i;

/** An argument with a variable in place of a credential. */
export function argument(target: Target, list: ListNode, launch: Launch, supply: Supply): Wrapped {
  const { plan, place } = target;
  const { text } = place!.scalar;
  const { start, end } = decodedRange(text, plan.range);
  const words = wordsBefore(list, target, launch);
  const isRest = end === text.length;
  const before = text.value.slice(0, start);
  const handed =
    isRest && words.some((word) => CONTAINERS.test(word)) ? handedOn(before, words.at(-1)!) : undefined;
  if (handed !== undefined) {
    // With the name alone, nothing shows in the list of processes.
    const { start: from, end: to } = text.range(start - 1, end);
    const change = replaced(target, { start: from, end: to }, '');
    return { change, variables: [[handed, supply.reference]], expands: false };
  }
  const variable = supply.isListed ? target.name : freeIn(launch, variableFor(target.name));
  const variables = supply.isListed ? [] : ([[variable, supply.reference]] as const);
  const isScript = /^-[a-z]*c$/.test(words.at(-1) ?? '') && words.some((word) => SHELLS.test(word));
  // In single quotes a shell reads no variable.
  if (isScript && !endsInSingleQuotes(before))
    return { change: replaced(target, plan.range, `\${${variable}}`), variables, expands: false };
  return { change: replaced(target, plan.range, `{{${variable}}}`), variables, expands: true };
}

/** The programs and arguments in front of one, without their folders. */
function wordsBefore(list: ListNode, { place }: Target, { command }: Launch): readonly string[] {
  const items = list.items.slice(0, list.items.indexOf(place!.scalar));
  return [...(list === command ? [] : [command]), ...items].map((item) =>
    item.kind === 'scalar' ? item.text.value.replace(/^.*[\\/](?=[^\\/]*$)/, '') : '',
  );
}

/** The variable in `-e NAME=` or `--env=NAME=`, if there is nothing else in front of its value. */
function handedOn(before: string, flag: string): string | undefined {
  const [, own = flag, name] = /^(?:(--?[a-z-]{1,40})=)?([A-Za-z_]\w{0,127})=$/.exec(before) ?? [];
  return name !== undefined && isEnvFlag(own) ? name : undefined;
}

/** Whether what follows a piece of a script stands in single quotes: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02 */
function endsInSingleQuotes(script: string): boolean {
  let quote = '';
  for (let at = 0; at < script.length; at++) {
    const char = script[at]!;
    if (char === '\\' && quote !== "'") at++;
    else if (char === quote) quote = '';
    else if (quote === '' && /["']/.test(char)) quote = char;
  }
  return quote === "'";
}

/** Not as the secret is called: a variable that stands for itself would go round in a circle. */
function variableFor(name: string): string {
  const without = name.replace(/(?:^MCP_|_MCP(?=_|$))/, '');
  return without === name ? `${name}_VALUE` : without;
}

/** Another name where the server has something under this one already. */
function freeIn({ env }: Launch, name: string): string {
  const taken = new Set(env?.entries.map(({ key }) => key));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
  return free;
}
