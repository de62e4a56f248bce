import { changingBy } from '../../core/changing-by.js';
import type { Forge, JournalStore } from '../../core/rotation/forge.js';
import type { ChangingTools } from '../../core/tools.js';

/** Tools by which nothing can be changed: over HTTP, in files, in databases, or by programs of others. */
export function onlyLooking(tools: ChangingTools): ChangingTools {
  return changingBy(tools, () => refuse);
}

/** A forge that only shows what there is. */
export function onlyShowing(forge: Forge): Forge {
  return {
    tip: (...all) => forge.tip(...all),
    read: (...all) => forge.read(...all),
    pull: (...all) => forge.pull(...all),
    runs: (...all) => forge.runs(...all),
    jobs: (...all) => forge.jobs(...all),
    waiting: (...all) => forge.waiting(...all),
    clock: () => forge.clock(),
    propose: refuse,
    close: refuse,
    dispatch: refuse,
  };
}

export function onlyRead(journal: JournalStore): JournalStore {
  return { read: () => journal.read(), append: refuse };
}

/** A bug: whoever only looks has no business here. */
async function refuse(): Promise<never> {
  throw new TypeError('a run that only looks was about to change something');
}
