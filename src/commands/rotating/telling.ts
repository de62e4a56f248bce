import { displayable } from '../../core/display.js';
import type { JournalStore } from '../../core/rotation/forge.js';
import { readLines } from '../../core/rotation/journal.js';
import { stepLine } from '../../reporters/rotation/steps.js';

/** The same journal; whatever is written to it is told as it goes, a line each. */
export function telling(store: JournalStore): JournalStore {
  return {
    read: () => store.read(),
    append: async (lines, version, headline) => {
      const appended = await store.append(lines, version, headline);
      if (appended.answer === 'done') for (const entry of readLines(lines)) say(stepLine(entry));
      return appended;
    },
  };
}

/** On standard error. In the log of a job a line could be a command to the runner. */
export function say(line: string): void {
  process.stderr.write(`${displayable(line).replaceAll('##[', '## [')}\n`);
}
