import { counted } from '../core/phrases.js';
import { ProcessError, runUnheard } from './process.js';

/** What somebody has written to verify something takes no longer. Milliseconds. */
const LIMIT = 5 * 60_000;

/** Runs a command by the user’s shell, with these variables alone. How it failed, as `ChangingTools` has it; what it prints is shown to nobody. */
export function shellOf(
  env: NodeJS.ProcessEnv,
  cwd: string,
  limit = LIMIT,
): (command: string) => Promise<string | undefined> {
  const isWindows = process.platform === 'win32';
  const shell = isWindows ? (process.env['ComSpec'] ?? 'cmd.exe') : '/bin/sh';
  return async (command) => {
    const args = isWindows ? ['/d', '/s', '/c', command] : ['-c', command];
    try {
      await runUnheard(shell, args, { cwd, env, timeout: limit });
      return undefined;
    } catch (error) {
      if (error instanceof ProcessError) return failureOf(error, limit);
      throw error;
    }
  };
}

/** Never what it says of itself: that may quote what it was given. */
function failureOf({ code, signal, errno }: ProcessError, limit: number): string {
  if (code !== undefined) return `ended with exit code ${code}`;
  if (signal !== undefined) return `was ended by ${signal}`;
  if (errno === 'ETIMEDOUT') return `took longer than ${counted(limit / 1000, 'second')}, and was ended`;
  return `could not be started (${errno})`;
}

/** This program’s own, and those by which the runner lets a job do things. */
const OWN =
  /^(?:MCP_REKEY_.*|ACTIONS_(?:ID_TOKEN_REQUEST|RUNTIME|RESULTS|CACHE)_.*|GITHUB_TOKEN|GH_TOKEN|GH_ENTERPRISE_TOKEN)$/i;

/**
 * The environment without what commands of a policy have no business with. `secrets`: names of further variables; on Windows, they are one whatever
 * their case. Whoever runs as the same user can read our own all the same, in `/proc` or by a debugger: it is to keep them from being handed on.
 */
export function withoutSecrets(env: NodeJS.ProcessEnv, secrets: ReadonlySet<string>): NodeJS.ProcessEnv {
  const hidden = new Set([...secrets].map((name) => name.toUpperCase()));
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !OWN.test(name) && !hidden.has(name.toUpperCase())),
  );
}
