import { describe, expect, it } from 'vitest';
import { Random } from '../../support/random.js';
import { danglingIn } from './support.js';

interface Entry {
  readonly [key: string]: unknown;
}

const vscode = (server: Entry, ...ids: readonly string[]): string =>
  JSON.stringify({
    inputs: ids.map((id) => ({ type: 'promptString', id, password: true })),
    servers: { acme: server },
  });

const remote = (value: string): Entry => ({ url: 'https://mcp.acme.dev', headers: { 'X-Key': value } });

describe('an input', () => {
  it('that is defined is no problem, in any field', async () => {
    const reference = '${input:acme-token}';
    const servers: readonly Entry[] = [
      remote(`Bearer ${reference}`),
      { command: 'acme', args: ['--token', reference], env: { ACME_TOKEN: reference } },
      { url: `https://mcp.acme.dev/mcp?token=${reference}`, type: 'http' },
    ];
    for (const server of servers) {
      expect(await danglingIn('.vscode/mcp.json', vscode(server, 'acme-token'))).toEqual([]);
      expect(await danglingIn('.vscode/mcp.json', vscode(server, 'other'))).not.toEqual([]);
    }
  });

  it('that is not defined is one, with the nearest that is', async () => {
    const text = vscode(remote('${input:acme_token}'), 'region', 'acme-token');
    const [problem, ...others] = await danglingIn('.vscode/mcp.json', text);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      ruleId: 'dangling-reference',
      written: '${input:acme_token}',
      message: 'The file defines no input `acme_token`; it has one called `acme-token`',
      remedy: 'Write `${input:acme-token}`, or define the other one in `inputs`.',
      replacement: '${input:acme-token}',
    });
    expect(problem?.slot?.server).toBe('acme');
  });

  it('has no suggestion if nothing is near', async () => {
    const [problem] = await danglingIn('.vscode/mcp.json', vscode(remote('${input:acme}'), 'region'));
    expect(problem).toMatchObject({
      message: 'The file defines no input `acme`',
      remedy: 'Define it in `inputs`.',
    });
    expect(problem).not.toHaveProperty('replacement');
  });

  it('is one problem in a URL, and one for each place', async () => {
    const server = { url: 'https://mcp.acme.dev/mcp?token=${input:a}', headers: { 'X-Key': '${input:a}' } };
    const found = await danglingIn('.vscode/mcp.json', vscode(server));
    expect(found.map(({ written }) => written)).toEqual(['${input:a}', '${input:a}']);
  });

  it('is looked for beside the servers, wherever they are', async () => {
    const mcp = { inputs: [{ id: 'acme' }], servers: { acme: remote('${input:acme}') } };
    const files = {
      '.vscode/settings.json': { mcp },
      'acme.code-workspace': { settings: { mcp } },
      '.devcontainer/devcontainer.json': { customizations: { vscode: { mcp } } },
    };
    for (const [path, content] of Object.entries(files)) {
      const text = JSON.stringify(content);
      expect(await danglingIn(path, text), path).toEqual([]);
      expect(await danglingIn(path, text.replace('"id":"acme"', '"id":"zebra"')), path).toHaveLength(1);
    }
  });

  it('is no matter where the host has no inputs, or the file does not parse', async () => {
    const cursor = JSON.stringify({ mcpServers: { acme: remote('${input:acme}') } });
    expect(await danglingIn('.cursor/mcp.json', cursor)).toEqual([]);
    expect(await danglingIn('.vscode/mcp.json', `${vscode(remote('${input:acme}'))} }`)).toEqual([]);
  });

  it('is not shown if it may be a value', async () => {
    const secret = new Random(3).secret();
    const [problem] = await danglingIn('.vscode/mcp.json', vscode(remote(`\${input:${secret}}`)));
    expect(problem?.message).toBe('The file defines no input of this name');
    expect(JSON.stringify([problem?.message, problem?.remedy])).not.toContain(secret.slice(0, 8));
  });
});

describe('a setting of a bundle', () => {
  const bundle = (key: string): string =>
    JSON.stringify({
      manifest_version: '0.3',
      name: 'acme',
      description: 'An MCP server.',
      server: {
        type: 'node',
        mcp_config: {
          command: 'node',
          args: ['${__dirname}/x.js'],
          env: { ACME_KEY: `\${user_config.${key}}` },
        },
      },
      user_config: { api_key: { type: 'string', sensitive: true }, region: { type: 'string' } },
    });

  it('is a problem only if the manifest has none of its name', async () => {
    expect(await danglingIn('manifest.json', bundle('api_key'))).toEqual([]);
    expect(await danglingIn('manifest.json', bundle('apikey'))).toMatchObject([
      {
        written: '${user_config.apikey}',
        message: 'The file defines no setting `apikey`; it has one called `api_key`',
        replacement: '${user_config.api_key}',
      },
    ]);
  });
});
