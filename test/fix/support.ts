import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeAlnum } from '../../src/providers/fake.js';
import { DIST, type Run, type RunOptions, runDist } from '../support/dist.js';
import { tokenOf } from '../support/tokens.js';

/** The wrapper that can be started here: this program itself. */
export const WRAPPER = `${process.execPath} ${DIST}`;

export interface Sample {
  readonly files: Readonly<Record<string, Buffer | string>>;
  readonly values: readonly string[];
}

/** Configs of several hosts, formats, encodings and names, with one token in all of them and a password in one. */
export function sample(): Sample {
  const token = tokenOf('github-pat-fine-grained');
  const password = fakeAlnum(24);
  const gh = { command: 'gh-mcp', env: { GITHUB_TOKEN: token } };
  const plain = JSON.stringify({ mcpServers: { gh } }, undefined, 2);
  const db = {
    command: 'pg-mcp',
    args: [`postgres://u:${password}@db.acme.example/x`],
  };
  return {
    values: [token, password],
    files: {
      '.mcp.json': plain.replaceAll('\n', '\r\n'),
      '.cursor/mcp.json': `\ufeff${plain}`,
      '.vscode/mcp.json': `{\n\t// what we use\n\t"servers": {\n\t\t"gh": { "command": "gh-mcp", "env": { "GITHUB_TOKEN": "${token}" } }, // mine\n\t},\n}\n`,
      '.codex/config.toml': `[mcp_servers.gh] # mine\ncommand = "gh-mcp"\n\n[mcp_servers.gh.env]\nGITHUB_TOKEN = "${token}"\n`,
      'claude_desktop_config.json': JSON.stringify({ mcpServers: { db, gh } }, undefined, 2),
      'librechat.yaml': `version: 1.2\nmcpServers:\n  gh:\n    command: gh-mcp\n    env:\n      GITHUB_TOKEN: ${token} # mine\n`,
      'with blanks/.mcp.json': Buffer.from(`\ufeff${plain}\n`, 'utf16le'),
      'ü "quoted"\\/.mcp.json': plain,
      'docs/setup.md': `# Set up\n\n\`\`\`json\n${plain}\n\`\`\`\n`,
    },
  };
}

export function fix(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runDist(['fix', ...args], options);
}

/** All files with their bytes, less git’s own. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/.git/'));
  return Object.fromEntries(
    files.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('latin1')]),
  );
}

/** Whether one of the values stands in a text, in any encoding that configs have. */
export function holdsAny(text: string, values: readonly string[]): boolean {
  const plain = text.replaceAll('\0', '');
  return values.some((value) => plain.includes(value));
}

/** A config of Claude Code with one variable. */
export function claude(value: string, name = 'GITHUB_TOKEN'): string {
  const env = { [name]: value };
  return `${JSON.stringify({ mcpServers: { gh: { command: 'gh-mcp', env } } }, undefined, 2)}\n`;
}
