import { originOf } from '../../core/destination.js';
import { text } from '../../core/policy/fields.js';

const ADDRESS =
  /^(?!.*\/\.{1,2}(?:\/|$))https?:\/\/(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/;

/** Where a store is: nothing but the policy says so. */
export function address(key: string, example: string) {
  return text(key, `a URL, like ${example}`, ADDRESS);
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
