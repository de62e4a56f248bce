import { writeFile } from 'node:fs/promises';
import { UsageError } from '../core/errors.js';

/** Writes to the file, or to standard output; resolves when all of it is out. A file that is there keeps its mode. */
export async function writeReport(
  text: string | Buffer,
  file: string | undefined,
  mode = 0o666,
): Promise<void> {
  if (file !== undefined) {
    await writeFile(file, text, { mode }).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`cannot write ${file}: ${error.code}`);
    });
    return;
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // Whoever reads only the first lines (`| head`) has closed the pipe, and needs no more.
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}
