import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';

/** No command takes as long. Milliseconds. */
const LIMIT = 30_000;

/** Runs commands as somebody at a terminal would, and shows them with what they print. */
export class Terminal {
  /** All that was shown so far. */
  transcript = '';
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #secrets: readonly string[];

  /** `folder`: the one in which commands name theirs. `secrets`: what no command may print. */
  constructor({
    folder,
    env,
    secrets,
  }: {
    readonly folder: string;
    readonly env: NodeJS.ProcessEnv;
    readonly secrets: readonly string[];
  }) {
    this.#folder = folder;
    this.#env = env;
    this.#secrets = secrets;
  }

  show(text: string): void {
    this.transcript += text;
    process.stdout.write(text);
  }

  /** What somebody says about what comes next. */
  say(text: string): void {
    this.show(`\n# ${text}\n`);
  }

  /** Runs it in a folder. Rejects if it prints a secret, or ends with another exit code than it should. */
  async run(folder: string, command: string, expected = 0): Promise<void> {
    this.show(`\n${basename(folder)}$ ${command}\n`);
    const { code, output } = await this.#ran(folder, command);
    if (this.#secrets.some((secret) => output.includes(secret))) throw new Error('this prints a secret');
    this.show(output === '' || output.endsWith('\n') ? output : `${output}\n`);
    if (code !== expected) throw new Error(`this ended with ${code}, and not with ${expected}`);
  }

  /** Both streams are one for the shell: through two pipes nobody would know what came first. */
  #ran(folder: string, command: string): Promise<{ readonly code: number | null; readonly output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(`(${command}) 2>&1`, {
        shell: true,
        cwd: join(this.#folder, folder),
        env: this.#env,
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: LIMIT,
      });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, output }));
    });
  }
}
