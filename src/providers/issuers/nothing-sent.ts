import { answerless } from '../../core/answerless.js';
import { changingBy } from '../../core/changing-by.js';
import { Unanswered } from '../../core/inspection.js';
import type { ChangingTools } from '../../core/tools.js';

/**
 * Runs what is to change something. If it ends in an `Unanswered` before a change was sent, that one says so by its reason: everybody knows then
 * that nothing was made.
 */
export async function orNothingSent<Result>(
  tools: ChangingTools,
  run: (tools: ChangingTools) => Promise<Result>,
): Promise<Result> {
  let isSent = false;
  const watched = changingBy(tools, (send) => async (...given) => {
    isSent = true;
    return send(...given);
  });
  try {
    return await run(watched);
  } catch (error) {
    if (isSent || !(error instanceof Unanswered)) throw error;
    throw new Unanswered('refused', `nothing was made: ${answerless('its provider', error)}`);
  }
}
