import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { trusting } from '../../../src/io/git/environment.js';
import { remoteUrl } from '../../../src/io/git/remote.js';
import type { RemoteError } from '../../../src/io/git/remote-error.js';
import { Git } from '../../../src/io/git/repository.js';
import { GitSupply } from '../../../src/io/git/supply.js';
import { type Fault, GitHttpServer } from '../../servers/git-http.js';
import { chain, history } from '../history.js';
import { recorder } from '../recorder.js';
import { contentsBelow, gitIn, PATIENCE, type Served, serve } from '../served.js';
import { cleanEnv, git, temporaryFolder, trap } from '../temporary.js';

const COMMITS = [
  ...chain('m', 100),
  ...chain('f', 3, 'm20'),
  { name: 'merge', parents: ['m100', 'f3'] },
] as const;

interface World extends Served {
  readonly bare: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

async function world(): Promise<World> {
  const made = history(COMMITS, { 'refs/heads/main': 'm100', 'refs/pull/1/head': 'f3' });
  const { bare, oid } = made;
  return { ...(await serve(made)), bare, base: oid('m100'), head: oid('f3'), merge: oid('merge') };
}

const EXACT = { missing: [], exact: true, failure: undefined };

async function failure(promise: Promise<unknown>): Promise<RemoteError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'GitError', operation: 'fetch' });
  return error as RemoteError;
}

describe('a remote that fails', () => {
  it.each<readonly [what: string, fault: Fault, failure: string, message: string]>([
    ['does not let in', { status: 401 }, 'refused', 'the remote refused the token, or wants one'],
    ['forbids', { status: 403 }, 'refused', 'the token may not read the repository'],
    [
      'has no such repository',
      { status: 404 },
      'not-found',
      'no such repository, or the token may not see it',
    ],
    [
      'sends elsewhere',
      { redirect: 'http://127.0.0.1:9/x' },
      'redirected',
      'the remote sends elsewhere, where the token must not go',
    ],
  ])('is asked only once if it %s', async (_, fault, kind, detail) => {
    const w = await world();
    for (const command of [undefined, 'fetch']) {
      w.server.served.length = 0;
      w.server.fail(fault, Number.POSITIVE_INFINITY, command);
      const error = await failure((await w.open()).commits(w));
      expect(error).toMatchObject({ failure: kind, detail });
      expect(w.server.visits).toBe(1);
      w.server.heal();
    }
  });

  it.each<readonly [what: string, fault: Fault, failure: string, message: string]>([
    ['has a fault', { status: 502 }, 'server-error', 'the remote has a fault (HTTP 502)'],
    ['is asked too often', { status: 429 }, 'server-error', 'the remote has a fault (HTTP 429)'],
    ['hangs up at once', { cutAfter: 0 }, 'cut-off', 'the connection was cut off'],
    ['hangs up in the middle', { cutAfter: 300 }, 'cut-off', 'the connection was cut off'],
    ['falls silent', { stallAfter: 300 }, 'too-slow', 'the remote was too slow'],
  ])('is asked again if it %s, but not for ever', async (_, fault, kind, detail) => {
    const w = await world();
    const patience = { ...PATIENCE, timeout: 'stallAfter' in fault ? 1_500 : PATIENCE.timeout };
    w.server.fail(fault, Number.POSITIVE_INFINITY, 'fetch');
    const supply = await w.open({ patience });
    expect(await failure(supply.commits(w))).toMatchObject({ failure: kind, detail });
    expect(w.server.visits).toBe(1 + patience.pauses.length);
    w.server.heal();
    w.server.fail(fault, patience.pauses.length, 'fetch');
    expect(await supply.commits(w)).toEqual(EXACT);
    supply.close();
    expect(readdirSync(w.temporary)).toEqual([]);
  });

  it('cannot be reached', async () => {
    const w = await world();
    await w.server.close();
    const error = await failure((await w.open()).commits(w));
    expect(error).toMatchObject({ failure: 'unreachable', detail: 'the remote cannot be reached' });
  });

  it('fails while contents are fetched', async () => {
    const w = await world();
    const supply = await w.open();
    await supply.commits(w);
    w.server.fail({ status: 500 }, Number.POSITIVE_INFINITY);
    const blob = git(w.bare, 'rev-parse', `${w.head}:f.txt`);
    expect(await failure(supply.obtain([blob]))).toMatchObject({ failure: 'server-error' });
    w.server.heal();
    expect((await supply.obtain([blob])).size).toBe(0);
  });
});

describe('the token', () => {
  it('must be the right one', async () => {
    const w = await world();
    for (const token of ['wrong', undefined]) {
      const supply = await w.open({ remote: { url: w.url, token } });
      expect(await failure(supply.commits(w))).toMatchObject({ failure: 'refused' });
    }
  });

  it('is not needed for what everybody may read', async () => {
    const made = history(COMMITS, { 'refs/heads/main': 'm100', 'refs/pull/1/head': 'f3' });
    const open = await GitHttpServer.start(made.root, undefined);
    onTestFinished(() => open.close());
    const { oid } = made;
    const remote = { url: `${open.url}/owner/name.git`, token: undefined };
    const supply = await (await serve(made)).open({ remote });
    expect(await supply.commits({ base: oid('m100'), head: oid('f3') })).toEqual(EXACT);
    expect(new Set(open.served.map(({ authorization }) => authorization))).toEqual(new Set([undefined]));
  });

  it('goes to no other server', async () => {
    const w = await world();
    const other = await GitHttpServer.start(w.bare, undefined);
    onTestFinished(() => other.close());
    const elsewhere = `${other.url}/owner/name.git/info/refs?service=git-upload-pack`;
    w.server.fail({ redirect: elsewhere }, Number.POSITIVE_INFINITY);
    const config = join(temporaryFolder(), 'config');
    writeFileSync(
      config,
      `[http]\n\tfollowRedirects = true\n[http "${w.server.url}"]\n\tfollowRedirects = true\n`,
    );
    const supply = await w.open({ env: { ...cleanEnv, GIT_CONFIG_GLOBAL: config } });
    expect(await failure(supply.commits(w))).toMatchObject({ failure: 'redirected' });
    expect(w.server.visits).toBe(1);
    expect(other.served).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('is in no argument, no file and no message', async () => {
    const w = await world();
    const { folder, args, names } = recorder();
    const trace = join(temporaryFolder(), 'trace');
    const env = {
      ...cleanEnv,
      PATH: `${folder}:${cleanEnv['PATH']}`,
      GIT_TRACE: trace,
      GIT_TRACE_CURL: trace,
      GIT_TRACE_CURL_NO_DATA: '0',
      GIT_TRACE_REDACT: '0',
      GIT_TRACE2_EVENT: trace,
      GIT_CURL_VERBOSE: '1',
      GIT_ASKPASS: trap(temporaryFolder()).script,
    };
    const checkout = await w.checkout({ commit: w.merge, depth: 1 });
    const supply = await w.open({ checkout, env });
    expect(await supply.commits(w)).toEqual(EXACT);
    await supply.obtain([git(w.bare, 'rev-parse', `${w.head}:f.txt`)]);
    expect(readFileSync(args, 'utf8')).toContain('--filter=blob:none');
    const seen = readFileSync(names, 'utf8').split('\n');
    expect(seen).toContain('GIT_CONFIG_COUNT');
    expect(seen.filter((name) => /TRACE|VERBOSE|ASKPASS/.test(name))).toEqual([]);
    expect(existsSync(trace)).toBe(false);
    const left = readdirSync(w.temporary, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    expect(left.length).toBeGreaterThan(3);
    w.server.fail({ status: 403 }, Number.POSITIVE_INFINITY);
    const error = await failure((await w.open({ env })).commits(w));
    const basic = Buffer.from(`x-access-token:${w.token}`).toString('base64');
    for (const text of [readFileSync(args, 'utf8'), ...left, `${error.stack}`])
      for (const form of [w.token, basic]) expect(text.includes(form)).toBe(false);
  });
});

describe('settings that are not ours', () => {
  it('have no effect if they are the checkout’s', async () => {
    const w = await world();
    const { script, marker } = trap(temporaryFolder());
    const checkout = await w.checkout({ commit: w.merge, depth: 1 });
    const hooks = temporaryFolder();
    for (const hook of ['reference-transaction', 'post-checkout', 'post-index-change'])
      writeFileSync(join(hooks, hook), `#!/bin/sh\n'${script}'\n`, { mode: 0o755 });
    const included = join(temporaryFolder(), 'config');
    writeFileSync(
      included,
      `[core]\n\tfsmonitor = ${script}\n[remote "mcp-rekey"]\n\turl = ext::${script}\n`,
    );
    const settings = {
      'core.fsmonitor': script,
      'core.hooksPath': hooks,
      'core.sshCommand': script,
      'core.gitProxy': script,
      'core.askPass': script,
      'core.alternateRefsCommand': script,
      'credential.helper': script,
      'uploadpack.packObjectsHook': script,
      'remote.origin.uploadpack': script,
      'remote.origin.url': `ext::${script}`,
      'remote.origin.proxy': 'http://127.0.0.1:9',
      'remote.mcp-rekey.url': `ext::${script}`,
      'remote.mcp-rekey.vcs': script,
      'protocol.ext.allow': 'always',
      'http.proxy': 'http://127.0.0.1:9',
      'http.extraHeader': 'AUTHORIZATION: basic other',
      [`url.ext::${script}.insteadOf`]: w.url,
      'include.path': included,
      'extensions.partialClone': 'origin',
    };
    for (const [key, value] of Object.entries(settings)) git(checkout, 'config', key, value);
    const before = contentsBelow(checkout);
    const supply = await w.open({ checkout });
    expect(await supply.commits({ base: w.base, head: w.head, also: [w.merge] })).toEqual(EXACT);
    expect((await supply.obtain([git(w.bare, 'rev-parse', `${w.head}:f.txt`)])).size).toBe(0);
    expect(existsSync(marker)).toBe(false);
    expect(contentsBelow(checkout)).toEqual(before);
    // The trap does snap when git is asked in the checkout.
    await gitIn(checkout, 'fetch', w.url).catch(() => {});
    expect(existsSync(marker)).toBe(true);
  });

  it('do not keep the user’s own from fetching, nor send a second token', async () => {
    const w = await world();
    const { script, marker } = trap(temporaryFolder());
    const config = join(temporaryFolder(), 'config');
    const { origin } = new URL(w.url);
    writeFileSync(config, '');
    const settings = {
      [`url.ssh://git@example.com/.insteadOf`]: `${origin}/`,
      [`http.${origin}/.extraHeader`]: 'AUTHORIZATION: basic other',
      'credential.helper': script,
      [`credential.${origin}.helper`]: script,
      'fetch.prune': 'true',
      'fetch.fsckObjects': 'true',
      'remote.origin.url': `ext::${script}`,
      'extensions.objectFormat': 'sha256',
    };
    for (const [key, value] of Object.entries(settings)) git(w.bare, 'config', '--file', config, key, value);
    const supply = await w.open({ env: { ...cleanEnv, GIT_CONFIG_GLOBAL: config } });
    expect(await supply.commits(w)).toEqual(EXACT);
    const basic = Buffer.from(`x-access-token:${w.token}`).toString('base64');
    expect([...new Set(w.server.served.map(({ authorization }) => authorization))]).toEqual([
      `basic ${basic}`,
    ]);
    w.server.fail({ status: 401 }, Number.POSITIVE_INFINITY);
    await failure((await w.open({ env: { ...cleanEnv, GIT_CONFIG_GLOBAL: config } })).commits(w));
    expect(existsSync(marker)).toBe(false);
  });

  it('are added to those that the environment has', async () => {
    const w = await world();
    const env = {
      ...cleanEnv,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.userAgent',
      GIT_CONFIG_VALUE_0: 'agent/1',
    };
    expect(await (await w.open({ env })).commits(w)).toEqual(EXACT);
  });
});

describe('the URL of a remote', () => {
  it('is the server’s and the repository’s', () => {
    expect(remoteUrl('https://github.com', 'owner/name')).toBe('https://github.com/owner/name.git');
    expect(remoteUrl('https://HOST.example:443/', 'owner/name')).toBe('https://host.example/owner/name.git');
  });

  it.each([
    'http://github.com/owner/name.git',
    'http://127.0.0.1.example.com/owner/name.git',
    'ext::sh -c id',
    'ssh://git@github.com/owner/name.git',
    'file:///etc',
    '/etc',
    '--upload-pack=id',
    'https://user:word@github.com/owner/name.git',
    'https://github.com/owner/name.git?x',
    'https://github.com/owner/../name.git',
    'https://github.com/owner/na\nme.git',
  ])('cannot be %j, and nothing is left behind', async (url) => {
    const temporary = temporaryFolder();
    const options = { checkout: undefined, remote: { url, token: 'token' }, temporary, env: cleanEnv };
    const error = await failure(GitSupply.open(options, '0'.repeat(40)));
    expect(error.message).not.toContain('word');
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('the repository of our own', () => {
  it.skipIf(process.platform === 'win32')('can be entered by this user alone', async () => {
    const w = await world();
    await w.open();
    const [name] = readdirSync(w.temporary);
    expect(execFileSync('ls', ['-ld', join(w.temporary, name!)]).toString()).toMatch(/^drwx------/);
  });

  it('is of the kind that the names of the objects show', async () => {
    const root = temporaryFolder();
    const source = join(root, 'work');
    const bare = join(root, 'owner/name.git');
    git(root, 'init', '--quiet', '--object-format=sha256', source);
    git(source, 'commit', '--quiet', '--allow-empty', '--message=one');
    git(source, 'clone', '--quiet', '--bare', source, bare);
    const head = git(bare, 'rev-parse', 'HEAD');
    const w = await serve({ root, oid: () => head });
    expect(await (await w.open()).commits({ base: undefined, head })).toEqual(EXACT);
  });

  it.skipIf(process.getuid?.() !== 0)('borrows from a checkout of another user', async () => {
    const w = await world();
    const checkout = await w.checkout({ commit: w.merge });
    execFileSync('chown', ['-R', '65534:65534', checkout]);
    w.server.served.length = 0;
    expect(await (await w.open({ checkout })).commits(w)).toEqual(EXACT);
    expect(w.server.served).toEqual([]);
  });
});

describe('trusting', () => {
  it.skipIf(process.getuid?.() !== 0)('lets git read one folder of another user', async () => {
    const w = await world();
    const [one, other] = [await w.checkout({ commit: w.merge }), await w.checkout({ commit: w.merge })];
    for (const folder of [one, other])
      for (const path of [folder, join(folder, '.git')]) chownSync(path, 65534, 65534);
    const env = trusting(cleanEnv, one);
    expect((await (await Git.open(one, env))!.list('index')).entries.length).toBeGreaterThan(0);
    await expect((await Git.open(other, env))!.list('index')).rejects.toThrow(/dubious ownership/);
  });
});
