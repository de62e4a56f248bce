import { counted } from '../core/phrases.js';
import { parseJournal } from '../core/rotation/journal.js';
import { writeReport } from '../io/output.js';
import { ending } from './rotating/ending.js';
import { openJournal } from './rotating/journal.js';
import type { RotatingOptions } from './rotating/options.js';

interface Options extends RotatingOptions {
  readonly export?: true;
}

/** Checks the chain of the journal, and prints it if that is wanted. Gives the exit code. */
export async function showJournal(options: Options): Promise<number> {
  return ending(async () => {
    const { text } = await (await openJournal(options)).read();
    const { entries, head } = parseJournal(text);
    const whole =
      entries.length === 0
        ? 'The journal has no entries, or there is none yet.\n'
        : `${counted(entries.length, 'entry', 'entries')}, and the chain is whole up to ${head}.\n`;
    await writeReport(options.export ? text : whole, undefined);
    return 0;
  });
}
