import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Why the tests with this server of the machine are left out; `undefined` if they are not. Where everything is meant to be installed,
 * nothing is left out.
 */
export function leftOut(program: string, install: string): string | undefined {
  if (pathOf(program) !== undefined) return undefined;
  const reason = `${program} is not installed: ${install}`;
  if (process.env['CI'] && process.platform === 'linux') throw new Error(reason);
  process.stderr.write(`Tests are left out: ${reason}\n`);
  return reason;
}

/** Debian has servers where only root looks for them. */
export function pathOf(program: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder that a server's own user may enter. */
export function serverFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rekey-db-'));
  chmodSync(folder, 0o755);
  return folder;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A server that runs in a folder of its own until it is stopped. */
export class Running {
  readonly folder: string;
  readonly #process: ChildProcess;
  readonly #log: string;

  private constructor(folder: string, process: ChildProcess, log: string) {
    this.folder = folder;
    this.#process = process;
    this.#log = log;
  }

  /** Starts it, and waits until the file `log` says that it is ready. */
  static async start(
    folder: string,
    program: string,
    args: readonly string[],
    { ready, log }: { readonly ready: string; readonly log: string },
  ): Promise<Running> {
    const started = spawn(pathOf(program)!, args, { cwd: folder, stdio: 'ignore' });
    const running = new Running(folder, started, join(folder, log));
    for (const end = Date.now() + 50_000; !running.#told().includes(ready); await sleep(50)) {
      if (started.exitCode === null && Date.now() < end) continue;
      await running.#fail();
    }
    // What a script in the beginning did wrong.
    if (/^ERROR/m.test(running.#told())) await running.#fail();
    return running;
  }

  async #fail(): Promise<never> {
    const told = this.#told();
    await this.stop();
    throw new Error(`a server does not start: ${told.slice(-2000)}`);
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const over = new Promise((resolve) => this.#process.once('exit', resolve));
      this.#process.kill('SIGTERM');
      const killer = setTimeout(() => this.#process.kill('SIGKILL'), 10_000);
      await over;
      clearTimeout(killer);
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  #told(): string {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8') : '';
  }
}
