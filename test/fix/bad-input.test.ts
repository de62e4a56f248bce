import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { checkEditable, writeEdited } from '../../src/io/edited-files.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import { ageFile } from '../exec/age.js';
import { cleanEnv, repository, temporaryFolder, write } from '../io/temporary.js';
import { DIST } from '../support/dist.js';
import { tokenOf } from '../support/tokens.js';
import { claude, contentOf, fix } from './support.js';

const value = tokenOf('github-pat-fine-grained');
const STORE = ['--write', '--store', 'age-file'];

/** Refused by exit code 2, with nothing changed anywhere. Gives what was said. */
async function refused(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = { HOME: temporaryFolder() },
): Promise<string> {
  const before = contentOf(folder);
  const { code, stdout, stderr } = await fix(args, { cwd: folder, env });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(contentOf(folder)).toEqual(before);
  expect(stderr.includes(value)).toBe(false);
  return stderr;
}

describe('wrong usage', () => {
  it.each([
    [['--store', 'age-file'], /--store needs --write/],
    [['--in', 'x'], /--in needs --store/],
    [['--write', '--store', 'nowhere'], /no store nowhere; there are age-file, /],
    [['--write', '--output', 'x.diff'], /--output is for the diff/],
    [['--wrapper', ' '], /--wrapper is empty/],
    [['--format', 'sarif'], /Allowed choices are diff, json/],
    [['nowhere'], /nowhere: there is no such file or folder/],
    [['--policy', 'nowhere.yml'], /nowhere\.yml/],
    [['--output', 'no/such/folder'], /cannot write no\/such\/folder: ENOENT/],
  ])('%j', async (args, message) => {
    expect(await refused(repository({ '.mcp.json': claude(value) }), args)).toMatch(message);
  });
});

describe('a store', () => {
  it('that does not take a value as long', async () => {
    const folder = repository({ '.mcp.json': claude(fakeAlnum(70_000), 'ACME_API_KEY') });
    expect(await refused(folder, STORE)).toMatch(/cannot be stored: a value has at most 65536 bytes/);
  });

  it('that takes no such scope', async () => {
    const folder = repository({ '.mcp.json': claude(value) });
    expect(await refused(folder, [...STORE, '--in', 'no\u0007name'])).toMatch(
      /cannot be stored: no reference names such a place/,
    );
  });

  it.each([
    ['vault', { VAULT_ADDR: 'https://vault.acme.example' }, /With --in, say which: Mount of the engine/],
    ['onepassword', {}, /With --in, say which: Name or id of the vault/],
    [
      'doppler',
      {},
      /With --in, say which: Project and config, with `\/` between them: `backend\/prd`\. Nothing/,
    ],
  ])('whose scope is not said: %s', async (store, env, message) => {
    const folder = repository({ '.mcp.json': claude(value) });
    expect(await refused(folder, ['--write', '--store', store], env)).toMatch(message);
  });

  it('that nobody here can open', async () => {
    const recipient = await identityToRecipient(await generateIdentity());
    const text = JSON.stringify({ version: 1, recipients: [recipient], secrets: {} });
    const folder = repository({ '.mcp.json': claude(value), 'mcp-secrets.age.json': text });
    expect(await refused(folder, STORE)).toMatch(/could not be read back: .*neither env:\/\/MCP_REKEY_AGE/);
    const env = { MCP_REKEY_AGE_IDENTITY: await generateIdentity() };
    expect(await refused(folder, STORE, env)).toMatch(/could not be read back: .*no identity here opens it/);
  });

  it('gets no new identity where the variable holds a broken one', async () => {
    const home = temporaryFolder();
    const identity = (await generateIdentity()).slice(0, -1);
    const folder = repository({ '.mcp.json': claude(value) });
    expect(await refused(folder, STORE, { HOME: home, MCP_REKEY_AGE_IDENTITY: identity })).toMatch(
      /MCP_REKEY_AGE_IDENTITY is set, but holds no identity/,
    );
    expect(existsSync(join(home, '.config'))).toBe(false);
  });

  it('that has another value there, or is no such file', async () => {
    const { text, identity } = await ageFile({ GITHUB_MCP_TOKEN: fakeAlnum(20) });
    const folder = repository({ '.mcp.json': claude(value), 'mcp-secrets.age.json': text, 'x.json': '{}' });
    const env = { MCP_REKEY_AGE_IDENTITY: identity };
    expect(await refused(folder, STORE, env)).toMatch(/is there already, with another value/);
    expect(await refused(folder, [...STORE, '--in', 'x.json'], env)).toMatch(
      /x\.json is no file of encrypted/,
    );
  });

  it('has the values already when a file cannot be written after all', async () => {
    // The config is longer than this user may write a file, and the store is not.
    const config = claude(value) + ' '.repeat(60_000);
    const folder = repository({ '.mcp.json': config });
    const script = 'ulimit -f 20; "$0" "$@"';
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, DIST, 'fix', ...STORE], {
      cwd: folder,
      env: { ...cleanEnv, HOME: temporaryFolder() },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'mcp-rekey: cannot write .mcp.json: EFBIG; no file was changed. Stored: GITHUB_MCP_TOKEN\n',
    });
    expect(contentOf(folder)).toMatchObject({
      '.mcp.json': config,
      'mcp-secrets.age.json': expect.anything(),
    });
  });

  it('is not asked if a file cannot be written', async () => {
    const folder = repository({ '.mcp.json': claude(value) });
    const home = temporaryFolder();
    chmodSync(join(folder, '.mcp.json'), 0o444);
    const { status, stderr } = unprivileged(folder, STORE, home);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'mcp-rekey: cannot write .mcp.json: EACCES\n' });
    expect(readdirSync(home)).toEqual([]);
    expect(contentOf(folder)).toEqual({ '.mcp.json': claude(value) });
  });
});

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

/** As a user to whom permissions mean something. The folders are theirs. */
function unprivileged(folder: string, args: readonly string[], home: string) {
  if (isRoot) {
    for (const name of ['', ...(readdirSync(folder, { recursive: true }) as string[])])
      chownSync(join(folder, name), NOBODY, NOBODY);
    chownSync(home, NOBODY, NOBODY);
  }
  return spawnSync(process.execPath, [DIST, 'fix', ...args], {
    cwd: folder,
    env: { ...cleanEnv, HOME: home },
    encoding: 'utf8',
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
}

describe('permissions', () => {
  it('that a folder lacks stop all of it', () => {
    const folder = repository({ '.mcp.json': claude(value), 'a/.mcp.json': claude(value) });
    chmodSync(join(folder, 'a'), 0o555);
    const { status, stderr } = unprivileged(folder, ['--write'], temporaryFolder());
    chmodSync(join(folder, 'a'), 0o755);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'mcp-rekey: cannot write a/.mcp.json: EACCES\n',
    });
    expect(contentOf(folder)).toEqual({ '.mcp.json': claude(value), 'a/.mcp.json': claude(value) });
  });
});

describe('files that are written together', () => {
  const edited = (path: string, before = 'old') => ({
    ...{ path, before: Buffer.from(before), after: Buffer.from('new') },
  });

  it('are all what they were, or none is written', () => {
    const folder = temporaryFolder();
    write(folder, { a: 'old', b: 'changed', 'c/d': 'old' });
    for (const files of [
      [edited('a'), edited('b')],
      [edited('a'), edited('gone')],
      [edited('a'), edited('c')],
    ]) {
      expect(() => checkEditable(folder, files)).toThrow(/has changed|cannot write/);
      expect(() => writeEdited(folder, files)).toThrow(/has changed|cannot write/);
      expect(contentOf(folder)).toEqual({ a: 'old', b: 'changed', 'c/d': 'old' });
    }
    const name = 'n'.repeat(255);
    write(folder, { [name]: 'old' });
    writeEdited(folder, [edited(name)]);
    expect(contentOf(folder)[name]).toBe('new');
    rmSync(join(folder, name));
    writeEdited(folder, [edited('a'), edited('c/d')]);
    expect(contentOf(folder)).toEqual({ a: 'new', b: 'changed', 'c/d': 'new' });
  });

  it('are named if they could not be put back', () => {
    const folder = temporaryFolder();
    write(folder, { 'a/x': 'old', 'b/x': 'old', 'c/x': 'old' });
    /** Does something when it is asked for what the file held, the second time: when all are checked, and none is written. */
    const acting = (path: string, first: unknown, act: () => void) => {
      let asked = 0;
      const one = edited(path);
      return Object.defineProperty({ ...one }, 'before', {
        enumerable: true,
        get: () => {
          if (asked++ === 0) return first;
          act();
          return one.before;
        },
      });
    };
    const files = [
      acting('a/x', 0, () => {}),
      edited('b/x'),
      acting('c/x', Buffer.from('old'), () => {
        for (const name of readdirSync(join(folder, 'c'))) if (name !== 'x') rmSync(join(folder, 'c', name));
      }),
    ];
    expect(() => writeEdited(folder, files)).toThrow('cannot write c/x: ENOENT; changed all the same: a/x');
    expect(contentOf(folder)).toEqual({ 'a/x': 'new', 'b/x': 'old', 'c/x': 'old' });
  });
});
