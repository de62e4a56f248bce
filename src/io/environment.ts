import { readFileSync, writeSync } from 'node:fs';
import { UsageError } from '../core/errors.js';

/** A file that the user has named. Throws a `UsageError` if it cannot be read. */
export function readNamed(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${path}: ${code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`}`,
    );
  }
}

/** Says something without opening standard error as a stream, which would change it for the program that is launched. */
export function tell(line: string): void {
  try {
    writeSync(2, `mcp-rekey: ${line}\n`);
  } catch {
    // Nobody listens.
  }
}
