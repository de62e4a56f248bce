import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface ProcessOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Exit codes that are no failure; by default 0. */
  readonly okCodes?: readonly number[];
  /** Milliseconds after which the program is ended with all that it started, and has failed. */
  readonly timeout?: number;
}

export interface RunOptions extends ProcessOptions {
  readonly input?: string | Buffer;
  readonly onStdout?: (chunk: Buffer) => void;
}

export interface ProcessResult {
  readonly code: number;
  readonly stdout: Buffer;
  /** The first 64 KiB of it. */
  readonly stderr: string;
}

export interface RunningProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Resolves after the last byte of output; rejects with a `ProcessError`. */
  readonly ended: Promise<{ readonly code: number; readonly stderr: string }>;
  kill(): void;
}

/** A program that could not be started, or that failed. */
export class ProcessError extends Error {
  override readonly name = 'ProcessError';
  readonly command: string;
  /** `undefined` if it could not be started or was ended by a signal. */
  readonly code: number | undefined;
  /** As `errno` names it: `ENOENT` if there is no such program, `ETIMEDOUT` if it took too long. */
  readonly errno: string | undefined;
  /** Of whoever has ended it; not where that was its time limit. */
  readonly signal: NodeJS.Signals | undefined;
  /** What it said, in one line that is safe to print. */
  readonly detail: string;

  constructor(
    command: string,
    failure: { code?: number; errno?: string; signal?: NodeJS.Signals; detail: string },
  ) {
    super(
      `${command} ${failure.code === undefined ? 'failed' : `ended with exit code ${failure.code}`}: ${failure.detail}`,
    );
    this.command = command;
    this.code = failure.code;
    this.errno = failure.errno;
    this.signal = failure.signal;
    this.detail = failure.detail;
  }
}

const MAX_STDERR = 64 * 1024;

/** Starts a program, never through a shell. */
export function start(command: string, args: readonly string[], options: ProcessOptions): RunningProcess {
  const child = spawn(command, args, placed(options));
  // A program that ends before it has read its input is judged by its exit code.
  child.stdin.on('error', () => {});
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < MAX_STDERR) stderr += text.slice(0, MAX_STDERR - stderr.length);
  });
  const ended = endOf(child, command, options, () => stderr).then((code) => ({ code, stderr }));
  // Who reads the output first learns of a failure when it asks; until then it is not unhandled.
  ended.catch(() => {});
  return { stdin: child.stdin, stdout: child.stdout, ended, kill: () => void child.kill() };
}

/** Runs a program that gets no input and whose output goes nowhere, and gives its exit code: what it leaves in the background has nothing to hold open. */
export async function runUnheard(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<number> {
  const child = spawn(command, args, { ...placed(options), stdio: 'ignore' });
  return endOf(child, command, options, () => '');
}

function placed({ cwd, env, timeout }: ProcessOptions) {
  return { cwd, env, detached: isGroup(timeout), windowsHide: true };
}

/** A group of its own can be ended as a whole. Without a time limit, it is to end with this program's. */
function isGroup(timeout: number | undefined): boolean {
  return timeout !== undefined && process.platform !== 'win32';
}

/** The exit code, once nobody holds the output open. Rejects with a `ProcessError`. */
function endOf(
  child: ChildProcess,
  command: string,
  { okCodes = [0], timeout }: ProcessOptions,
  stderr: () => string,
): Promise<number> {
  const deadline = timeout === undefined ? undefined : endAfter(child, timeout, isGroup(timeout));
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(new ProcessError(command, { errno: error.code ?? 'UNKNOWN', detail: printable(error.message) })),
    );
    child.on('close', (code, signal) => {
      if (code !== null && okCodes.includes(code)) resolve(code);
      else if (deadline?.aborted)
        reject(new ProcessError(command, { errno: 'ETIMEDOUT', detail: 'took too long' }));
      else if (code !== null) reject(new ProcessError(command, { code, detail: firstComplaint(stderr()) }));
      else reject(new ProcessError(command, { signal: signal!, detail: `ended by ${signal}` }));
    });
  });
}

/** Ends a program when its time is over; the signal tells that this was so. */
function endAfter(child: ChildProcess, milliseconds: number, group: boolean): AbortSignal {
  const deadline = new AbortController();
  const timer = setTimeout(() => {
    deadline.abort();
    if (group && child.pid !== undefined) endGroup(child.pid);
    else child.kill();
    // What it started may live on where there are no groups, and would hold them open.
    for (const stream of child.stdio) stream?.destroy();
  }, milliseconds);
  for (const event of ['close', 'error']) child.on(event, () => clearTimeout(timer));
  return deadline.signal;
}

/** What has left the group can hold its output open when the group itself is gone. */
function endGroup(leader: number): void {
  try {
    process.kill(-leader);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Runs a program to its end. With `onStdout` the output goes there, and `stdout` of the result is empty. */
export async function run(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<ProcessResult> {
  const running = start(command, args, options);
  const chunks: Buffer[] = [];
  running.stdout.on('data', options.onStdout ?? ((chunk: Buffer) => chunks.push(chunk)));
  running.stdin.end(options.input ?? '');
  const { code, stderr } = await running.ended;
  return { code, stderr, stdout: Buffer.concat(chunks) };
}

/** The line that says what went wrong, rather than a warning before it. */
function firstComplaint(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return printable(lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? 'no message');
}

const MAX_DETAIL = 300;

/** Without what a terminal would act on, and without the credentials that a URL can carry. */
function printable(text: string): string {
  return text
    .slice(0, 4096)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\/\/[^/\s@]{1,512}@/g, '//***@')
    .slice(0, MAX_DETAIL);
}
