import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateIdentity } from 'age-encryption';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeAlnum } from '../../src/providers/fake.js';
import { temporaryFolder, write } from '../io/temporary.js';
import { Internet } from '../servers/proxy.js';
import { Desk } from '../stores/desk.js';
import { standIns } from '../stores/stand-ins/index.js';
import type { StandIn } from '../stores/stand-ins/stand-in.js';
import { type Run, runDist } from '../support/dist.js';
import { ageFile } from './age.js';

/** What the program gets, in JSON. */
const SHOW = ['--', process.execPath, '-e', 'console.log(JSON.stringify(process.env))'];

interface Shown extends Run {
  readonly env: Readonly<Record<string, string>>;
}

async function launched(
  env: NodeJS.ProcessEnv,
  { cwd, options = [] }: { cwd?: string; options?: readonly string[] } = {},
): Promise<Shown> {
  const run = await runDist(['exec', ...options, ...SHOW], { env, ...(cwd !== undefined && { cwd }) });
  return { ...run, env: run.stdout === '' ? {} : (JSON.parse(run.stdout) as Shown['env']) };
}

/** Refused, with one line for each reference and one more. */
async function complaints(...args: Parameters<typeof launched>): Promise<readonly string[]> {
  const { code, stdout, stderr } = await launched(...args);
  expect({ code, stdout }).toEqual({ code: 125, stdout: '' });
  const lines = stderr.trimEnd().split('\n');
  expect(lines.at(-1)).toBe('mcp-rekey: nothing was started');
  return lines.slice(0, -1);
}

const everything = (folder: string): string =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path}\n${readFileSync(path, 'latin1')}`)
    .join('\n');

describe('references to variables', () => {
  it('are followed to their end', async () => {
    const { env } = await launched({ A: 'env://B', B: 'env://C', C: 'value', D: 'x env://C' });
    expect(env).toMatchObject({ A: 'value', B: 'value', C: 'value', D: 'x env://C' });
  });

  it('that lead in a circle are shown', async () => {
    const lines = await complaints({ A: 'env://B', B: 'env://C', C: 'env://B', SELF: 'env://SELF' });
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).toContain(
      'A (env://B) does not resolve: it leads back to itself: A -> B -> C -> B.',
    );
    expect(lines.join('\n')).toContain(
      'SELF (env://SELF) does not resolve: it leads back to itself: SELF -> SELF.',
    );
  });

  it('that lead in a long circle are shown in a line each', async () => {
    const folder = temporaryFolder();
    const lines = Array.from({ length: 3000 }, (_, index) => `V${index}=env://V${(index + 1) % 3000}`);
    write(folder, { '.env': lines.join('\r\n') });
    const [line = '', ...others] = await complaints({}, { cwd: folder, options: ['-f', '.env'] });
    expect(line).toContain('V0 -> V1 -> V2 -> V3 -> V4 -> … -> V2997 -> V2998 -> V2999 -> V0.');
    expect(others).toHaveLength(2999);
  });

  it('that are not set are named', async () => {
    const [line, ...others] = await complaints({ A: 'env://NOWHERE', EMPTY: '', B: 'env://EMPTY' });
    expect(line).toBe(
      'mcp-rekey: A (env://NOWHERE) does not resolve: the variable NOWHERE is not set. Set NOWHERE.',
    );
    expect(others).toEqual([expect.stringContaining('the variable EMPTY is not set')]);
  });

  it('may be in a file, which wins', async () => {
    const folder = temporaryFolder();
    write(folder, { '.env': '# mine\nexport A=env://B\nB="from the file"\nC=file # no more\n' });
    const { env } = await launched(
      { B: 'ours', C: 'ours', D: 'ours' },
      { cwd: folder, options: ['-f', '.env'] },
    );
    expect(env).toMatchObject({ A: 'from the file', B: 'from the file', C: 'file', D: 'ours' });
  });

  it('are known by their scheme, whatever its letters', async () => {
    expect((await launched({ A: 'ENV://B', B: 'b' })).env).toMatchObject({ A: 'b' });
  });

  it('are not taken from a file in which a value would be another one', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.env'), Buffer.from('A=caf\xe9', 'latin1'));
    const { code, stderr } = await launched({}, { cwd: folder, options: ['-f', '.env'] });
    expect({ code, stderr }).toEqual({ code: 125, stderr: 'mcp-rekey: .env: it is not in UTF-8\n' });
  });

  it('are left alone if that is asked for', async () => {
    const { env } = await launched({ A: 'env://NOWHERE' }, { options: ['--pass', 'A'] });
    expect(env).toMatchObject({ A: 'env://NOWHERE' });
  });
});

it('what was to be a reference and is none stops the launch, and fails a check', async () => {
  const broken = { A: 'vault://', B: ' op://a/b/c', C: 'ref+vault', D: 'infisical://x?token=hunter2' };
  const lines = await complaints(broken);
  expect(lines.map((line) => /^mcp-rekey: (\w) \(([^)]*)\) does not resolve: /.exec(line)?.slice(1))).toEqual(
    [
      ['A', 'vault://'],
      ['B', 'op://a/b/c…'],
      ['C', 'ref+vault'],
      ['D', 'infisical://x…'],
    ],
  );
  expect(lines[0]).toContain('Write it like vault://secret/linear#api_key; --pass');
  const { code, stdout } = await runDist(['resolve', '--check'], { env: broken });
  expect(code).toBe(1);
  expect(stdout.match(/^fails \w: \S+: it is no reference/gm)).toHaveLength(4);
  expect(stdout).not.toContain('hunter2');
  const options = Object.keys(broken).flatMap((name) => ['--pass', name]);
  expect((await launched(broken, { options })).env).toMatchObject(broken);
});

/** What a shell, a template, a terminal or this program itself would do something about. */
const HOSTILE: Readonly<Record<string, string>> = {
  QUOTES: `'"\`\\`,
  LINES: 'one\r\ntwo\n',
  SHELL: '$(touch touched); `touch touched` && touch touched | touch touched',
  TEMPLATE: '{{QUOTES}} ${HOME} %PATH% $HOME',
  REFERENCE: 'env://HOME',
  STORE: 'vault://secret/mcp/linear#key',
  VALS: 'ref+vault://secret/mcp/linear#/key+',
  UNICODE: '\u202e\u0007é😀\ufeff',
  EMPTY: '',
  LONG: 'x'.repeat(60_000),
};

describe('references to an encrypted file', () => {
  it('give values of any kind, which are never read again', async () => {
    const { text, identity } = await ageFile(HOSTILE);
    const folder = temporaryFolder();
    write(folder, { 's.json': text });
    const references = Object.keys(HOSTILE).map((name) => [name, `age-file://s.json#${name}`]);
    const { env, stderr } = await launched(
      { ...Object.fromEntries(references), MCP_REKEY_AGE_IDENTITY: identity },
      { cwd: folder },
    );
    expect(env).toMatchObject(HOSTILE);
    expect(Object.keys(env)).not.toContain('MCP_REKEY_AGE_IDENTITY');
    expect(stderr).toBe('');
    expect(readdirSync(folder)).toEqual(['s.json']);
  });

  it('are put into other variables by --expand, and are not expanded themselves', async () => {
    const secret = `{{HOME}}${fakeAlnum(30)}`;
    const { text, identity } = await ageFile({ X: secret });
    const folder = temporaryFolder();
    write(folder, { 's.json': text });
    const given = {
      X: 'age-file://s.json#X',
      BY: 'env://PLAIN',
      PLAIN: '{{HOME}}',
      URL: 'postgres://u:{{X}}@h/{{BY}}',
      MCP_REKEY_AGE_IDENTITY: identity,
    };
    expect((await launched(given, { cwd: folder })).env).toMatchObject({ URL: given.URL });
    const { env, stderr } = await launched({ ...given, PLAIN: 'p' }, { cwd: folder, options: ['--expand'] });
    expect(env).toMatchObject({ X: secret, BY: 'p', URL: `postgres://u:${secret}@h/p` });
    expect(stderr).toBe('');
    const options = ['--expand', '--pass', 'KEPT'];
    const lost = { ...given, PLAIN: 'p', LOST: '{{MCP_REKEY_AGE_IDENTITY}}', KEPT: '{{NOWHERE}}' };
    expect(await complaints(lost, { cwd: folder, options })).toEqual([
      'mcp-rekey: {{MCP_REKEY_AGE_IDENTITY}} in LOST: the program gets no such variable; `--pass LOST` hands it on as it is',
    ]);
  });

  it('leave the identity only to who asks for it', async () => {
    const { text, identity } = await ageFile({ X: 'x' });
    const folder = temporaryFolder();
    write(folder, { 's.json': text });
    const given = { X: 'age-file://s.json#X', MCP_REKEY_AGE_IDENTITY: identity };
    const options = ['--pass', 'MCP_REKEY_AGE_IDENTITY'];
    expect((await launched(given, { cwd: folder, options })).env).toMatchObject({
      X: 'x',
      MCP_REKEY_AGE_IDENTITY: identity,
    });
  });

  it('stop the launch at a wrong identity, no identity, no secret, no file and a byte 0', async () => {
    const value = fakeAlnum(40);
    const { text, identity } = await ageFile({ X: value, NUL: `${value}\0${value}` });
    const folder = temporaryFolder();
    write(folder, { 's.json': text });
    const env = { X: 'age-file://s.json#X' };
    const wrong = await generateIdentity();
    expect(await complaints({ ...env, MCP_REKEY_AGE_IDENTITY: wrong }, { cwd: folder })).toEqual([
      expect.stringMatching(/X \(age-file:.*no identity here opens it\)\. Needed: The identity/),
    ]);
    expect(await complaints(env, { cwd: folder })).toEqual([
      expect.stringContaining('neither env://MCP_REKEY_AGE_IDENTITY nor ~/.config'),
    ]);
    const others = {
      A: 'age-file://s.json#NOPE',
      B: 'age-file://nowhere.json#X',
      C: 'age-file://s.json#NUL',
    };
    const lines = await complaints({ ...others, MCP_REKEY_AGE_IDENTITY: identity }, { cwd: folder });
    expect(lines).toEqual([
      expect.stringContaining('no such secret'),
      expect.stringContaining('no such secret'),
      expect.stringContaining('a byte 0'),
    ]);
    for (const shown of [...lines, wrong]) expect(shown.includes(value)).toBe(false);
  });

  it('write nothing anywhere', async () => {
    const value = fakeAlnum(40);
    const { text, identity } = await ageFile({ X: value });
    const folder = temporaryFolder();
    write(folder, { 's.json': text, 'home/.keep': '', 'tmp/.keep': '' });
    const before = everything(folder);
    const places = { HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') };
    const options = { cwd: folder };
    const { env } = await launched(
      { X: 'age-file://s.json#X', MCP_REKEY_AGE_IDENTITY: identity, ...places },
      options,
    );
    expect(env['X']).toBe(value);
    expect(everything(folder)).toBe(before);
  });
});

describe('references to Vault', () => {
  let internet: Internet;
  let vault: StandIn;
  const values = { A: fakeAlnum(40), B: fakeAlnum(40) };
  beforeAll(async () => {
    internet = await Internet.start();
  });
  afterAll(() => internet.stop());
  beforeEach(async () => {
    vault = await standIns['vault']!(new Desk());
    internet.answer = vault.answer!;
    internet.received.length = 0;
    for (const [name, value] of Object.entries(values)) await vault.put(vault.locate(name), value);
  });
  const env = () => ({ ...internet.env, ...vault.env, VAULT_ADDR: 'https://vault.acme.example:8200' });

  it('take one request for each secret, however many ask for it', async () => {
    const { env: shown } = await launched({
      ...env(),
      A: 'vault://secret/mcp/linear#a',
      AGAIN: 'vault://secret/mcp/linear#a',
      B: 'vault://secret/mcp/linear#b',
      BY: 'env://A',
      URL: 'postgres://u:ref+vault://secret/mcp/linear#/b+@h/ref+vault://secret/data/mcp/linear/a+?x=+',
    });
    const { A, B } = values;
    expect(shown).toMatchObject({ A, AGAIN: A, B, BY: A, URL: `postgres://u:${B}@h/${A}?x=+` });
    expect(shown).not.toHaveProperty('VAULT_TOKEN');
    expect(shown).toHaveProperty('VAULT_ADDR');
    expect(internet.received.map(({ url }) => new URL(url).pathname)).toEqual(['/v1/secret/data/mcp/linear']);
  });

  it('go by a policy that is named', async () => {
    const folder = temporaryFolder();
    const entry = '{store: vault, address: "https://vault.acme.example:8200", token: env://OTHER_TOKEN}';
    write(folder, { 'policy.yml': `version: 1\nstores:\n  - ${entry}\n` });
    const { VAULT_TOKEN, VAULT_ADDR: _, ...others } = env() as Record<string, string>;
    const { env: shown } = await launched(
      { ...others, OTHER_TOKEN: VAULT_TOKEN, A: 'vault://secret/mcp/linear#a' },
      { cwd: folder, options: ['--policy', 'policy.yml'] },
    );
    expect(shown).toMatchObject({ A: values.A });
    expect(shown).not.toHaveProperty('OTHER_TOKEN');
  });

  it('stop the launch if one of them is wrong, and say why', async () => {
    const lines = await complaints({
      ...env(),
      A: 'vault://secret/mcp/linear#a',
      B: 'vault://secret/mcp/linear#nope',
      C: 'vault://secret/nowhere#a',
      D: 'x ref+vault://secret/mcp/linear#/a',
      E: 'ref+vault://secret/mcp/linear?token=hunter2&address=https://evil.example#/a',
      F: 'ref+sops://file#/a',
      G: 'bws://0123',
    });
    expect(lines).toEqual([
      expect.stringMatching(/: B \(vault:.*no such secret \(there is no such key\)/),
      expect.stringMatching(/: C \(vault:.*no such secret\./),
      expect.stringMatching(/: D \(ref\+vault:\/\/\).*has to end with `\+`/),
      expect.stringMatching(/: E \(ref\+vault:\/\/secret\/mcp\/linear#\/a\).*parameter token is not taken/),
      expect.stringMatching(/: F .*no store here is that backend/),
      expect.stringMatching(/: G \(bws:\/\/0123\)/),
    ]);
    expect(lines.join('\n')).not.toContain('hunter2');
  });

  it('say which variable is missing', async () => {
    const { VAULT_ADDR: _, ...noAddress } = env();
    expect(await complaints({ ...noAddress, A: 'vault://secret/mcp/linear#a' })).toEqual([
      expect.stringMatching(/address is missing.*Set VAULT_ADDR, or name a policy/),
    ]);
    const { VAULT_TOKEN: __, ...noToken } = env() as Record<string, string>;
    expect(await complaints({ ...noToken, A: 'vault://secret/mcp/linear#a' })).toEqual([
      expect.stringMatching(/\(VAULT_TOKEN\)\. Set VAULT_TOKEN\./),
    ]);
    expect(internet.received).toEqual([]);
  });

  it('say what it takes if they are refused, and show no reply', async () => {
    const echo = fakeAlnum(30);
    internet.answer = () => ({ status: 403, body: JSON.stringify({ errors: [echo] }) });
    const [line = ''] = await complaints({ ...env(), A: 'vault://secret/mcp/linear#a' });
    expect(line).toMatch(/would not tell.*Needed: `read` on/);
    expect(line).not.toContain(echo);
  });

  it('do not wait for a store that is down', async () => {
    internet.answer = () => 'reset';
    const [line] = await complaints({ ...env(), A: 'vault://secret/mcp/linear#a' });
    expect(line).toMatch(/no connection came about, or it broke.*try again/);
  });

  it('are checked without a value', async () => {
    const given = {
      ...env(),
      A: 'vault://secret/mcp/linear#a',
      B: 'vault://secret/mcp/linear#b',
      BY: 'env://A',
    };
    const { code, stdout } = await runDist(['resolve', '--check'], { env: given });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: [
        'ok    A: vault://secret/mcp/linear#a of HashiCorp Vault and OpenBao',
        'ok    B: vault://secret/mcp/linear#b of HashiCorp Vault and OpenBao',
        'ok    BY: env://A -> vault://secret/mcp/linear#a of HashiCorp Vault and OpenBao',
        '',
      ].join('\n'),
    });
    const broken = { ...given, B: 'vault://secret/mcp/linear#nope' };
    const json = await runDist(['resolve', '--check', '--format', 'json', 'B', 'HOME'], { env: broken });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      version: 1,
      references: [{ variable: 'B', reference: broken.B, resolves: false, reason: expect.any(String) }],
    });
    for (const value of Object.values(values)) expect((stdout + json.stdout).includes(value)).toBe(false);
    expect((await runDist(['resolve', '--check', 'NOWHERE'], {})).code).toBe(2);
  });
});
