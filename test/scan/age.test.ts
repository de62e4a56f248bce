import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnv, repository } from '../io/temporary.js';
import { Internet } from '../servers/proxy.js';
import type { Answer, Received } from '../servers/vendors.js';
import { DIST, type JsonFinding, runDist, runOnTerminal, scanJson } from '../support/dist.js';
import { tokenOf } from '../support/tokens.js';

let internet: Internet;
beforeAll(async () => {
  internet = await Internet.start();
});
afterAll(() => internet.stop());

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY);

/** One server for each variable, so that none is beside another. */
function servers(variables: Readonly<Record<string, string>>): string {
  const entries = Object.entries(variables).map(([name, value]) => [
    name.toLowerCase(),
    { command: 'npx', args: ['-y', 'a-server'], env: { [name]: value } },
  ]);
  return JSON.stringify({ mcpServers: Object.fromEntries(entries) }, undefined, 2);
}

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers,
  body: JSON.stringify(body),
});

const huggingFace = (createdAt: Date): Answer =>
  json(200, {
    type: 'user',
    id: 'u',
    name: 'ada',
    auth: { type: 'access_token', accessToken: { displayName: 'mcp', role: 'read', createdAt } },
  });
const linearRefuses = json(401, {
  errors: [{ message: 'Authentication required', extensions: { code: 'AUTHENTICATION_ERROR' } }],
});
const gitHub = (expires: Date): Answer =>
  json(
    200,
    { login: 'octocat' },
    {
      'x-oauth-scopes': 'admin:org, repo',
      'github-authentication-token-expiration': `${expires.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
    },
  );

/** Answers by host; what nobody expects is refused. */
function answering(hosts: Readonly<Record<string, Answer>>): (request: Received) => Answer {
  return ({ url }) => hosts[new URL(url).host] ?? { status: 403, body: '{}' };
}

const POLICY = '.github/mcp-rekey.yml';

interface Asked {
  readonly findings: readonly JsonFinding[];
  readonly code: number | null;
  readonly received: readonly Received[];
}

async function scanned(
  files: Readonly<Record<string, string>>,
  answer: (request: Received) => Answer,
  env: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  internet.received.length = 0;
  internet.tunnels.length = 0;
  internet.answer = answer;
  const root = repository(files);
  const named = files[POLICY] === undefined ? [] : ['--policy', join(root, POLICY)];
  const report = await scanJson(['--age', ...named, root], { env: { ...internet.env, ...env } });
  return { ...report, received: [...internet.received] };
}

const rulesAt = (findings: readonly JsonFinding[], server: string): readonly string[] =>
  findings.filter((finding) => finding.server === server).map(({ ruleId }) => ruleId);

describe('scan --age', () => {
  it('fails what is too old, dead or about to end, and tells what may do too much', async () => {
    const tokens = {
      HF_TOKEN: tokenOf('huggingface-access-token'),
      LINEAR_API_KEY: tokenOf('linear-api-key'),
      GITHUB_TOKEN: tokenOf('github-pat-classic'),
      EXA_API_KEY: tokenOf('exa-api-key'),
    };
    const { findings, code, received } = await scanned(
      { '.mcp.json': servers(tokens) },
      answering({
        'huggingface.co': huggingFace(inDays(-200)),
        'api.linear.app': linearRefuses,
        'api.github.com': gitHub(inDays(5)),
      }),
    );
    expect(rulesAt(findings, 'hf_token')).toEqual(['literal-credential', 'overdue']);
    expect(rulesAt(findings, 'linear_api_key')).toEqual(['literal-credential', 'revoked']);
    expect(rulesAt(findings, 'github_token')).toEqual(['literal-credential', 'due-soon', 'over-privileged']);
    expect(code).toBe(1);
    const overdue = findings.find(({ ruleId }) => ruleId === 'overdue')!;
    expect(overdue.message).toMatch(
      /^It is 200 days old \(made on .*, says its provider\), .*: the tier medium allows 90 days$/,
    );
    expect(overdue.age).toMatchObject({ source: 'provider', scopes: ['read'], answer: { state: 'live' } });
    expect(findings.filter(({ server }) => server === 'github_token').map(({ tier }) => tier)).toEqual(
      Array.from({ length: 3 }, () => 'high'),
    );
    for (const [name, value] of Object.entries(tokens)) {
      const hosts = received
        .filter(({ headers }) => JSON.stringify(headers).includes(value))
        .map(({ url }) => new URL(url).host);
      expect(new Set(hosts).size, name).toBeLessThanOrEqual(1);
    }
  });

  it('asks about a value once, wherever it stands', async () => {
    const value = tokenOf('huggingface-access-token');
    const { findings, received } = await scanned(
      {
        '.mcp.json': servers({ HF_TOKEN: value, HUGGINGFACE_API_KEY: value }),
        'a/.mcp.json': servers({ HF_TOKEN: value }),
      },
      answering({ 'huggingface.co': huggingFace(inDays(-100)) }),
    );
    expect(received).toHaveLength(1);
    expect(findings.filter(({ ruleId }) => ruleId === 'overdue')).toHaveLength(3);
  });

  it('takes no answer but a documented one for a death', async () => {
    const files = { '.mcp.json': servers({ LINEAR_API_KEY: tokenOf('linear-api-key') }) };
    for (const answer of [
      { status: 401, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' },
      { status: 403, body: '{}' },
      { status: 302, headers: { location: 'https://elsewhere.example/' } },
      { status: 404, body: '{}' },
    ]) {
      const { findings } = await scanned(files, () => answer);
      expect(
        findings.map(({ ruleId }) => ruleId),
        `${answer.status}`,
      ).not.toContain('revoked');
      expect(internet.tunnels.every((target) => target === 'api.linear.app:443')).toBe(true);
    }
  });

  it('asks no host that only the config names, and says which that is', async () => {
    const config = JSON.stringify({
      mcpServers: {
        gitlab: {
          command: 'npx',
          env: {
            GITLAB_PERSONAL_ACCESS_TOKEN: tokenOf('gitlab-pat'),
            GITLAB_API_URL: 'https://gitlab.evil.example/api/v4',
          },
        },
      },
    });
    const strict = 'version: 1\ncredentials:\n  - tier: critical\n    servers: gitlab\n';
    const { findings } = await scanned({ '.mcp.json': config, [POLICY]: strict }, answering({}));
    expect(internet.tunnels).toEqual([]);
    const [unknown] = findings.filter(({ ruleId }) => ruleId === 'unknown-age');
    expect(unknown).toMatchObject({
      age: { answer: { reason: 'host-not-listed', detail: 'gitlab.evil.example' } },
    });
    expect(unknown!.remedy).toContain('gitlab.evil.example');
  });

  it('asks a host of one’s own that the policy lists', async () => {
    const config = JSON.stringify({
      mcpServers: {
        gitlab: {
          command: 'npx',
          env: {
            GITLAB_PERSONAL_ACCESS_TOKEN: tokenOf('gitlab-pat'),
            GITLAB_API_URL: 'https://gitlab.acme.example/api/v4',
          },
        },
      },
    });
    const { received, findings } = await scanned(
      {
        '.mcp.json': config,
        [POLICY]: 'version: 1\nhosts:\n  - provider: gitlab\n    host: gitlab.acme.example\n',
      },
      answering({
        'gitlab.acme.example': json(200, {
          id: 7,
          scopes: ['read_api'],
          created_at: inDays(-120),
          last_used_at: null,
          expires_at: inDays(200).toISOString().slice(0, 10),
        }),
      }),
    );
    expect(received.map(({ url }) => url)).toEqual([
      'https://gitlab.acme.example/api/v4/personal_access_tokens/self',
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('overdue');
  });

  it('asks the GitHub that it runs on', async () => {
    const { received } = await scanned(
      { '.mcp.json': servers({ GITHUB_TOKEN: tokenOf('github-pat-classic') }) },
      answering({ 'github.acme.example': json(200, { login: 'octocat' }) }),
      { GITHUB_API_URL: 'https://github.acme.example/api/v3' },
    );
    expect(received.map(({ url }) => url)).toEqual(['https://github.acme.example/api/v3/user']);
  });

  it('asks a store when the secret behind a reference was written, and whether it is there at all', async () => {
    const listed = {
      name: 'MCP_HF_TOKEN',
      created_at: inDays(-400),
      updated_at: inDays(-300),
      visibility: 'all',
    };
    const policy = [
      'version: 1',
      'stores:',
      '  - store: github',
      'references:',
      '  HF_TOKEN: { store: github, scope: acme, name: MCP_HF_TOKEN }',
      '  GONE_TOKEN: { store: github, scope: acme, name: MCP_GONE_TOKEN }',
      '',
    ].join('\n');
    const { findings, received } = await scanned(
      {
        '.mcp.json': servers({ HF_TOKEN: '${HF_TOKEN}', GONE_TOKEN: '${GONE_TOKEN}', X_TOKEN: '${X_TOKEN}' }),
        [POLICY]: policy,
      },
      ({ url }) => {
        if (url.endsWith('/MCP_HF_TOKEN')) return json(200, listed);
        if (url.includes('?')) return json(200, { total_count: 1, secrets: [listed] });
        return json(404, { message: 'Not Found' });
      },
      { MCP_REKEY_GITHUB_TOKEN: 'a token of the test' },
    );
    expect(rulesAt(findings, 'hf_token')).toEqual(['overdue']);
    expect(rulesAt(findings, 'gone_token')).toEqual(['dangling-reference']);
    expect(rulesAt(findings, 'x_token')).toEqual(['unknown-age']);
    const [overdue] = findings.filter(({ ruleId }) => ruleId === 'overdue');
    expect(overdue!.message).toContain('at least 300 days old');
    expect(received.every(({ headers }) => headers.authorization === 'Bearer a token of the test')).toBe(
      true,
    );
  });

  it('shows no value anywhere, whatever comes back', async () => {
    const value = tokenOf('linear-api-key');
    internet.answer = () => ({ status: 400, body: JSON.stringify({ error: `no key ${value}` }) });
    const root = repository({ '.mcp.json': servers({ LINEAR_API_KEY: value }) });
    for (const format of ['text', 'json', 'sarif', 'markdown']) {
      const { stdout, stderr } = await runDist(['scan', '--age', '--format', format, root], {
        env: internet.env,
      });
      for (let at = 8; at + 6 <= value.length; at++) {
        expect((stdout + stderr).includes(value.slice(at, at + 6)), format).toBe(false);
      }
    }
  });
});

describe('inventory', () => {
  const tokens = { HF_TOKEN: tokenOf('huggingface-access-token'), LINEAR_API_KEY: tokenOf('linear-api-key') };
  const files = { '.mcp.json': servers(tokens) };
  const answers = answering({
    'huggingface.co': huggingFace(inDays(-40)),
    'api.linear.app': linearRefuses,
  });

  it('lists what is due first on top, in JSON', async () => {
    internet.answer = answers;
    const { stdout, code } = await runDist(['inventory', '--format', 'json', repository(files)], {
      env: internet.env,
    });
    const { entries } = JSON.parse(stdout) as { entries: readonly Record<string, unknown>[] };
    expect(code).toBe(0);
    expect(entries).toMatchObject([
      {
        standing: 'revoked',
        provider: 'linear',
        sharing: { file: [entries[1]!['fingerprint']], server: [] },
      },
      {
        standing: 'in-time',
        provider: 'huggingface',
        age: { source: 'provider' },
        tier: 'medium',
        limit: 90,
      },
    ]);
  });

  it('says once that nobody was asked', async () => {
    const { stdout } = await runDist(['inventory', '--offline', repository(files)], { env: internet.env });
    expect(stdout.match(/nobody was/gi)).toHaveLength(1);
    expect(stdout).toMatch(/\nNobody was asked: this is what tokens and the history say\.\n$/);
  });

  it('tells on a terminal how far it is', async () => {
    internet.answer = async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      return answers(request);
    };
    const { stdout } = await runOnTerminal(['inventory', repository(files)], { env: internet.env });
    expect(stdout).toMatch(/asked about \d of 2 credentials/);
  });

  it('ends at Ctrl-C with what is known by then', async () => {
    internet.answer = ({ url }) => (url.includes('linear') ? 'silence' : huggingFace(inDays(-40)));
    internet.received.length = 0;
    const root = repository(files);
    const child = spawn(process.execPath, [DIST, 'inventory', '--format', 'json', root], {
      env: { ...cleanEnv, ...internet.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    while (internet.received.length < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGINT');
    expect(await ended).toBe(3);
    const { complete, gaps, entries } = JSON.parse(stdout) as {
      complete: boolean;
      gaps: readonly string[];
      entries: readonly object[];
    };
    expect({ complete, gaps }).toMatchObject({ complete: false, gaps: [expect.stringContaining('1 of 2')] });
    expect(entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ provider: 'huggingface', standing: 'in-time' }),
        expect.objectContaining({
          provider: 'linear',
          age: expect.objectContaining({ answer: { state: 'unknown', reason: 'interrupted', detail: null } }),
        }),
      ]),
    );
  });
});
