import type { BenchFile } from './files.js';
import { Random } from './random.js';

const NAMES = [
  'DD_API_KEY',
  'EXA_API_KEY',
  'BRAVE_API_KEY',
  'SERPAPI_API_KEY',
  'MAILGUN_API_KEY',
  'STEAM_API_KEY',
];

interface Server {
  readonly name: string;
  readonly variable: string;
  readonly value: string;
}

type Shape = (server: Server) => { readonly path: string; readonly text: string };

const wrapped =
  (path: string, key: string): Shape =>
  ({ name, variable, value }) => ({
    path,
    text: JSON.stringify(
      {
        [key]: {
          [name]: {
            command: 'npx',
            args: ['-y', `@acme/${name}`],
            env: { [variable]: value, LOG_LEVEL: 'info' },
          },
          remote: {
            url: `https://${name}.acme.dev/mcp`,
            headers: { Authorization: '$' + '{ACME_AUTHORIZATION}' },
          },
        },
      },
      null,
      2,
    ),
  });

/** One for every host: where it reads its servers, and in which form. */
const SHAPES: readonly Shape[] = [
  wrapped('.mcp.json', 'mcpServers'),
  wrapped('.cursor/mcp.json', 'mcpServers'),
  wrapped('.vscode/mcp.json', 'servers'),
  wrapped('.roo/mcp.json', 'mcpServers'),
  wrapped('.kiro/settings/mcp.json', 'mcpServers'),
  wrapped('.amazonq/mcp.json', 'mcpServers'),
  wrapped('.junie/mcp/mcp.json', 'mcpServers'),
  wrapped('.factory/mcp.json', 'mcpServers'),
  wrapped('.gemini/settings.json', 'mcpServers'),
  wrapped('.qwen/settings.json', 'mcpServers'),
  wrapped('.zed/settings.json', 'context_servers'),
  wrapped('.amp/settings.json', 'amp.mcpServers'),
  wrapped('claude_desktop_config.json', 'mcpServers'),
  wrapped('config/mcporter.json', 'mcpServers'),
  ({ name, variable, value }) => ({
    path: 'opencode.json',
    text: `{
  // servers of this project
  "mcp": { "${name}": { "type": "local", "command": ["npx", "${name}"], "environment": { "${variable}": "${value}" } } }
}
`,
  }),
  ({ name, variable, value }) => ({
    path: '.codex/config.toml',
    text: `model = "default"\n\n[mcp_servers.${name}]\ncommand = "npx"\nargs = ["-y", "${name}"]\n\n[mcp_servers.${name}.env]\n${variable} = "${value}"\n`,
  }),
  ({ name, variable, value }) => ({
    path: '.continue/mcpServers/servers.yaml',
    text: `name: ${name}\nversion: 0.0.1\nschema: v1\nmcpServers:\n  - name: ${name}\n    command: npx\n    args: [-y, ${name}]\n    env:\n      ${variable}: ${value}\n`,
  }),
  ({ name, variable, value }) => ({
    path: 'librechat.yaml',
    text: `version: 1.2.1\nmcpServers:\n  ${name}:\n    command: npx\n    args:\n      - ${name}\n    env:\n      ${variable}: "${value}"\n`,
  }),
  ({ name, variable, value }) => ({
    path: `.github/agents/${name}.agent.md`,
    text: `---\nname: ${name}\nmcp-servers:\n  ${name}:\n    type: local\n    command: npx\n    args: ['${name}']\n    env:\n      ${variable}: ${value}\n---\nHelps with ${name}.\n`,
  }),
  ({ name, variable, value }) => ({
    path: 'README.md',
    text: `# ${name}\n\nAdd this to your settings:\n\n\`\`\`json\n{ "mcpServers": { "${name}": { "command": "npx", "env": { "${variable}": "${value}" } } } }\n\`\`\`\n`,
  }),
];

/** A config's place in a repository, and its content with any value in it. */
export interface ConfigPlace {
  readonly path: string;
  /** What an environment variable of its first server is called. */
  readonly variable: string;
  content(value: string): Buffer;
}

/** The place numbered `index`, of as many hosts as there are shapes, each in a project of its own. */
export function configPlace(index: number, random: Random): ConfigPlace {
  const name = `acme-${random.hex(4)}`;
  const variable = random.pick(NAMES);
  const shape = SHAPES[index % SHAPES.length]!;
  const project = index < SHAPES.length ? '' : `projects/${name}-${index}/`;
  return {
    path: `${project}${shape({ name, variable, value: '' }).path}`,
    variable,
    content: (value) => Buffer.from(shape({ name, variable, value }).text),
  };
}

/** A value that is a credential by the name beside it, and by nothing else. */
export function credential(random: Random): string {
  return random.hex(32);
}

/** `count` MCP configs with a credential in each. */
export function* configs(count: number, seed: number): Generator<BenchFile> {
  const random = new Random(seed);
  for (let index = 0; index < count; index++) {
    const place = configPlace(index, random);
    yield { path: place.path, content: place.content(credential(random)) };
  }
}
