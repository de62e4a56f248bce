import { type ChildProcess, spawn } from 'node:child_process';
import { cleanEnv } from '../../io/temporary.js';
import { DIST, type Run } from '../../support/dist.js';
import { clockAhead } from './clock.js';

/** Nothing that a rotation does takes as long. Milliseconds. */
const LIMIT = 120_000;

export interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** By how many milliseconds its clock is ahead. */
  readonly ahead: number;
}

/** The built program as a process that can be killed at any moment. */
export class Running {
  readonly ended: Promise<Run & { readonly signal: NodeJS.Signals | null }>;
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;

  constructor({ args, cwd, env, ahead }: Program) {
    const child = spawn(process.execPath, [...clockAhead(ahead), DIST, ...args], {
      cwd,
      env: { ...cleanEnv, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT,
      killSignal: 'SIGABRT',
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    this.#child = child;
    this.#exited = new Promise((done) => child.once('exit', done));
    this.ended = new Promise((done, failed) => {
      child.once('error', failed);
      child.once('close', (code, signal) =>
        done({
          code,
          signal,
          stdout: Buffer.concat(stdout).toString(),
          stderr: Buffer.concat(stderr).toString(),
        }),
      );
    });
  }

  /** As Ctrl-C or a cancelled job does it. */
  tellToEnd(signal: 'SIGINT' | 'SIGTERM'): void {
    this.#child.kill(signal);
  }

  /** Nothing of it is left when this is over. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exited;
  }
}
