import type { Octokit } from '@octokit/rest';
import { NoAnswer } from './error.js';

/** How long GitHub is waited for; all in milliseconds. A verdict must not hang on it. */
export interface Patience {
  /** For one answer. */
  readonly attempt: number;
  /** For all of them together, from connecting on. */
  readonly total: number;
  /** How long a second lasts, where one is waited for before something is tried again. */
  readonly second: number;
}

/** Seconds that GitHub may ask for before it is not worth waiting. */
const LONGEST_WAIT = 10;

/** How often something is written whose answer gets lost. */
export const ATTEMPTS = 3;

/** A plugin. It stands before that for retries, so that each attempt has its own time. */
export function patient({ attempt, total }: Patience): (octokit: Pick<Octokit, 'hook'>) => void {
  const end = performance.now() + total;
  return ({ hook }) =>
    hook.wrap('request', async (request, options) => {
      const left = end - performance.now();
      if (left <= 0) throw new NoAnswer({});
      // Not AbortSignal.any: it can be collected before it fires, https://github.com/nodejs/node/pull/57867
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(new Error('no answer')), Math.min(attempt, left));
      try {
        // Hooks further in are bound to these options, and see no others.
        options.request = { ...options.request, signal: controller.signal };
        const response = await request(options);
        // JSON that breaks off is handed out as text, and so is nothing: https://github.com/octokit/request.js/blob/main/src/fetch-wrapper.ts
        if (typeof response.data === 'string' && response.status !== 204) throw new NoAnswer(options);
        return response;
      } finally {
        clearTimeout(timer);
      }
    });
}

/** After one and after four seconds. What is refused stays refused, and limits are the throttle's. */
export function retries({ second }: Patience): object {
  return {
    retries: 2,
    retryAfterBaseValue: second,
    doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
  };
}

/** Waits once for a limit, if that does not take long. */
export function throttle({ second }: Patience) {
  const isShort = (seconds: number, _options: object, _octokit: object, retried: number): boolean =>
    seconds <= LONGEST_WAIT && retried === 0;
  return {
    retryAfterBaseValue: second,
    onRateLimit: isShort,
    onSecondaryRateLimit: isShort,
    write: UNPACED,
    notifications: UNPACED,
  };
}

/**
 * The plugin would keep three seconds between any two texts that notify somebody. A run writes one comment and one review; where
 * it writes more, it pauses itself.
 */
const UNPACED = {
  key: () => ({ schedule: (_options: object, job: () => Promise<void>): Promise<void> => job() }),
} as never;
