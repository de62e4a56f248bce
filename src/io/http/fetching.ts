import { connections } from './connections.js';

/** So much is asked of GitHub at once. It allows 100: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const AT_ONCE = 16;

/** What octokit asks GitHub by: the same connections as all else here, through whatever proxy the environment names. `answer`: milliseconds to connect. */
export function fetching(answer: number): (url: string, options: object) => Promise<Response> {
  const { signal } = new AbortController();
  let dispatcher: ReturnType<typeof connections> | undefined;
  return async (url, options) => {
    const undici = await import('undici');
    dispatcher ??= connections({ answer, perHost: AT_ONCE }, signal);
    const asked = { ...options, dispatcher: await dispatcher };
    // The types of Node.js are those of another version of the same: https://github.com/nodejs/undici#undici-vs-fetch
    return undici.fetch(url, asked) as never;
  };
}
