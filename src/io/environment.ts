import { isUtf8 } from 'node:buffer';
import { readFileSync, writeSync } from 'node:fs';
import { UsageError } from '../core/errors.js';

/** A file that the user has named. Throws a `UsageError` if it cannot be read, or is no UTF-8: a value in it would be another one. */
export function readNamed(path: string): string {
  const bytes = bytesOf(path);
  if (!isUtf8(bytes)) throw new UsageError(`${path}: it is not in UTF-8`);
  return bytes.toString('utf8');
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
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
