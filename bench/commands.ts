import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from './measure.js';

type Unnamed = Omit<Command, 'name'>;

const ENTRY = resolve(import.meta.dirname, '../dist/index.js');

/** The built program. All repositories here hold credentials, so that any exit code but 1 is a scan that did not see them. */
export function scan(args: readonly string[], cwd: string): Unnamed {
  return { argv: [...built(), 'scan', ...args], cwd, codes: [1] };
}

/** A program behind `exec`. */
export function exec(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Unnamed {
  return { argv: [...built(), 'exec', '--', ...command], cwd, env, codes: [0] };
}

function built(): readonly string[] {
  if (!existsSync(ENTRY)) throw new Error('there is no dist/index.js: run the build first');
  return [process.execPath, ENTRY];
}

export function git(args: readonly string[], cwd: string): Unnamed {
  return { argv: ['git', ...args], cwd, codes: [0] };
}

/** What it costs to start Node.js. */
export function nothing(cwd: string): Unnamed {
  return { argv: [process.execPath, '-e', '0'], cwd, codes: [0] };
}
