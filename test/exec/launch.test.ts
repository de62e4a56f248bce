import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanEnv, temporaryFolder, write } from '../io/temporary.js';
import { DIST, runDist } from '../support/dist.js';

const node = (script: string): readonly string[] => ['exec', '--', process.execPath, '-e', script];

/** Says which signals it gets, and ends by itself a while after the first. */
const COUNTS = `
  const seen = [];
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'])
    process.on(signal, () => {
      if (seen.push(signal) === 1) setTimeout(() => { console.log('seen ' + seen); process.exit(40 + seen.length); }, 500);
    });
  setInterval(() => {}, 1000);
  console.log('ready ' + process.pid);
`;

interface Running {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly type: (text: string) => void;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  readonly output: () => string;
}

async function ready(command: string, args: readonly string[]): Promise<Running> {
  const child = spawn(command, args, { env: { ...cleanEnv, TERM: 'xterm' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  await expect.poll(() => output, { timeout: 30_000 }).toContain('ready');
  return {
    kill: (signal) => child.kill(signal),
    type: (text) => child.stdin.write(text),
    ended,
    output: () => output,
  };
}

describe('exec', () => {
  it.each([0, 1, 2, 3, 125, 255])('ends with %i as the program does', async (code) => {
    expect(await runDist(node(`process.exit(${code})`))).toEqual({ code, stdout: '', stderr: '' });
  });

  it('hands every byte on', async () => {
    const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const echo = 'process.stdin.pipe(process.stdout); process.stderr.write(Buffer.from([255, 0, 13, 10]))';
    const child = spawn(process.execPath, [DIST, ...node(echo)], { env: cleanEnv });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.end(all);
    await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(out).equals(all)).toBe(true);
    expect([...Buffer.concat(err)]).toEqual([255, 0, 13, 10]);
  });

  it('takes no option of the program for its own, with `--` in front of it or without', async () => {
    const shows = ['-p', 'process.argv.slice(1).join(" ")', 'x', '--pass', '-f', '--', '--expand'];
    const { code, stdout } = await runDist(['exec', '--pass', 'X', process.execPath, ...shows]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'x --pass -f -- --expand\n' });
  });

  it('takes arguments as they are', async () => {
    const args = [
      '',
      ' ',
      '"',
      "'",
      '$HOME',
      '`id`',
      '%PATH%',
      '--help',
      '--',
      '-e',
      '\n',
      '*',
      '{{X}}',
      '&&',
    ];
    const { stdout } = await runDist([
      ...node('console.log(JSON.stringify(process.argv.slice(1)))'),
      '--',
      ...args,
    ]);
    expect(JSON.parse(stdout)).toEqual(args);
  });

  it('leaves the environment as it is but for references', async () => {
    const env = {
      LOG_TOKENS: '1',
      EMPTY: '',
      URL: 'https://acme.example/secrets',
      DSN: 'postgres://u:p@h/db',
      T: 'a=b\n"c"',
    };
    const { stdout } = await runDist(node('console.log(JSON.stringify(process.env))'), { env });
    const { stdout: direct } = await runDist(node('console.log(JSON.stringify(process.env))'), {});
    expect(JSON.parse(stdout)).toEqual({ ...(JSON.parse(direct) as object), ...env });
  });

  it.each([
    [
      ['exec', '--', 'there-is-no-such-program'],
      /there-is-no-such-program cannot be started: there is no such program/,
    ],
    [['exec', '--', '.'], /cannot be started: it may not be run/],
    [['exec', '--', ''], /the program cannot be started: its name is empty/],
    [['exec'], /missing required argument/],
    [['exec', '--nonsense', '--', 'true'], /unknown option/],
    [['exec', '-f', 'nowhere.env', '--', 'true'], /nowhere\.env: there is no such file/],
    [['exec', '--policy', 'nowhere.yml', '--', 'true'], /nowhere\.yml: there is no such file/],
    [['exec', '--expand', '--', 'true', '{{NOPE}}'], /\{\{NOPE\}\}/],
  ] as const)('ends with 125 if it starts nothing: %j', async (args, message) => {
    const { code, stdout, stderr } = await runDist(args, { env: { X: 'env://HOME' } });
    expect({ code, stdout }).toEqual({ code: 125, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('says no more than its limit if variables are too long', async () => {
    const folder = temporaryFolder();
    const long = 'x'.repeat(200_000);
    write(folder, { '.env': `LONG=${long}` });
    const { code, stderr } = await runDist(['exec', '-f', '.env', '--', 'true'], { cwd: folder });
    expect(code).toBe(125);
    expect(stderr).toMatch(/^mcp-rekey: true cannot be started: [^\n]{1,80}\n$/);
  });
});

describe('a signal', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const)(
    '%s reaches the program once, and exec outlives it',
    async (signal) => {
      const { kill, ended, output } = await ready(process.execPath, [DIST, ...node(COUNTS)]);
      kill(signal);
      expect(await ended).toEqual({ code: 41, signal: null });
      expect(output()).toContain(`seen ${signal}\n`);
      expect(output()).not.toContain('Debugger');
    },
  );

  it('of a terminal reaches the program once', async () => {
    // The shell would die of it itself.
    const words = [process.execPath, DIST, ...node(COUNTS)]
      .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
      .join(' ');
    const command = `exec ${words}`;
    const { type, ended, output } = await ready('script', [
      '--quiet',
      '--return',
      '--command',
      command,
      '/dev/null',
    ]);
    type('\u0003');
    expect(await ended).toEqual({ code: 41, signal: null });
    expect(output()).toMatch(/seen SIGINT\r?\n/);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends exec as it ends the program', async (signal) => {
    const { kill, ended, output } = await ready(process.execPath, [
      DIST,
      ...node("setInterval(() => {}, 1000); console.log('ready ' + process.pid)"),
    ]);
    const [, pid] = /ready (\d+)/.exec(output())!;
    kill(signal);
    expect(await ended).toEqual({ code: null, signal });
    expect(existsSync(`/proc/${pid}`)).toBe(false);
  });

  it.each([
    // No death to exec.
    ['PIPE', 13],
    // What would leave its memory behind.
    ['QUIT', 3],
    ['ABRT', 6],
    ['SEGV', 11],
    ['SYS', 31],
  ])('%s is told as shells do', async (signal, number) => {
    const { code } = await runDist(['exec', '--', 'sh', '-c', `ulimit -c 0; kill -${signal} $$`]);
    expect(code).toBe(128 + number);
  });

  it('of somebody else reaches the program where only its errors go to a terminal', async () => {
    const script = COUNTS.replace('process.pid', "process.ppid + '.'");
    const words = [process.execPath, DIST, ...node(script)]
      .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
      .join(' ');
    const command = `exec ${words} < /dev/null`;
    const args = ['--quiet', '--return', '--command', command, '/dev/null'];
    const { ended, output } = await ready('script', args);
    await expect.poll(output).toMatch(/ready \d+\./);
    process.kill(Number(/ready (\d+)\./.exec(output())![1]), 'SIGINT');
    expect(await ended).toEqual({ code: 41, signal: null });
  });
});
