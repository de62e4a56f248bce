/** A command that the runner carries out because it was printed. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface RunnerLog {
  readonly commands: readonly LogCommand[];
  /** What is shown as it is. */
  readonly lines: readonly string[];
}

/** https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs */
const COMMANDS =
  'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' ',
  );

/** Reads what a step printed as the runner does, in either form of commands; while they are stopped, only the word that ends that is one. */
export function readLog(...streams: readonly string[]): RunnerLog {
  const commands: LogCommand[] = [];
  const lines: string[] = [];
  let word: string | undefined;
  for (const line of streams.flatMap((stream) => stream.split(/\r\n|[\n\r]/))) {
    const known = word === undefined ? COMMANDS : [...COMMANDS, word];
    const command = modern(line, known) ?? older(line, known);
    if (word !== undefined && command?.name === word) word = undefined;
    else if (word !== undefined || command === undefined) lines.push(line);
    else if (command.name === 'stop-commands') word = command.data;
    else commands.push(command);
  }
  if (word !== undefined) throw new Error('commands were stopped for good');
  return { commands, lines };
}

/** https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function modern(line: string, known: readonly string[]): LogCommand | undefined {
  const match = /^\s*::([^ ]*?)(?: (.*?))?::(.*)$/s.exec(line);
  return match ? commandOf(known, match[1]!, (match[2] ?? '').split(','), match[3]!) : undefined;
}

/** Anywhere in a line. The runner looks at the first one only; any of them would be one too many here. */
function older(line: string, known: readonly string[]): LogCommand | undefined {
  const found = [...line.matchAll(/##\[([^ \]]*)(?: ([^\]]*))?\]/g)].map(([, name, properties = '']) =>
    commandOf(known, name!, properties.split(';'), ''),
  );
  return found.find((command) => command !== undefined);
}

function commandOf(
  known: readonly string[],
  name: string,
  properties: readonly string[],
  data: string,
): LogCommand | undefined {
  if (!known.includes(name.toLowerCase())) return undefined;
  const pairs = properties.map((pair) => pair.trim().split(/=(.*)/s)).filter(([, value]) => value);
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(pairs.map(([key, value]) => [key, unescaped(value!)])),
    data: unescaped(data),
  };
}

function unescaped(text: string): string {
  return [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ].reduce((done, [from, to]) => done.replaceAll(from!, to!), text);
}
