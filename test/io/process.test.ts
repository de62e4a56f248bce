import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ProcessError, run, start } from '../../src/io/process.js';

const options = { cwd: process.cwd(), env: process.env };
const node = (script: string, more = {}) => run(process.execPath, ['-e', script], { ...options, ...more });

async function failure(promise: Promise<unknown>): Promise<ProcessError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ProcessError);
  return error as ProcessError;
}

describe('run', () => {
  it('gives output as bytes, and takes input', async () => {
    const { stdout, code } = await node('process.stdin.pipe(process.stdout)', {
      input: Buffer.from([0, 255, 10]),
    });
    expect([...stdout]).toEqual([0, 255, 10]);
    expect(code).toBe(0);
  });

  it('hands arguments over as they are, for there is no shell', async () => {
    const text = '$(id) `id` ; & | > "quoted" *';
    const { stdout } = await run(
      process.execPath,
      ['-e', 'process.stdout.write(process.argv[1])', text],
      options,
    );
    expect(stdout.toString()).toBe(text);
  });

  it('takes an exit code that is said to be no failure', async () => {
    expect((await node('process.exit(3)', { okCodes: [0, 3] })).code).toBe(3);
  });

  it('says which program failed, with which code, and the line that says why', async () => {
    const error = await failure(
      node(`console.error('warning: old\\nfatal: the reason\\nhint: x'); process.exit(7)`),
    );
    expect(error).toMatchObject({
      command: process.execPath,
      code: 7,
      errno: undefined,
      detail: 'fatal: the reason',
    });
  });

  it('keeps escape sequences and the credentials of URLs out of the message', async () => {
    const error = await failure(
      node(`console.error("fatal: \\u001b[31mred\\u0007 https://user:word@example.com/x"); process.exit(1)`),
    );
    expect(error.message).toContain('fatal:  [31mred  https://***@example.com/x');
  });

  it('says that there is no such program', async () => {
    const error = await failure(
      run('no-such-program-here', [], { ...options, env: { PATH: process.cwd() } }),
    );
    expect(error).toMatchObject({ errno: 'ENOENT', code: undefined });
  });

  it('does not fail on a program that ends without reading its input', async () => {
    const { code } = await node('process.exit(0)', { input: Buffer.alloc(4_000_000) });
    expect(code).toBe(0);
  });

  it('does not hold all of an endless complaint', async () => {
    const { stderr } = await node(`process.stderr.write('x'.repeat(1_000_000))`);
    expect(stderr.length).toBe(64 * 1024);
  });

  it('ends a program that takes too long, and whatever that one has started', async () => {
    let pid = 0;
    const sleeping = 'setTimeout(() => {}, 600000)';
    const script = `
      const { spawn } = require('node:child_process');
      const { pid } = spawn(process.execPath, ['-e', ${JSON.stringify(sleeping)}], { stdio: 'inherit' });
      console.log(pid);
      ${sleeping}`;
    const onStdout = (chunk: Buffer): void => {
      pid = Number(chunk);
    };
    const error = await failure(node(script, { timeout: 2_000, onStdout }));
    expect(error).toMatchObject({ errno: 'ETIMEDOUT', code: undefined, detail: 'took too long' });
    expect(pid).toBeGreaterThan(0);
    if (process.platform !== 'win32') await expect.poll(() => isGone(pid), { timeout: 30_000 }).toBe(true);
  });

  it('does not end one that is quick', async () => {
    expect((await node('', { timeout: 60_000 })).code).toBe(0);
  });
});

describe('start', () => {
  it('tells of a program that was ended by a signal', async () => {
    const running = start(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], options);
    running.kill();
    expect((await failure(running.ended)).detail).toBe('ended by SIGTERM');
  });
});

/** An ended process that nobody has waited for yet counts as gone. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  return existsSync('/proc') && /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}
