import {
  ProcessError,
  type ProcessResult,
  type RunningProcess,
  type RunOptions,
  run,
  start,
} from '../process.js';
import { gitEnvironment, OVERRIDES, withSettings } from './environment.js';

/** Git could not answer. It is never a reason to look at the files in another way. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** The git command: `ls-files`. */
  readonly operation: string;
  /** `undefined` if git could not be started or was ended by a signal. */
  readonly code: number | undefined;
  /** What git said, in one line that is safe to print. */
  readonly detail: string;

  constructor(operation: string, detail: string, code?: number) {
    super(`git ${operation}: ${detail}`);
    this.operation = operation;
    this.code = code;
    this.detail = detail;
  }
}

type Options = Omit<RunOptions, 'cwd' | 'env'>;

/** Runs git in one folder, with nothing of the repository's own choosing. */
export class GitProcess {
  readonly folder: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #location: NodeJS.ProcessEnv;

  /** `location`: the variables that tell git where the repository is. */
  constructor(folder: string, env: NodeJS.ProcessEnv, location: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#env = { ...gitEnvironment(env), ...location };
    this.#location = location;
  }

  /** The same with settings that win over what any file says. */
  with(settings: readonly (readonly [key: string, value: string])[]): GitProcess {
    return new GitProcess(this.folder, withSettings(this.#env, settings), this.#location);
  }

  async run(args: readonly string[], options: Options = {}): Promise<ProcessResult> {
    try {
      return await run('git', [...OVERRIDES, ...args], { cwd: this.folder, env: this.#env, ...options });
    } catch (error) {
      throw gitError(args[0]!, error);
    }
  }

  start(args: readonly string[]): RunningProcess {
    const process = start('git', [...OVERRIDES, ...args], { cwd: this.folder, env: this.#env });
    const ended = process.ended.catch((error: unknown) => {
      throw gitError(args[0]!, error);
    });
    ended.catch(() => {});
    return { ...process, ended };
  }
}

function gitError(operation: string, error: unknown): unknown {
  // Node.js throws at once if the system takes no command or environment of that length.
  if ((error as NodeJS.ErrnoException).syscall?.startsWith('spawn'))
    return new GitError(operation, `cannot be started (${(error as NodeJS.ErrnoException).code})`);
  if (!(error instanceof ProcessError)) return error;
  const detail = error.errno === 'ENOENT' ? 'git is not installed, or the folder is gone' : error.detail;
  return new GitError(operation, detail, error.code);
}
