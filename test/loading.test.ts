import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, it } from 'vitest';
import { openIdentity } from '../src/stores/age/identity.js';
import { cleanEnv, repository, temporaryFolder, write } from './io/temporary.js';
import { armored, fileFor } from './stores/age/writer.js';

/** A word that only this library's code holds. */
const LIBRARIES = {
  yaml: 'YAMLParseError',
  toml: 'TOMLKeyValue',
  'fast-glob': 'micromatch',
  zod: 'ZodError',
  octokit: 'octokit-core.js',
  '@actions/core': 'GITHUB_STEP_SUMMARY',
  diff: 'No newline at end of file',
  'age-encryption': 'age-encryption.org/mlkem768x25519',
  'libsodium-wrappers': 'crypto_box_seal',
} as const;

type Library = keyof typeof LIBRARIES;

const DIST = resolve('dist');

/** Runs the built program, and asks V8 which files of it were loaded. */
function loadedBy(args: readonly string[], env: Readonly<Record<string, string>> = {}): readonly string[] {
  const coverage = temporaryFolder();
  const { status, stderr } = spawnSync(process.execPath, [join(DIST, 'index.js'), ...args], {
    env: { ...cleanEnv, ...env, NODE_V8_COVERAGE: coverage },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const scripts = readdirSync(coverage).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as {
      result: readonly { url: string }[];
    };
    return result.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
  });
  return scripts.filter((path) => dirname(path) === realpathSync(DIST)).map((path) => basename(path));
}

function loadedByScan(folder: string): readonly string[] {
  return loadedBy(['scan', folder, '--format', 'json']);
}

function librariesIn(files: readonly string[]): readonly Library[] {
  const texts = files.map((file) => readFileSync(join(DIST, file), 'utf8'));
  const names = Object.keys(LIBRARIES) as Library[];
  return names.filter((name) => texts.some((text) => text.includes(LIBRARIES[name])));
}

const JSON_CONFIG = '{"mcpServers": {"acme": {"command": "acme", "env": {"ACME_TOKEN": "${ACME_TOKEN}"}}}}';
const YAML_CONFIG = 'mcpServers:\n  acme:\n    command: acme\n';
const TOML_CONFIG = '[mcp_servers.acme]\ncommand = "acme"\n';

it('is built with every library that a file or a command can need', () => {
  const files = readdirSync(DIST).filter((file) => file.endsWith('.js'));
  expect(librariesIn(files)).toEqual(Object.keys(LIBRARIES));
});

it('loads no library for a repository whose configs are all JSON', () => {
  const folder = repository({ '.mcp.json': JSON_CONFIG, 'src/index.js': '' });
  const loaded = loadedByScan(folder);
  expect(loaded).toContain('index.js');
  expect(librariesIn(loaded)).toEqual([]);
});

it.each([
  ['yaml', { 'librechat.yaml': YAML_CONFIG }],
  ['toml', { '.codex/config.toml': TOML_CONFIG }],
] as const)('loads %s once a config is written in it', (library, files) => {
  expect(librariesIn(loadedByScan(repository({ '.mcp.json': JSON_CONFIG, ...files })))).toEqual([library]);
});

it('loads fast-glob for a folder that is no repository', () => {
  const folder = temporaryFolder();
  write(folder, { '.mcp.json': JSON_CONFIG });
  expect(librariesIn(loadedByScan(folder))).toEqual(['fast-glob']);
});

it('loads no library for a secret of an age file', async () => {
  const folder = temporaryFolder();
  const identity = await generateIdentity();
  const recipient = openIdentity(identity).recipient;
  const entry = { revision: 1, value: armored(fileFor(recipient)) };
  const recipients = [await identityToRecipient(identity)];
  write(folder, { 's.json': JSON.stringify({ version: 1, recipients, secrets: { X: entry } }) });
  const program = [process.execPath, '-e', "process.exitCode = process.env.X === 'value' ? 0 : 9"];
  const env = { X: `age-file://${join(folder, 's.json')}#X`, MCP_REKEY_AGE_IDENTITY: identity };
  const loaded = loadedBy(['exec', '--', ...program], env);
  expect(loaded).toContain('index.js');
  expect(librariesIn(loaded)).toEqual([]);
});
