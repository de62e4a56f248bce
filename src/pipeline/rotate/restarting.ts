import type { JournalEvent } from '../../core/rotation/journal.js';
import type { Target, World } from './world.js';

/** The command that starts whoever reads a target anew, if its store has one. */
export function restartOf({ store, options }: Target): string | undefined {
  return store.write?.restart?.(options);
}

/** The new one is there, whatever becomes of the command: that it failed is only told. Throws `Unanswered` if it may not be run. */
export async function restart(target: Target, world: World): Promise<JournalEvent> {
  const failure = await world.command(restartOf(target)!);
  return { event: 'restarted', target: target.name, ...(failure !== undefined && { failure }) };
}
