import type { JournalEvent } from '../../core/rotation/journal.js';
import { Unready } from './unready.js';
import type { Passage, Target } from './world.js';

/** The command that starts whoever reads a target anew, if its store has one. */
export function restartOf({ store, options }: Target): string | undefined {
  return store.write?.restart?.(options);
}

/**
 * The new one is there, whatever becomes of the command: that it failed is only told, for first use is waited for. Where nobody is to look for that,
 * nothing but the command tells that the old one is not in use any more. Throws `Unready` if it failed there, `Unanswered` if it may not be run.
 */
export async function restart({ rotation, world }: Passage, target: Target): Promise<JournalEvent> {
  const failure = await world.command(restartOf(target)!);
  if (failure !== undefined && rotation.entry.verify.by === 'none')
    throw new Unready(
      `the command \`restart\` for ${target.name} ${failure}: what reads it may have the old value still, and with \`verify: none\` nobody looks`,
    );
  return { event: 'restarted', target: target.name, ...(failure !== undefined && { failure }) };
}
