import { resume } from '../pipeline/rotate/advance.js';
import { adopt, orderRollback, pause, unpause } from '../pipeline/rotate/orders.js';
import { Unready } from '../pipeline/rotate/unready.js';
import { EXIT_UNDONE, ending, stopSignal } from './rotating/ending.js';
import { type OpenRotating, openRotating, type RotatingOptions } from './rotating/open.js';
import { say } from './rotating/telling.js';

/** Brings the old one back, as far as that goes in this run. Gives the exit code, as all of these. */
export async function rollBack(name: string, options: RotatingOptions): Promise<number> {
  const stop = stopSignal();
  return ordered(options, stop.isGiven, async (opened) => {
    const rotation = await opened.bind(opened.entry(name));
    await orderRollback(rotation, opened.world);
    const outcome = await resume(rotation, opened.world);
    say(`${name}: ${outcome.state}${'why' in outcome ? `: ${outcome.why}` : ''}`);
    return outcome.state === 'needs-human' || outcome.state === 'unready' ? EXIT_UNDONE : 0;
  }).finally(stop.forget);
}

export async function adoptKey(
  name: string,
  options: RotatingOptions & { readonly key: string },
): Promise<number> {
  return ordered(options, undefined, async ({ entry, bind, world }) => {
    await adopt(await bind(entry(name)), world, options.key);
    return 0;
  });
}

export async function pauseOne(
  name: string,
  options: RotatingOptions & { readonly reason: string },
): Promise<number> {
  return ordered(options, undefined, async ({ entry, world }) => {
    await pause({ entry: entry(name) }, world, options.reason);
    return 0;
  });
}

export async function resumeOne(name: string, options: RotatingOptions): Promise<number> {
  return ordered(options, undefined, async ({ entry, world }) => {
    await unpause({ entry: entry(name) }, world);
    return 0;
  });
}

async function ordered(
  options: RotatingOptions,
  stopping: (() => boolean) | undefined,
  act: (opened: OpenRotating) => Promise<number>,
): Promise<number> {
  return ending(async () => {
    const opened = await openRotating(options, { changes: true, ...(stopping && { stopping }) });
    try {
      return await act(opened);
    } catch (error) {
      if (!(error instanceof Unready)) throw error;
      say(`${error.message}: nothing was changed`);
      return EXIT_UNDONE;
    } finally {
      await opened.close();
    }
  });
}
