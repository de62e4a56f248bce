import { z } from 'zod';
import { looksGenerated } from '../classify/randomness.js';
import { closest } from '../closest.js';

// A schema is used once or twice in a run, and to compile it takes longer than that: a server that is started waits for it.
z.config({ jitless: true });

/** What zod tells about a wrong value: its path is complete by then. */
type Issue = z.core.$ZodRawIssue;

/** Above this number, where to look them up says more than a list. */
const MAX_LISTED = 20;

/** What somebody else calls something: a line of up to 400 characters. */
export const NAME = /^[^\s](?:.{0,398}[^\s])?$/u;

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/;

/** One of these words. `where`: what to say in place of a long list. */
export function oneOf<Word extends string>(name: string, words: readonly Word[], where = '') {
  const allowed = words.length <= MAX_LISTED ? listed(words, 'or') : where;
  return z.enum(words as readonly [Word, ...Word[]], { error: wrong(name, allowed, words) });
}

/** A text of this shape; `allowed` describes it. */
export function text(name: string, allowed: string, shape: RegExp) {
  return z.string({ error: wrong(name, allowed) }).regex(shape, { error: wrong(name, allowed), abort: true });
}

/** The name of a repository, as GitHub writes it. */
export function repository(name: string, example = 'acme/api') {
  return text(name, `a repository, like ${example}`, REPOSITORY);
}

/** One item or a list of them. */
export function oneOrMore<Item extends z.ZodType>(name: string, item: Item, atLeast: 0 | 1) {
  const error = wrong(name, 'one value or a list of them');
  const items = z.array(item, { error }).min(atLeast, { error: () => `${name} is an empty list` });
  return z.union([item, items], {
    // Of a single value its own schema says what is wrong.
    error: (issue) => (typeof issue.input === 'string' ? messageOf(issue) : error(issue)),
  });
}

/** A list; `name` is that of the list. */
export function list<Item extends z.ZodType>(name: string, item: Item) {
  return z.array(item, { error: wrong(name, 'a list') });
}

/** A mapping of exactly these keys. Of unknown keys the message says one line for each, in their order. */
export function mapping<Shape extends z.ZodRawShape>(name: string, shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? // A mapping takes more keys than it was made with, if it has been extended.
          unknownKeys(name, issue.keys as readonly string[], Object.keys((issue.inst as z.ZodObject).shape))
        : wrong(name, 'a mapping')(issue),
  });
}

/** A line for each key that a mapping does not take. */
export function unknownKeys(name: string, keys: readonly string[], known: readonly string[]): string {
  const taken = known.length === 0 ? 'no key' : listed(known, 'and');
  const unknown = (key: string): string =>
    `${['unknown key', ...named(key)].join(' ')}: ${name} takes ${taken}${suggestion(key, known)}`;
  return keys.map(unknown).join('\n');
}

/** Tells what a value must be and, if it is a mistyped word, which one is meant. */
export function wrong(
  name: string,
  allowed: string,
  words: readonly string[] = [],
): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => {
    if (input === undefined) return `${name} is missing: it must be ${allowed}`;
    if (input === null || input === '') return `${name} is empty: it must be ${allowed}`;
    if (words.length === 0 || typeof input !== 'string') return `${name} must be ${allowed}`;
    return `${[`${name} must be ${allowed}`, ...named(input).map((word) => `not ${word}`)].join(', ')}${suggestion(input, words)}`;
  };
}

/** `a, b and c`. */
export function listed(words: readonly string[], conjunction: 'and' | 'or'): string {
  const [last, ...others] = words.toReversed();
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} ${conjunction} ${last}`;
}

/** What the first schema of a union says. */
function messageOf({ errors }: Issue): string {
  const [[first] = []] = errors as readonly (readonly z.core.$ZodIssue[])[];
  return first?.message ?? '';
}

/** The word in quotes, if it is one: of anything else that somebody has pasted nothing is repeated. */
function named(word: string): readonly string[] {
  return /^[a-z](?:[a-z_-]{0,39})$/i.test(word) && !looksGenerated(word) ? [`"${word}"`] : [];
}

function suggestion(word: string, words: readonly string[]): string {
  const meant = closest(word, words);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}
