import type { ConfigNode, ListNode, MapNode, ScalarNode } from '../../core/document.js';
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
  /** The entry says in which folder it is started. */
  readonly hasFolder: boolean;
  /** `line`: the program is one string with its arguments. `unknown`: something is no list or map, and nobody is known to take that. */
  readonly shape: 'usual' | 'line' | 'unknown';
}

export function launchOf(node: MapNode): Launch | undefined {
  const inner = valueUnder(node, ['TRANSPORT']);
  for (const map of inner?.kind === 'map' ? [node, inner] : [node]) {
    const command = valueUnder(map, ['COMMAND', 'CMD', 'EXECUTABLE']);
    const args = valueUnder(map, ['ARGS', 'ARGUMENTS']);
    const env = valueUnder(map, ['ENV', 'ENVS', 'ENVIRONMENT']);
    const isProgram = command?.kind === 'list' ? command.items.length > 0 : isText(command);
    // An image is started by something else.
    if (!isProgram || valueUnder(map, ['IMAGE'])) continue;
    const isKnown = args?.kind !== 'map' && args?.kind !== 'scalar' && (env ?? map).kind === 'map';
    return {
      map,
      command: command as ScalarNode | ListNode,
      args: args?.kind === 'list' ? args : undefined,
      env: env?.kind === 'map' ? env : undefined,
      hasFolder: valueUnder(map, FOLDER) !== undefined,
      shape: !isKnown ? 'unknown' : command?.kind === 'scalar' && !isOne(command) ? 'line' : 'usual',
    };
  }
  return undefined;
}

/** Whether a server is one that is reached, and not started. */
export function isRemote({ node }: ServerEntry): boolean {
  const inner = valueUnder(node, ['TRANSPORT', 'REMOTE']);
  return [node, inner].some((map) => map?.kind === 'map' && valueUnder(map, ADDRESS) !== undefined);
}

const FOLDER = ['CWD', 'WORKING_DIR', 'WORKING_DIRECTORY'];

const ADDRESS = ['URL', 'URI', 'SERVER_URL', 'HTTP_URL', 'BASE_URL', 'TARGET'];

function isText(node: ConfigNode | undefined): boolean {
  return node?.kind === 'scalar' && node.type === 'string' && node.text.value.trim() !== '';
}

/** A program's name, and no command line. */
function isOne({ text: { value } }: ScalarNode): boolean {
  return !/\s/.test(value.trim().replace(/^.*[\\/]/, ''));
}

function valueUnder(map: MapNode, words: readonly string[]): ConfigNode | undefined {
  return map.entries.find(({ key }) => words.includes(toWords(key)))?.value;
}
