import { writeFile } from 'node:fs/promises';
import { UsageError } from '../core/errors.js';

/** Writes to the file, or to standard output; resolves when all of it is out. */
export async function writeReport(text: string, file: string | undefined): Promise<void> {
  if (file !== undefined) {
    await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
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
