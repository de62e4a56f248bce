import { originOf } from '../../core/destination.js';
import { text } from '../../core/policy/fields.js';

const ADDRESS =
  /^(?!.*\/\.{1,2}(?:\/|$))https?:\/\/(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/;

/** Nobody listens between here and there. */
const HERE = /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?=[:/]|$)/;

/** Where a store is: nothing but the policy says so. Tokens and values go there. */
export function address(key: string, example: string) {
  return text(key, `a URL, like ${example}`, ADDRESS).refine(
    (url) => url.startsWith('https://') || HERE.test(url),
    `${key} must begin with https://: values would go there in the clear (http:// is for localhost, 127.0.0.1 and [::1])`,
  );
}

export interface Place {
  /** As `HttpRequest.at` takes it. */
  readonly at: string;
  /** Who may get the secrets that are meant for it. */
  readonly destinations: readonly string[];
}

export function placeOf(url: string): Place {
  const at = url.replace(/\/+$/, '');
  const origin = originOf(at) ?? at;
  return { at, destinations: [origin.replace(/^https:\/\//, '')] };
}
