import { Unanswered } from '../../core/inspection.js';

/**
 * Looks after a change has been sent. That these looks are refused says nothing of the change, though an `Unanswered` ('refused') would say that
 * nothing was made.
 */
export async function onceSent<Result>(look: () => Promise<Result>): Promise<Result> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof Unanswered) || error.reason !== 'refused') throw error;
    throw new Unanswered('unexpected-reply', error.detail ?? 'what became of it is not told');
  }
}
