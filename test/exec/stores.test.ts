import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../io/temporary.js';
import { Internet } from '../servers/proxy.js';
import { Desk } from '../stores/desk.js';
import { standIns } from '../stores/stand-ins/index.js';
import { runDist } from '../support/dist.js';
import { tokenOf } from '../support/tokens.js';

const SHOW = ['--', process.execPath, '-e', 'console.log(JSON.stringify(process.env))'];
const POLICY = ['--policy', 'policy.yml'];

let internet: Internet;
beforeAll(async () => {
  internet = await Internet.start();
});
afterAll(() => internet.stop());

/** Stores that are reached over HTTP and give values back, and what a value goes into there. */
const STORES = {
  'aws-secrets-manager': undefined,
  'azure-key-vault': undefined,
  doppler: 'backend/prd',
  'gcp-secret-manager': undefined,
  infisical: 'p-1/prod/backend',
  onepassword: 'Servers',
  vault: 'secret/team',
} as const;

const SECRETS = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT'].map(
  (name) => `${name}_TOKEN`,
);

/** Lets nobody go on that comes with a `name`, until so many wait there: if they come one after the other, that is never. */
function together(names: readonly string[], count: number, answer: Internet['answer']): Internet['answer'] {
  let release = (): void => {};
  const all = new Promise<void>((resolve) => {
    release = resolve;
  });
  let held = 0;
  return async (request) => {
    // Azure has no underscore in names.
    const said = decodeURIComponent(request.url + request.body).replaceAll('-', '_');
    if (names.some((name) => said.includes(name))) {
      if (++held >= count) release();
      await all;
    }
    return answer(request);
  };
}

describe.each(Object.entries(STORES))('%s, from a literal to a server that is started', (id, scope) => {
  async function scene() {
    const store = await standIns[id]!(new Desk());
    internet.answer = store.answer!;
    internet.received.length = 0;
    const token = tokenOf('github-pat-fine-grained');
    const folder = repository({
      '.mcp.json': JSON.stringify({
        mcpServers: { gh: { command: 'gh-mcp', env: { GITHUB_TOKEN: token } } },
      }),
      'policy.yml': JSON.stringify({ version: 1, stores: [{ name: 'ours', store: id, ...store.options }] }),
    });
    return { store, token, run: { cwd: folder, env: { ...internet.env, ...store.env } }, folder };
  }
  const into = [
    'fix',
    '--write',
    '--store',
    'ours',
    ...POLICY,
    ...(scope === undefined ? [] : ['--in', scope]),
  ];

  it('the value is put there, the file refers to it, and the reference resolves', async () => {
    const { store, token, run, folder } = await scene();
    const fixed = await runDist(into, run);
    expect(fixed).toMatchObject({ code: 0 });
    expect((fixed.stdout + fixed.stderr).includes(token)).toBe(false);
    expect(readFileSync(join(folder, '.mcp.json'), 'utf8')).toContain('${GITHUB_MCP_TOKEN}');
    const reference = /^ {2}GITHUB_MCP_TOKEN=(\S+)$/m.exec(fixed.stderr)?.[1] ?? 'none is told';

    const env = { ...run.env, GITHUB_MCP_TOKEN: reference };
    const started = await runDist(['exec', ...POLICY, ...SHOW], { ...run, env });
    expect(started).toMatchObject({ code: 0, stderr: '' });
    const shown = JSON.parse(started.stdout) as Record<string, string>;
    expect(shown['GITHUB_MCP_TOKEN'] === token).toBe(true);
    for (const name of Object.keys(store.env)) expect(shown).not.toHaveProperty(name);

    const checked = await runDist(['resolve', '--check', ...POLICY], { ...run, env });
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain(`GITHUB_MCP_TOKEN: ${reference}`);
    expect(checked.stdout.includes(token)).toBe(false);
    expect((await runDist(into, run)).stderr).toBe('No credential found.\n');
  });

  it.each([403, 500])('if it answers %i, no file is changed and no server started', async (status) => {
    const { store, run, folder } = await scene();
    const before = readFileSync(join(folder, '.mcp.json'), 'utf8');
    internet.answer = () => ({ status, body: '{}' });
    const fixed = await runDist(into, run);
    expect(fixed.code).toBe(2);
    expect(readFileSync(join(folder, '.mcp.json'), 'utf8')).toBe(before);

    internet.answer = store.answer!;
    const stored = await runDist(into, run);
    const reference = /^ {2}GITHUB_MCP_TOKEN=(\S+)$/m.exec(stored.stderr)?.[1] ?? 'none is told';
    internet.answer = () => ({ status, body: '{}' });
    const env = { ...run.env, GITHUB_MCP_TOKEN: reference };
    const started = await runDist(['exec', ...POLICY, ...SHOW], { ...run, env });
    expect(started).toMatchObject({ code: 125, stdout: '' });
    expect(started.stderr).toContain(`GITHUB_MCP_TOKEN (${reference}) does not resolve`);
    expect(started.stderr.trimEnd().split('\n').at(-1)).toBe('mcp-rekey: nothing was started');
  });

  it('many secrets take one round trip', async () => {
    const { store, run, folder } = await scene();
    const env = Object.fromEntries(SECRETS.map((name) => [name, tokenOf('github-pat-fine-grained')]));
    writeFileSync(
      join(folder, '.mcp.json'),
      JSON.stringify({ mcpServers: { gh: { command: 'gh-mcp', env } } }),
    );
    const fixed = await runDist(into, run);
    const references = Object.fromEntries(
      [...fixed.stderr.matchAll(/^ {2}(\w+)=(\S+)$/gm)].map(([, name, reference]) => [name!, reference!]),
    );
    const names = Object.keys(references);
    expect(names).toHaveLength(SECRETS.length);
    internet.answer = together(names, names.length, store.answer!);
    const checked = await runDist(['resolve', '--check', ...POLICY], {
      ...run,
      env: { ...run.env, ...references },
    });
    expect(checked).toMatchObject({ code: 0, stderr: '' });
  });
});
