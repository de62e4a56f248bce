import type { Slot } from '../../core/slot.js';
import { toWords } from '../../core/words.js';
import { kindOfKey } from '../../hosts/slots/walk.js';
import type { Judged } from '../judge.js';
import { isOwnWrapper } from '../own-wrapper.js';

/** Who replaces references in the arguments of a server, and in its environment, besides its host. */
export interface Launch {
  readonly arguments: boolean;
  readonly environment: boolean;
}

const SHELLS =
  /^(?:sh|bash|zsh|dash|ash|ksh|fish|nu|cmd|powershell|pwsh|wsl|ssh|nix-shell|envsubst|start-process)$/;

/**
 * Programs that replace references in their own arguments. mcp-remote does so in headers
 * (https://github.com/geelen/mcp-remote/blob/main/src/lib/utils.ts), envmcp in all (https://www.npmjs.com/package/envmcp);
 * of the others it is not known that they do not.
 */
const EXPANDING =
  /^(?:mcp-remote|mcp-remote-go|supergateway|mcp-proxy|envmcp|env-cmd|dotenv|dotenv-cli|cross-env-shell)$/;

/** Wrappers that put secrets into the environment of what they start, and the word that makes them do it. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  op: ['run'],
  doppler: ['run'],
  infisical: ['run'],
  vals: ['exec'],
  fnox: ['exec', 'run'],
  varlock: ['run'],
  teller: ['run'],
  chamber: ['exec'],
  sops: ['exec-env', 'exec-file'],
  dotenvx: ['run'],
  bws: ['run'],
  'aws-vault': ['exec'],
  berglas: ['exec'],
  summon: [],
  secretspec: ['run'],
  envchain: [],
  direnv: ['exec'],
  mise: ['exec', 'x', 'run'],
  'vault-env': [],
  envconsul: [],
  envmcp: [],
};

/** Programs with an `exec` of their own that resolves nothing. */
const OTHER_EXEC = /^(?:npm|pnpm|yarn|bun|bundle|docker|podman|nerdctl|compose|docker-compose|kubectl|oc)$/;

/** How far below a server its command can be: `transport`, `server.mcp_config.platform_overrides.win32`. */
const NESTING = 4;

/**
 * Tells how the server of a slot is started. Commands and arguments are slots like any other, so that nothing but the
 * judged slots is needed; flags by themselves are not, and nothing here depends on them.
 */
export function launchesOf(judged: readonly Judged[]): (slot: Slot) => Launch {
  const programs = new Map<string, string[]>();
  for (const { slot } of judged) {
    const entry = slot.kind === 'arg' && isWholeWord(slot) ? entryOf(slot) : undefined;
    if (entry === undefined) continue;
    const key = keyOf(entry);
    const known = programs.get(key);
    if (known === undefined) programs.set(key, [slot.text.value]);
    // Many write keys in the order of the alphabet.
    else if (isProgram(slot)) known.unshift(slot.text.value);
    else known.push(slot.text.value);
  }
  const launches = new Map([...programs].map(([key, words]) => [key, launchOf(words)]));
  return (slot) => {
    const from = startOf(slot);
    for (let length = Math.min(from + NESTING, slot.keyPath.length); length >= from; length--) {
      const launch = launches.get(keyOf(slot.keyPath.slice(0, length)));
      if (launch !== undefined) return launch;
    }
    return { arguments: false, environment: false };
  };
}

function launchOf(texts: readonly string[]): Launch {
  const words = texts.map(programOf);
  const known = words.some((word, index) => {
    const actions = Object.hasOwn(WRAPPERS, word) ? WRAPPERS[word]! : undefined;
    return actions?.length === 0 || actions?.some((action) => words.includes(action, index + 1)) === true;
  });
  const wrapped = known || isOwnWrapper(texts) || isShapedAsOwn(words);
  const expands = words.some((word) => SHELLS.test(word) || EXPANDING.test(word));
  return { arguments: wrapped || expands, environment: wrapped };
}

/** As `fix --wrapper` writes it, whatever that names. Flags are not among the words. */
function isShapedAsOwn(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      word === 'exec' && words[index + 1] === '--' && !OTHER_EXEC.test(words[index - 1] ?? 'npm'),
  );
}

/** The keys that lead to what the command and arguments of a slot belong to; `undefined` if there are none in its path. */
function entryOf(slot: Slot): readonly string[] | undefined {
  const from = startOf(slot);
  const keys = slot.keyPath.slice(from, from + NESTING + 1);
  const at = keys.findIndex((key) => kindOfKey(toWords(key)) === 'arg');
  return at === -1 ? undefined : slot.keyPath.slice(0, from + at);
}

/** How many keys of a slot lead to its server; none if the server is called otherwise than by its key. */
function startOf({ place, server }: Slot): number {
  return server === undefined ? 0 : place.indexOf(server) + 1;
}

/** Of a program by itself; with its arguments in one list, the list has them in order. */
function isProgram({ keyPath }: Slot): boolean {
  return /^(?:COMMAND|CMD|EXECUTABLE)$/.test(toWords(keyPath.at(-1) ?? ''));
}

function isWholeWord({ part }: Slot): boolean {
  return part === 'whole' || part === 'positional';
}

/** `/usr/local/bin/op`, `C:\bin\op.exe`, `@scope/op@1.2`: the program's own name. */
function programOf(word: string): string {
  const name = word.slice(0, 400).split(/[\\/]/).at(-1)!;
  return name
    .toLowerCase()
    .replace(/(?<=.)@[^@]{0,100}$/, '')
    .replace(/\.(?:exe|cmd|bat|sh|ps1)$/, '');
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
