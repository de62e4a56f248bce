import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakeAlnum } from '../../src/providers/fake.js';
import { temporaryFolder, write } from '../io/temporary.js';
import { ageFile } from './age.js';
import { talk } from './talk.js';

/** The SDK’s buffer takes a little more, with the frame around it. */
const TEN_MEGABYTES = 10_000_000;

const ended = (process: Awaited<ReturnType<typeof talk>>['process']) =>
  new Promise<readonly [number | null, string | null]>((resolve) =>
    process.on('exit', (code, signal) => resolve([code, signal])),
  );

describe('a server behind exec', () => {
  it('is initialised, lists its tools, and has the values of references', async () => {
    const values = { LINEAR: fakeAlnum(40), SLACK: fakeAlnum(40) };
    const { text, identity } = await ageFile(values);
    const folder = temporaryFolder();
    write(folder, { 'mcp-secrets.age.json': text });
    const { client, call, stderr } = await talk({
      cwd: folder,
      env: {
        MCP_REKEY_AGE_IDENTITY: identity,
        LINEAR_API_KEY: 'age-file://mcp-secrets.age.json#LINEAR',
        SLACK_TOKEN: 'env://SLACK',
        SLACK: 'age-file://mcp-secrets.age.json#SLACK',
        PLAIN: 'as it is',
      },
    });
    expect(client.getServerVersion()).toMatchObject({ name: 'test' });
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain('environment');
    const names = ['LINEAR_API_KEY', 'SLACK_TOKEN', 'SLACK', 'PLAIN', 'MCP_REKEY_AGE_IDENTITY'];
    expect(JSON.parse(await call('environment', { names }))).toEqual([
      values.LINEAR,
      values.SLACK,
      values.SLACK,
      'as it is',
      null,
    ]);
    expect(stderr()).toBe('');
  });

  it('gets and sends 10 MB in one message', async () => {
    const { call } = await talk({ env: {} });
    const text = `${'a'.repeat(TEN_MEGABYTES)}é`;
    expect(await call('digest', { text })).toBe(createHash('sha256').update(text).digest('hex'));
    expect(await call('big', { bytes: TEN_MEGABYTES })).toBe('é'.repeat(TEN_MEGABYTES / 2));
  });

  it('is told that a call is cancelled', async () => {
    const { client, call } = await talk({ env: {} });
    const abort = new AbortController();
    const slow = client.callTool({ name: 'slow', arguments: {} }, undefined, { signal: abort.signal });
    const refused = expect(slow).rejects.toThrow();
    abort.abort('enough');
    await refused;
    await expect.poll(() => call('cancelled')).toBe('1');
  });

  it.each([
    ['an exit code', { code: 7 }, [7, null]],
    ['a signal', { signal: 'SIGKILL' }, [null, 'SIGKILL']],
    // Not raised again: a core of exec has more in it than one of the server.
    ['an abort', { signal: 'SIGABRT' }, [134, null]],
  ] as const)('may die by %s', async (_, how, expected) => {
    const { call, process } = await talk({ env: {} });
    const end = ended(process);
    await expect(call('die', how)).rejects.toThrow();
    expect(await end).toEqual(expected);
  });

  it('ends with exec at SIGTERM', async () => {
    const { call, process } = await talk({ env: {} });
    const { pid } = JSON.parse(await call('process')) as { pid: number };
    const end = ended(process);
    process.kill('SIGTERM');
    expect(await end).toEqual([null, 'SIGTERM']);
    expect(existsSync(`/proc/${pid}`)).toBe(false);
  });

  it('ends when its client has gone', async () => {
    const { client, call, process } = await talk({ env: {} });
    const { pid } = JSON.parse(await call('process')) as { pid: number };
    const end = ended(process);
    await client.close();
    expect((await end)[0]).toBe(0);
    expect(existsSync(`/proc/${pid}`)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is the only one with the value', async () => {
    const value = fakeAlnum(40);
    const { text, identity } = await ageFile({ LINEAR: value });
    const folder = temporaryFolder();
    write(folder, { 'secrets.json': text });
    const reference = 'age-file://secrets.json#LINEAR';
    const { call, process } = await talk({
      cwd: folder,
      env: { MCP_REKEY_AGE_IDENTITY: identity, KEY: reference },
    });
    const { pid } = JSON.parse(await call('process')) as { pid: number };
    const of = (id: number | undefined, what: string) => readFileSync(`/proc/${id}/${what}`, 'utf8');
    expect(of(pid, 'environ')).toContain(value);
    expect(of(pid, 'environ')).not.toContain(identity);
    expect(of(process.pid, 'environ')).toContain(`KEY=${reference}`);
    for (const shown of [of(process.pid, 'environ'), of(process.pid, 'cmdline'), of(pid, 'cmdline')])
      expect(shown.includes(value)).toBe(false);
  });

  it('gets values in arguments only by --expand, with a warning', async () => {
    const env = { KEY: 'env://OTHER', OTHER: 'a value' };
    const serverArgs = ['--key={{KEY}}', '{{ KEY }}', '{{resolve:x}}'];
    const argsOf = async (options: readonly string[]) => {
      const { call, stderr } = await talk({ env, options, serverArgs });
      return { ...(JSON.parse(await call('process')) as { argv: readonly string[] }), stderr: stderr() };
    };
    expect(await argsOf([])).toMatchObject({ argv: serverArgs, stderr: '' });
    const { argv, stderr } = await argsOf(['--expand']);
    expect(argv).toEqual(['--key=a value', '{{ KEY }}', '{{resolve:x}}']);
    expect(stderr).toMatch(/^mcp-rekey: [^\n]*everybody on this machine[^\n]*\n$/);
  });
});
