import { chmodSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Unanswered } from '../../src/core/inspection.js';
import { Misdirected, Secret } from '../../src/core/secret.js';
import type { ProgramReply, ProgramRequest } from '../../src/core/tools.js';
import { programsOf } from '../../src/io/programs.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import { temporaryFolder, write } from './temporary.js';

const READER = 'here:test';

/** Puts a program named `op` on a search path of its own, and runs it. */
function installed(
  script: string,
  timeout = 60_000,
): (request?: Partial<ProgramRequest>) => Promise<ProgramReply> {
  const folder = temporaryFolder();
  write(folder, { 'bin/op': `#!${process.execPath}\n${script}` });
  chmodSync(join(folder, 'bin/op'), 0o755);
  mkdirSync(join(folder, 'home'));
  const PATH = [join(folder, 'bin'), process.env['PATH']].join(delimiter);
  const { run } = programsOf({ PATH, OWN: 'of this process' }, { folder: join(folder, 'home'), timeout });
  return (request = {}) => run('op', { args: [], audience: [READER], ...request });
}

async function failureOf(running: Promise<unknown>): Promise<Unanswered> {
  const error = await running.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Unanswered);
  return error as Unanswered;
}

// What is executable there has another form.
describe.skipIf(process.platform === 'win32')('a program', () => {
  it('gets its arguments as they are, through no shell', async () => {
    const op = installed('process.stdout.write(JSON.stringify(process.argv.slice(2)))');
    const args = ['read', '--no-newline', 'op://a b/$(id)/;`x` "q" \'s\' %PATH% *', '', 'é€😀', '\n'];
    const { code, stdout } = await op({ args });
    expect(code).toBe(0);
    expect(JSON.parse(stdout.revealTo(READER))).toEqual(args);
  });

  it('gets the variables of this process, and those that are for it', async () => {
    const op = installed('process.stdout.write(JSON.stringify([process.env.OWN, process.env.TOKEN]))');
    const token = fakeAlnum(40);
    const { stdout } = await op({ env: { TOKEN: Secret.of(token, ['program:op']) } });
    expect(JSON.parse(stdout.revealTo(READER))).toEqual(['of this process', token]);
  });

  it('gets what is on its input, and is told where that ends', async () => {
    const op = installed('process.stdin.pipe(process.stdout)');
    const value = `${fakeAlnum(40)}\0\r\n\ufeffé😀${'x'.repeat(300_000)}`;
    const { stdout } = await op({ stdin: Secret.of(value, ['program:op']) });
    expect(stdout.revealTo(READER)).toBe(value);
    expect((await op()).stdout.revealTo(READER)).toBe('');
  });

  it('gets no secret of another', async () => {
    const op = installed('');
    const secret = Secret.of(fakeAlnum(40), ['program:bws']);
    await expect(op({ stdin: secret })).rejects.toThrow(Misdirected);
    await expect(op({ env: { TOKEN: secret } })).rejects.toThrow(Misdirected);
  });

  it('tells by its exit code how it went', async () => {
    const op = installed('console.error("[ERROR] no"); process.exit(Number(process.argv[2]))');
    for (const code of [1, 2, 101, 255]) {
      expect(await op({ args: [`${code}`] })).toMatchObject({ code, stderr: '[ERROR] no\n' });
    }
  });

  it('prints for whom it was asked, and for nobody else', async () => {
    const value = fakeAlnum(40);
    const { stdout } = await installed(`process.stdout.write(${JSON.stringify(value)})`)();
    expect(inspect(stdout)).toBe('[secret]');
    expect(() => stdout.revealTo('program:op')).toThrow(Misdirected);
    expect(stdout.revealTo(READER)).toBe(value);
  });

  it('may leave its input alone', async () => {
    const op = installed('process.stdin.destroy(); process.stdout.write("done")');
    const { code, stdout } = await op({ stdin: 'x'.repeat(4_000_000) });
    expect([code, stdout.revealTo(READER)]).toEqual([0, 'done']);
  });

  it('starts in a folder of the user', async () => {
    const op = installed('process.stdout.write(process.cwd())');
    expect((await op()).stdout.revealTo(READER)).toMatch(/home$/);
    const { run } = programsOf(process.env);
    const args = ['-p', 'process.cwd() === require("os").homedir()'];
    expect((await run('node', { args, audience: [READER] })).stdout.revealTo(READER)).toBe('true\n');
  });

  it('that prints no UTF-8 has printed nothing, rather than something like it', async () => {
    const op = installed('process.stdout.write(Buffer.from([0x61, 0xff, 0x62]))');
    expect(await failureOf(op())).toMatchObject({
      reason: 'unexpected-reply',
      detail: 'what op prints is no UTF-8',
    });
  });

  it('may print a character in two pieces', async () => {
    const op = installed(`
      const [one, ...others] = Buffer.from('€');
      process.stdout.write(Buffer.from([one]), () => setTimeout(() => process.stdout.write(Buffer.from(others)), 50));`);
    expect((await op()).stdout.revealTo(READER)).toBe('€');
  });

  it('that never stops printing is not listened to for ever', async () => {
    const op = installed('process.stdout.write("x".repeat(17 * 1024 * 1024))');
    expect(await failureOf(op())).toMatchObject({ reason: 'unexpected-reply', detail: 'op prints too much' });
  });

  it('that waits for somebody is ended', async () => {
    const op = installed('console.error("Unlock"); setInterval(() => {}, 1000)', 500);
    expect(await failureOf(op())).toMatchObject({ reason: 'timeout', detail: 'op took too long' });
  });

  it('that leaves something behind which never ends has still given its answer', async () => {
    const op = installed(
      `const { spawn } = require('node:child_process');
       const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { detached: true, stdio: 'inherit' });
       process.stdout.write(String(other.pid), () => process.exit(0));`,
      2_000,
    );
    const { code, stdout } = await op();
    const pid = Number(stdout.revealTo(READER));
    onTestFinished(() => void process.kill(pid));
    expect([code, pid > 0]).toEqual([0, true]);
  });

  it('that is ended by somebody else has given nothing', async () => {
    const op = installed('process.stdout.write("half"); process.kill(process.pid, "SIGKILL")');
    expect(await failureOf(op())).toMatchObject({ reason: 'provider-error', detail: 'op could not be run' });
  });

  it('that may not be executed is not run', async () => {
    const folder = temporaryFolder();
    write(folder, { op: 'echo' });
    const { run } = programsOf({ PATH: folder }, { folder });
    const failure = await failureOf(run('op', { args: [], audience: [] }));
    expect(failure).toMatchObject({ reason: 'provider-error' });
  });

  it('is given no text that ends within, and the error does not quote it', async () => {
    const op = installed('');
    const value = `${fakeAlnum(40)}\0`;
    for (const request of [{ args: [value] }, { env: { TOKEN: Secret.of(value, ['program:op']) } }]) {
      const failure = await failureOf(op(request));
      expect(failure.reason).toBe('incomplete');
      expect(inspect(failure)).not.toContain(value.slice(0, 8));
    }
  });
});

it('a program that is not installed is missing', async () => {
  const { run } = programsOf({ PATH: temporaryFolder() });
  expect(await failureOf(run('op', { args: [], audience: [] }))).toMatchObject({
    reason: 'incomplete',
    detail: 'op is not installed',
  });
});

it.skipIf(process.platform === 'win32')('a program in the current folder is none', async () => {
  const folder = temporaryFolder();
  write(folder, { op: `#!${process.execPath}\n` });
  chmodSync(join(folder, 'op'), 0o755);
  const { run } = programsOf({ PATH: temporaryFolder() }, { folder });
  expect(await failureOf(run('op', { args: [], audience: [] }))).toMatchObject({ reason: 'incomplete' });
});
