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

/**
 * What the query of a reference says: `?version=3`. `undefined` if it says anything but what has one of these names, or one thing twice: a typing
 * error would mean another secret, and a token that somebody has put there would be shown.
 */
export function queried<Name extends string>(
  query: string | undefined,
  names: readonly Name[],
): { readonly [name in Name]?: string } | undefined {
  const said = [...new URLSearchParams(query ?? '')];
  const known: readonly string[] = names;
  if (said.some(([name]) => !known.includes(name)) || new Set(said.map(([name]) => name)).size < said.length)
    return undefined;
  return Object.fromEntries(said) as { readonly [name in Name]?: string };
}
