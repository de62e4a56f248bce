import type { GitHub } from './client.js';
import { GitHubError, type Reason } from './error.js';
import { ATTEMPTS } from './patience.js';

/**
 * After which a second look tells more: nobody knows what was done, or somebody else was faster. GitHub refuses to make what is there already with
 * the status that it has for whatever it refuses, and does not find yet what was made a moment ago.
 */
const LOOK_AGAIN: readonly Reason[] = ['unreachable', 'server error', 'refused', 'changed', 'not found'];

/** Does what looks first at what there is, and does the rest: again, where an answer got lost or somebody else was faster. */
export async function settled<Result>(github: GitHub, act: () => Promise<Result>): Promise<Result> {
  for (let left = ATTEMPTS; ; left--) {
    try {
      return await act();
    } catch (error) {
      if (left === 1 || !(error instanceof GitHubError) || !LOOK_AGAIN.includes(error.reason)) throw error;
    }
    await github.pause();
  }
}
