import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a generated file. With `--check` on the command line nothing is written; a file that is not current is named,
 * with the command that makes it so, and the process ends with exit code 1.
 */
export function generated(path: string, text: string, command = 'npm run generate'): void {
  if (current(path) === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not current: run \`${command}\``);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
