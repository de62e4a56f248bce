import type { SlotKind } from '../../../src/core/slot.js';

/** How a host's config is written, as far as these tests need it. */
export interface Written {
  readonly host: string;
  readonly path: string;
  /** A config whose only reference is `value`, in this kind of slot; `undefined` if the host has no such slot. */
  readonly config: (kind: SlotKind, value: string) => string | undefined;
}

/** The keys of a server entry, as most hosts call them. */
interface Keys {
  readonly env: string;
  readonly headers: string;
  /** The command's arguments are items of the command. */
  readonly commandLine?: true;
}

const USUAL: Keys = { env: 'env', headers: 'headers' };

function entry(kind: SlotKind, value: string, { env, headers, commandLine }: Keys): object | undefined {
  const start = (...words: readonly string[]): object =>
    commandLine ? { command: ['npx', ...words] } : { command: 'npx', args: words };
  switch (kind) {
    case 'env':
      return { ...start('-y', '@acme/mcp'), [env]: { ACME_TOKEN: value } };
    case 'arg':
      return start('-y', '@acme/mcp', '--token', value);
    case 'header':
      return { url: 'https://mcp.acme.dev/mcp', [headers]: { Authorization: `Bearer ${value}` } };
    case 'url':
      return { url: `https://mcp.acme.dev/mcp?token=${value}`, [headers]: { Accept: 'text/plain' } };
    default:
      return undefined;
  }
}

const json =
  (map: string, keys: Keys = USUAL): Written['config'] =>
  (kind, value) => {
    const acme = entry(kind, value, keys);
    return acme && JSON.stringify({ [map]: { acme } }, undefined, 2);
  };

const toml: Written['config'] = (kind, value) => {
  const lines: Readonly<Partial<Record<SlotKind, readonly string[]>>> = {
    env: ['command = "npx"', `env = { ACME_TOKEN = '${value}' }`],
    arg: ['command = "npx"', `args = ["-y", "@acme/mcp", "--token", '${value}']`],
    header: ['url = "https://mcp.acme.dev/mcp"', `http_headers = { Authorization = 'Bearer ${value}' }`],
    url: [`url = 'https://mcp.acme.dev/mcp?token=${value}'`],
  };
  return lines[kind] && ['[mcp_servers.acme]', ...lines[kind]].join('\n');
};

const yaml: Written['config'] = (kind, value) => {
  const acme = entry(kind, value, USUAL);
  // JSON is YAML.
  return acme && `mcp:\n  servers:\n    acme: ${JSON.stringify(acme)}\n`;
};

/** One for each host that is known to hand something on. */
export const written: readonly Written[] = [
  { host: '5ire', path: '5ire/mcp.json', config: json('mcpServers') },
  { host: 'amazon-q', path: '.amazonq/mcp.json', config: json('mcpServers') },
  { host: 'claude-code', path: '.claude.json', config: json('mcpServers') },
  { host: 'claude-code-plugins', path: '.claude-plugin/plugin.json', config: json('mcpServers') },
  { host: 'claude-desktop', path: 'claude_desktop_config.json', config: json('mcpServers') },
  { host: 'cline', path: '.cline/mcp.json', config: json('mcpServers') },
  { host: 'codex', path: '.codex/config.toml', config: toml },
  { host: 'continue-dev-json', path: '.continue/mcpServers/acme.json', config: json('mcpServers') },
  { host: 'copilot-cli', path: '.github/mcp.json', config: json('mcpServers') },
  { host: 'cursor', path: '.cursor/mcp.json', config: json('mcpServers') },
  { host: 'gemini-cli', path: '.gemini/settings.json', config: json('mcpServers') },
  {
    host: 'kilo-code',
    path: 'kilo.json',
    config: json('mcp', { env: 'environment', headers: 'headers', commandLine: true }),
  },
  { host: 'mcp-agent', path: 'mcp_agent.config.yaml', config: yaml },
  { host: 'mcphost', path: '.mcphost.json', config: json('mcpServers') },
  { host: 'mcporter', path: 'config/mcporter.json', config: json('mcpServers') },
  {
    host: 'opencode',
    path: 'opencode.json',
    config: json('mcp', { env: 'environment', headers: 'headers', commandLine: true }),
  },
  { host: 'roo-code', path: '.roo/mcp.json', config: json('mcpServers') },
  { host: 'vscode', path: '.vscode/mcp.json', config: json('servers') },
  { host: 'zed', path: '.zed/settings.json', config: json('context_servers') },
];
