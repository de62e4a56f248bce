import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface ProcessOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Exit codes that are no failure; by default 0. */
  readonly okCodes?: readonly number[];
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
  /** Why it could not be started, as `errno` names it: `ENOENT` if there is no such program. */
  readonly errno: string | undefined;
  /** What it said, in one line that is safe to print. */
  readonly detail: string;

  constructor(command: string, failure: { code?: number; errno?: string; detail: string }) {
    super(
      `${command} ${failure.code === undefined ? 'failed' : `ended with exit code ${failure.code}`}: ${failure.detail}`,
    );
    this.command = command;
    this.code = failure.code;
    this.errno = failure.errno;
    this.detail = failure.detail;
  }
}

const MAX_STDERR = 64 * 1024;

/** Starts a program, never through a shell. */
export function start(command: string, args: readonly string[], options: ProcessOptions): RunningProcess {
  const child = spawn(command, args, { cwd: options.cwd, env: options.env, windowsHide: true });
  // A program that ends before it has read its input is judged by its exit code.
  child.stdin.on('error', () => {});
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < MAX_STDERR) stderr += text.slice(0, MAX_STDERR - stderr.length);
  });
  const ended = new Promise<{ code: number; stderr: string }>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(new ProcessError(command, { errno: error.code ?? 'UNKNOWN', detail: printable(error.message) })),
    );
    child.on('close', (code, signal) => {
      if (code !== null && (options.okCodes ?? [0]).includes(code)) resolve({ code, stderr });
      else if (code !== null) reject(new ProcessError(command, { code, detail: firstComplaint(stderr) }));
      else reject(new ProcessError(command, { detail: `ended by ${signal}` }));
    });
  });
  // Who reads the output first learns of a failure when it asks; until then it is not unhandled.
  ended.catch(() => {});
  return { stdin: child.stdin, stdout: child.stdout, ended, kill: () => void child.kill() };
}

/** Runs a program to its end. With `onStdout` the output goes there, and `stdout` of the result is empty. */
export async function run(
  command: string,
  args: readonly string[],
  options: ProcessOptions & { readonly input?: string | Buffer; readonly onStdout?: (chunk: Buffer) => void },
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
