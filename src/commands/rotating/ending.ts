import { answerless } from '../../core/answerless.js';
import { Unanswered } from '../../core/inspection.js';
import { BrokenJournal } from '../../core/rotation/journal.js';
import { addressOf } from '../../pipeline/init/addresses.js';
import { version } from '../../version.js';
import { say } from './telling.js';

const MENDING = addressOf(version, 'docs/rotation.md#a-damaged-journal');

/** Something is overdue, waits for a person, or could not be done though it is due. */
export const EXIT_UNDONE = 1;

/** Does it; where the journal is broken, or somebody gives no answer, nothing more is done, and that is said. */
export async function ending(act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof BrokenJournal)
      say(`mcp-rekey: ${error.message}: nothing is done until that is mended, see ${MENDING}`);
    else if (error instanceof Unanswered) say(`mcp-rekey: ${answerless('GitHub', error)}`);
    else throw error;
    return EXIT_UNDONE;
  }
}

/** Whether somebody wants this run to end. The second signal ends it at once. */
export function stopSignal(): { readonly isGiven: () => boolean; readonly forget: () => void } {
  let given = false;
  const stop = (): void => {
    given = true;
    forget();
    say('mcp-rekey: storing what is in hand; nothing else is begun');
  };
  const forget = (): void => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.removeListener(name, stop);
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  return { isGiven: () => given, forget };
}
