import { changingBy } from './changing-by.js';
import type { ChangingTools } from './tools.js';

/** All looks were taken, and the next word would change something. */
class WouldChange extends Error {
  override readonly name = 'WouldChange';
}

/** Runs what is to change something, and stops it there: what came of it if it came to an end before, or `undefined`. */
export async function shortOfChanging<Result>(
  tools: ChangingTools,
  run: (tools: ChangingTools) => Promise<Result>,
): Promise<Result | undefined> {
  const stopping = changingBy(tools, () => async () => {
    throw new WouldChange('something is to be changed now');
  });
  try {
    return await run(stopping);
  } catch (error) {
    if (error instanceof WouldChange) return undefined;
    throw error;
  }
}
