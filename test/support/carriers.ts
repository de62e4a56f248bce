import type { Entry } from './shapes.js';

/** One way to write a config down. */
export interface Carrier {
  readonly name: string;
  /** A path that a host reads in this format. */
  readonly path: string;
  /** The file with one server, `acme`. */
  readonly file: (entry: Entry) => string;
  /** How a string stands in it, character by character and without quotes. */
  readonly written: (text: string) => string;
}

const each = (text: string, write: (char: string) => string): string => Array.from(text, write).join('');
const quoted = (char: string): string => JSON.stringify(char).slice(1, -1);
const unicode = (char: string): string =>
  each(char, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const hex = (char: string): string => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** Letters stand for themselves here, so that half of each string is escaped and half is not. */
const mixed =
  (escaped: (char: string) => string) =>
  (char: string): string =>
    /[A-Za-z]/.test(char) ? char : escaped(char);

function json(name: string, path: string, write: (char: string) => string): Carrier {
  return {
    name,
    path,
    written: (text) => each(text, write),
    file: (entry) => `${render({ mcpServers: { acme: entry } }, 0)}\n`,
  };

  function render(value: unknown, depth: number): string {
    if (typeof value === 'string') return `"${each(value, write)}"`;
    const pad = '  '.repeat(depth + 1);
    const end = `\n${'  '.repeat(depth)}`;
    if (Array.isArray(value))
      return `[\n${value.map((item) => pad + render(item, depth + 1)).join(',\n')}${end}]`;
    const entries = Object.entries(value as Entry).map(
      ([key, item]) => `${pad}${JSON.stringify(key)}: ${render(item, depth + 1)}`,
    );
    return `{\n${entries.join(',\n')}${end}}`;
  }
}

function yaml(name: string, write: (char: string) => string, quote: string): Carrier {
  return {
    name,
    path: 'mcp_agent.config.yaml',
    written: (text) => each(text, write),
    file: (entry) => `mcp:\n  servers:\n    acme:\n${render(entry, 3)}`,
  };

  function render(value: unknown, depth: number): string {
    const pad = '  '.repeat(depth);
    if (Array.isArray(value)) return value.map((item) => `${pad}-${below(item, depth)}`).join('');
    return Object.entries(value as Entry)
      .map(([key, item]) => `${pad}${key}:${below(item, depth)}`)
      .join('');
  }

  function below(value: unknown, depth: number): string {
    if (typeof value === 'string') return ` ${quote}${each(value, write)}${quote}\n`;
    return `\n${render(value, depth + 1)}`;
  }
}

function toml(name: string, write: (char: string) => string, quote: string): Carrier {
  return {
    name,
    path: '.codex/config.toml',
    written: (text) => each(text, write),
    file: (entry) =>
      `[mcp_servers.acme]\n${Object.entries(entry)
        .map(([key, value]) => `${key} = ${render(value)}\n`)
        .join('')}`,
  };

  function render(value: unknown): string {
    if (typeof value === 'string') return quote + each(value, write) + quote;
    if (Array.isArray(value)) return `[${value.map(render).join(', ')}]`;
    const entries = Object.entries(value as Entry).map(([key, item]) => `"${key}" = ${render(item)}`);
    return `{ ${entries.join(', ')} }`;
  }
}

export const plainJson = json('JSON', '.mcp.json', quoted);

export const carriers: readonly Carrier[] = [
  plainJson,
  json('JSON with escapes', '.mcp.json', unicode),
  json('JSON with some escapes', '.cursor/mcp.json', mixed(unicode)),
  yaml('YAML in double quotes', quoted, '"'),
  yaml('YAML in double quotes with escapes', mixed(hex), '"'),
  yaml('YAML in single quotes', (char) => (char === "'" ? "''" : char), "'"),
  toml('TOML', quoted, '"'),
  toml('TOML with escapes', mixed(unicode), '"'),
  toml('TOML over several lines', mixed(unicode), '"""'),
];
