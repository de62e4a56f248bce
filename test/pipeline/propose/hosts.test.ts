import { describe, expect, it } from 'vitest';
import type { ConfigNode, MapNode } from '../../../src/core/document.js';
import type { Host } from '../../../src/hosts/host.js';
import { hosts } from '../../../src/hosts/registry.js';
import type { Launch, ServerEntry } from '../../../src/pipeline/propose/entry.js';
import { type Where, wayFor } from '../../../src/pipeline/propose/way.js';

/**
 * What is written for each host, field by field: a whole variable, a part of one, an argument, a header, a bearer token, a part of an address, a
 * client secret. A syntax, a key that names a variable, the wrapper, or nothing. Then what says so, and what is written
 * on request where nobody has shown that it resolves.
 */
const WRITTEN: Readonly<Record<string, readonly [written: string, evidence: string, unverified?: string]>> = {
  '5ire': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/nanbingxyz/5ire/blob/main/src/main/mcp.ts',
  ],
  'amazon-q': [
    '${env:VAR} | ${env:VAR} | wrapper | ${env:VAR} | ${env:VAR} | - | -',
    'https://github.com/aws/amazon-q-developer-cli/blob/main/crates/chat-cli/src/mcp_client/client.rs',
  ],
  amp: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://ampcode.com/manual says nothing; one page says that variables resolve, another that this is not documented',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  antigravity: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://antigravity.google/docs/mcp says nothing',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  augment: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://docs.augmentcode.com/cli/integrations says nothing',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  'bedrock-client': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts knows the path alone',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  boltai: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts knows the path alone',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  'claude-code': [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
    'https://code.claude.com/docs/en/mcp#environment-variable-expansion-in-mcp-json: command, args, env, url, headers',
  ],
  'claude-code-plugins': [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
    'https://github.com/anthropics/claude-code/blob/main/plugins/plugin-dev/skills/mcp-integration/SKILL.md',
  ],
  'claude-code-subagents': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://code.claude.com/docs/en/sub-agents says nothing of references',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  'claude-desktop': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/modelcontextprotocol/servers/issues/1039: nothing resolves',
  ],
  cline: [
    '${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR}',
    'https://github.com/cline/cline/blob/main/apps/vscode/src/utils/envExpansion.ts: every string',
  ],
  'cline-cli': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/cline/cline/blob/main/sdk/packages/core/src/extensions/mcp/config-loader.ts: nothing resolves',
  ],
  codex: [
    'env_vars | env_vars | wrapper | env_http_headers | bearer_token_env_var | - | -',
    'https://github.com/openai/codex/blob/main/codex-rs/config/src/mcp_types.rs: by name, and not in arguments or addresses',
  ],
  'continue-dev': [
    '${{ secrets.NAME }} | ${{ secrets.NAME }} | ${{ secrets.NAME }} | ${{ secrets.NAME }} | ${{ secrets.NAME }} | ${{ secrets.NAME }} | ${{ secrets.NAME }}',
    'https://docs.continue.dev/customize/deep-dives/mcp: rendered before the file is parsed',
  ],
  'continue-dev-json': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts: what is written is never rendered',
  ],
  'copilot-cli': [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | - | -',
    'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference: env and headers; arguments by https://github.com/github/copilot-cli/blob/main/changelog.md',
  ],
  'copilot-coding-agent': [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR}',
    'https://docs.github.com/en/copilot/reference/custom-agents-configuration: all strings but tools and type',
  ],
  crush: [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR}',
    'https://github.com/charmbracelet/crush/blob/main/internal/config/resolve.go: as a shell would',
  ],
  cursor: [
    '${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | -',
    'https://cursor.com/docs/context/mcp#config-interpolation',
  ],
  'deer-flow': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/bytedance/deer-flow/issues/2876: a reviewer says that whole values resolve',
    '$VAR | $VAR whole | wrapper | - | - | - | -',
  ],
  'docker-compose': [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR}',
    'https://docs.docker.com/reference/compose-file/interpolation',
  ],
  'docker-mcp-catalog': [
    '- | - | - | - | - | - | -',
    'https://github.com/docker/mcp-gateway/blob/main/docs/server-entry-spec.md: secrets are declared, and set elsewhere',
  ],
  enconvo: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts knows the path alone',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  'factory-droid': [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
    'https://docs.factory.ai/cli/configuration/mcp',
  ],
  'fast-agent': [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR}',
    'https://github.com/evalstate/fast-agent/blob/main/src/fast_agent/config.py: every string',
  ],
  fastmcp: [
    '${VAR} | ${VAR} | wrapper | - | - | - | -',
    'https://gofastmcp.com/deployment/server-configuration: deployment.env',
  ],
  'fastmcp-client': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/jlowin/fastmcp/blob/main/src/fastmcp/mcp_config.py: nothing resolves',
  ],
  'gemini-cli': [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR}',
    'https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/utils/envVarResolver.ts: every string',
  ],
  'gemini-cli-agents': [
    '${VAR} | ${VAR} | wrapper | ${VAR} | ${VAR} | - | -',
    'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/agents/agentLoader.ts: env and headers',
  ],
  generic: ['wrapper | wrapper | wrapper | - | - | - | -', 'nobody is known to read the file'],
  'gh-aw': [
    '${{ secrets.NAME }} | ${{ secrets.NAME }} | wrapper | ${{ secrets.NAME }} | ${{ secrets.NAME }} | - | -',
    'https://github.github.com/gh-aw/guides/mcps/: env and headers',
    '${{ secrets.NAME }} | ${{ secrets.NAME }} | ${{ secrets.NAME }} | ${{ secrets.NAME }} | ${{ secrets.NAME }} | ${{ secrets.NAME }} | -',
  ],
  goose: [
    'env_keys | env_keys | wrapper | - | - | - | -',
    'https://github.com/block/goose/blob/main/documentation/docs/guides/config-files.md: env_keys; headers are in https://github.com/block/goose/pull/5439 alone',
    'env_keys | env_keys | wrapper | ${VAR} | ${VAR} | - | -',
  ],
  'hermes-agent': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/NousResearch/hermes-agent/pull/2325 was closed',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  'jetbrains-ai-assistant': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://www.jetbrains.com/help/ai-assistant/mcp.html says nothing',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  junie: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://www.jetbrains.com/help/junie/model-context-protocol-mcp.html says nothing',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  'kilo-code': [
    '{env:VAR} | {env:VAR} | {env:VAR} | {env:VAR} | {env:VAR} | {env:VAR} | {env:VAR}',
    'https://github.com/Kilo-Org/kilocode/blob/main/packages/opencode/src/config/variable.ts: the whole text',
  ],
  'kilo-code-legacy': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'a fork of Roo Code of which nobody has shown that it kept the references',
    '${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR}',
  ],
  'kimi-cli': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/MoonshotAI/kimi-cli/blob/main/docs/en/customization/mcp.md: nothing resolves',
  ],
  kiro: [
    '${VAR} | ${VAR} | wrapper | ${VAR} | ${VAR} | - | -',
    'https://kiro.dev/docs/mcp/configuration/: env and headers, of variables that the user has approved',
  ],
  librechat: [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR}',
    'https://github.com/danny-avila/LibreChat/blob/main/packages/api/src/utils/env.ts',
  ],
  'lm-studio': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://lmstudio.ai/docs/app/mcp says nothing',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  'mcp-agent': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/lastmile-ai/mcp-agent/blob/main/src/mcp_agent/config.py: nothing resolves',
  ],
  'mcp-inspector': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/modelcontextprotocol/inspector/blob/main/docs/mcp-server-configuration.md: nothing resolves',
  ],
  'mcp-registry': [
    '- | - | - | - | - | - | -',
    'https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/server.schema.json: a value is declared as secret and left out',
  ],
  mcpb: [
    '${user_config.key} | ${user_config.key} | ${user_config.key} | ${user_config.key} | ${user_config.key} | ${user_config.key} | ${user_config.key}',
    'https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md#user-configuration',
  ],
  mcphost: [
    '${env://VAR} | ${env://VAR} | ${env://VAR} | ${env://VAR} | ${env://VAR} | ${env://VAR} | ${env://VAR}',
    'https://github.com/mark3labs/mcphost/blob/main/internal/config/substitution.go: anywhere',
  ],
  mcphub: [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR}',
    'https://github.com/samanhappy/mcphub/blob/main/docs/environment-variables.md: any string',
  ],
  'mcphub-nvim': [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR}',
    'https://github.com/ravitemer/mcphub.nvim/blob/main/doc/mcp/servers_json.md: all fields',
  ],
  mcpo: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/open-webui/mcpo/blob/main/README.md: nothing resolves',
  ],
  mcporter: [
    '${VAR} | ${VAR} whole | wrapper | ${VAR} | ${VAR} | - | -',
    'https://github.com/steipete/mcporter/blob/main/src/env.ts: in env whole values; https://github.com/steipete/mcporter/blob/main/src/config-normalize.ts: no arguments',
  ],
  'mistral-vibe': [
    'wrapper | wrapper | wrapper | api_key_env | api_key_env | - | -',
    'https://github.com/mistralai/mistral-vibe/blob/main/README.md: api_key_env',
  ],
  opencode: [
    '{env:VAR} | {env:VAR} | {env:VAR} | {env:VAR} | {env:VAR} | {env:VAR} | {env:VAR}',
    'https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/config/variable.ts: the whole text',
  ],
  openhands: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://docs.openhands.dev/openhands/usage/settings/mcp-settings: nothing resolves',
  ],
  'qwen-code': [
    '${VAR} | ${VAR} | wrapper | ${VAR} | ${VAR} | - | -',
    'https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/mcp.md: env and headers',
  ],
  'roo-code': [
    '${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR}',
    'https://github.com/RooCodeInc/Roo-Code/blob/main/src/utils/config.ts: every string',
  ],
  smithery: [
    '- | - | - | - | - | - | -',
    'https://smithery.ai/docs/config/smithery.yaml: the command is a function',
  ],
  'spring-ai': [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR}',
    'https://docs.spring.io/spring-boot/reference/features/external-config.html',
  ],
  'spring-ai-servers': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://docs.spring.io/spring-ai/reference/api/mcp/mcp-client-boot-starter-docs.html: placeholders are of the properties alone',
  ],
  tabnine: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://docs.tabnine.com/main/getting-started/tabnine-agent/mcp-intro-and-setup/mcp-server-config says nothing',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  tome: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts knows the path alone',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  trae: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://www.volcengine.com/docs/86677/2137601 says nothing',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  'visual-studio': [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://learn.microsoft.com/en-us/visualstudio/ide/mcp-servers says nothing',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  vscode: [
    '${input:id} | ${input:id} | ${input:id} | ${input:id} | ${input:id} | ${input:id} | -',
    'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration; ${env:} in headers by https://github.com/microsoft/vscode/issues/336232 not',
  ],
  warp: [
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR}',
    'https://github.com/warpdotdev/warp/blob/main/app/src/ai/mcp/parsing.rs: the whole text',
  ],
  windsurf: [
    '${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | ${env:VAR} | -',
    'https://docs.windsurf.com/windsurf/cascade/mcp: Config Interpolation',
  ],
  witsy: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts knows the path alone',
    '${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | ${VAR} | -',
  ],
  zed: [
    'wrapper | wrapper | wrapper | - | - | - | -',
    'https://github.com/zed-industries/zed/issues/60459: sent as it is written',
  ],
};

const range = { start: 0, end: 0 };
const scalar: ConfigNode = { kind: 'map', entries: [], range };
const local: MapNode = { kind: 'map', entries: [], range };
const remote: MapNode = { kind: 'map', entries: [{ key: 'url', keyRange: range, value: scalar }], range };
const root: ServerEntry['root'] = { root: local, path: [], servers: { names: new Map(), paths: [] } };
const launch: Launch = {
  map: local,
  command: { kind: 'list', items: [], range },
  args: undefined,
  env: undefined,
  hasFolder: false,
  shape: 'usual' as const,
};

const slot = (kind: Where['slot']['kind'], name?: string, scheme?: string, key = 'key'): Where['slot'] => ({
  ...{ kind, name, scheme },
  keyPath: [key],
});

const FIELDS: readonly (readonly [slot: Where['slot'], isWhole: boolean])[] = [
  [slot('env', 'API_KEY'), true],
  [slot('env', 'DATABASE_URL'), false],
  [slot('arg', 'api-key'), true],
  [slot('header', 'X-Api-Key'), true],
  [slot('header', 'Authorization', 'Bearer'), false],
  [slot('url', 'token'), false],
  [slot('auth', 'clientSecret', undefined, 'clientSecret'), true],
];

/** What is written for one host in each field, in the words of the table. */
function written(host: Host, allowUnverified: boolean): string {
  const ways = FIELDS.map(([one, isWhole]) => {
    const isLocal = one.kind === 'env' || one.kind === 'arg';
    const entry = {
      name: 'acme',
      root,
      node: isLocal ? local : remote,
      launch: isLocal ? launch : undefined,
    };
    const about = { slot: one, isWhole, isPlain: true, owners: [host], entry, isParsed: true };
    const way = wayFor({ ...about, allowUnverified });
    switch (way.kind) {
      case 'reference':
        return way.syntax + (way.extent === 'whole' ? ' whole' : '');
      case 'variable':
        return way.variables.key;
      case 'none':
        return '-';
      default:
        return way.kind;
    }
  });
  return ways.join(' | ');
}

describe('what is written', () => {
  it('is said of every host, and of no other', () => {
    expect(Object.keys(WRITTEN)).toEqual(hosts.map(({ id }) => id));
  });

  it.each(hosts)('for $id is what is known to resolve there', (host) => {
    expect(written(host, false)).toBe(WRITTEN[host.id]?.[0]);
  });

  it.each(hosts)('for $id on request is what may resolve there', (host) => {
    const row = WRITTEN[host.id];
    expect(written(host, true)).toBe(row?.[2] ?? row?.[0]);
  });

  it('has its evidence: a page, a source or a report', () => {
    const without = Object.entries(WRITTEN).filter(([, [, evidence]]) => !/https:\/\//.test(evidence));
    expect(without.map(([id]) => id)).toEqual(['generic', 'kilo-code-legacy']);
  });

  it('is nothing unverified, whatever the host', () => {
    for (const host of hosts) {
      const unverified = { ...host, references: host.references.map((one) => ({ ...one, verified: false })) };
      expect(written(unverified, false), host.id).not.toMatch(/[$}]|env_|bearer/);
    }
  });

  it.each([
    ['claude_desktop_config.json', 'claude-desktop'],
    ['.zed/settings.json', 'zed'],
  ])('is no reference in %s, which would hand it on as it is written', (_, id) => {
    expect(written(hosts.find((host) => host.id === id)!, true)).not.toContain('$');
  });
});
