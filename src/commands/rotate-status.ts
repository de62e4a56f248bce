import { writeReport } from '../io/output.js';
import { statusJson, statusOf, statusText } from '../reporters/rotation/status.js';
import { EXIT_UNDONE, ending } from './rotating/ending.js';
import { openRotating } from './rotating/open.js';
import type { RotatingOptions } from './rotating/options.js';
import { tellStrays } from './rotating/strays.js';

interface Options extends RotatingOptions {
  readonly format: string;
}

/** Tells how all rotations stand. Gives the exit code. */
export async function showStatus(options: Options): Promise<number> {
  return ending(async () => {
    const opened = await openRotating(options, { changes: false });
    const { policy, world, close } = opened;
    await close();
    const all = policy.rotations.map((entry) =>
      statusOf(entry, world.ledger.history(entry.name), world.now()),
    );
    await writeReport(options.format === 'json' ? statusJson(all) : statusText(all), undefined);
    const hasStrays = tellStrays(opened);
    return hasStrays || all.some(({ state, isOverdue }) => isOverdue || state === 'needs-human')
      ? EXIT_UNDONE
      : 0;
  });
}
