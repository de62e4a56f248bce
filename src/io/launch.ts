import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { isatty } from 'node:tty';

/** How a program ended. */
export type Ending = { readonly code: number } | { readonly signal: NodeJS.Signals };

/** A program that did not start. Its message names the program and what the system says, and no argument. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}

/** What somebody ends a program with, or tells it something by. `SIGUSR1` would open the debugger of this one. */
const FORWARDED: readonly NodeJS.Signals[] = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGUSR1', 'SIGUSR2'];

/** What a terminal sends to all programs in front of it at once, when a key is pressed. */
const FROM_TERMINAL: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT'];

/**
 * Starts a program in this one’s place, as far as that can be: with the same standard input, output and error, which are not read or written
 * here, and with all signals handed on to it. Never through a shell. Resolves when it has ended; throws a `LaunchError` if it does not start.
 */
export async function launch(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ending> {
  let child: ChildProcess | undefined;
  // Whoever reads from a terminal is in front of it. Hosts keep a server's standard input to themselves, and may leave it their terminal for errors.
  const onTerminal = isatty(0);
  const forward = (signal: NodeJS.Signals): void => {
    // It has it from the terminal already, and some programs take the second for "at once".
    if (!(onTerminal && FROM_TERMINAL.includes(signal))) child?.kill(signal);
  };
  // Before it starts: who is told to end by then is not to leave it behind.
  for (const signal of FORWARDED) process.on(signal, forward);
  try {
    child = await started(command, args, env);
    return await ended(child, command);
  } finally {
    for (const signal of FORWARDED) process.removeListener(signal, forward);
  }
}

/** What `npx` and many others are on Windows is a script of a shell, and only this knows how to quote its arguments. */
async function started(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const options = { env, stdio: 'inherit' } as const;
  try {
    if (process.platform !== 'win32') return spawn(command, args, options);
    const { default: crossSpawn } = await import('cross-spawn');
    return crossSpawn(command, args, options);
  } catch (error) {
    throw failed(command, error);
  }
}

function ended(child: ChildProcess, command: string): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      // Also of a signal that could not be sent; then it has been started.
      if (child.pid === undefined) reject(failed(command, error));
    });
    child.once('exit', (code, signal) => resolve(signal === null ? { code: code ?? 1 } : { signal }));
  });
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such program',
  EACCES: 'it may not be run',
  E2BIG: 'its arguments and variables are too long',
  ENOTDIR: 'there is no such program',
  ERR_INVALID_ARG_VALUE: 'its name is empty, or there is a byte 0 in a variable',
};

/** What Node.js says of a wrong argument quotes it. */
function failed(command: string, error: unknown): LaunchError {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  return new LaunchError(
    `${command === '' ? 'the program' : command} cannot be started: ${WORDS[code] ?? code}`,
  );
}

/** What a system may keep the memory of a program for: https://man7.org/linux/man-pages/man7/signal.7.html */
const DUMPING: readonly NodeJS.Signals[] = [
  ...(['SIGQUIT', 'SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGIOT', 'SIGBUS', 'SIGFPE', 'SIGSEGV'] as const),
  ...(['SIGXCPU', 'SIGXFSZ', 'SIGSYS'] as const),
];

/** Ends this program as the other one ended: by the same signal, or with its exit code. */
export function endAs(ending: Ending): number {
  if ('code' in ending) return ending.code;
  const number = constants.signals[ending.signal];
  // The credentials of stores are in this one's memory.
  if (DUMPING.includes(ending.signal)) return 128 + number;
  // What is not deadly to this one: it goes on, and says it as a shell does.
  process.exitCode = 128 + number;
  process.kill(process.pid, ending.signal);
  return 128 + number;
}
