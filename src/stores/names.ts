import { Unanswered } from '../core/inspection.js';

/**
 * A part of a location, encoded for a URL. References come out of configs that anybody may have written: what the store could not have
 * for a name is not asked for, so that no reference leads to another question.
 */
export function named(what: string, text: string | undefined, shape: RegExp): string {
  if (text === undefined) throw new Unanswered('incomplete', `which ${what} is meant is written nowhere`);
  // URLs take these two for steps, encoded or not.
  if (!shape.test(text) || text === '.' || text === '..')
    throw new Unanswered('incomplete', `there can be no such ${what}`);
  return encodeURIComponent(text);
}

/** A path of such parts. */
export function path(what: string, text: string, shape: RegExp): string {
  return text
    .split('/')
    .map((part) => named(what, part, shape))
    .join('/');
}

/** The query of a reference, where it is one: `?version=3`. Of several with the same name, the first. */
export function queried(query: string | undefined, name: string): string | undefined {
  return new URLSearchParams(query ?? '').get(name) ?? undefined;
}
