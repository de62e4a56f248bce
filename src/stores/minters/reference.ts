import type { Minter } from './minter.js';

/** What a reference wants, as its minter takes it. */
export interface Request {
  readonly wanted: object;
  readonly part: string;
}

/** Why a text is no reference, in words that quote nothing of it. */
export interface Problem {
  readonly problem: string;
}

const FORM =
  /^[a-z-]{1,20}:\/\/(?<what>[^?#\s]{0,1000})(?:\?(?<query>[^?#\s]{1,2000}))?(?:#(?<part>[a-z-]{1,40}))?$/i;

/**
 * Reads a reference of a minter. Everything in it has to mean something: an unknown key, one that comes twice, or a part of what has none is a
 * mistake, for whoever wrote it expects it to count.
 */
export function requestOf(reference: string, minter: Minter): Request | Problem {
  const { what, query, part } = FORM.exec(reference)?.groups ?? {};
  const groups = what === undefined ? undefined : minter.what.shape.exec(what);
  if (groups == null) return { problem: `it must be ${minter.id}://${minter.what.form}` };
  const named = partOf(part, minter);
  if (typeof named !== 'string') return named;
  const said = Object.entries(groups.groups ?? {}).filter(([, value]) => value !== undefined);
  const pairs = pairsOf(query, new Set(Object.keys(groups.groups ?? {})));
  if ('problem' in pairs) return pairs;
  const { data, error } = minter.wanted.safeParse(Object.fromEntries([...said, ...pairs]));
  if (data === undefined) return { problem: error!.issues.map(({ message }) => message).join('; ') };
  return { wanted: data as object, part: named };
}

function partOf(part: string | undefined, { parts }: Minter): string | Problem {
  const [only, another] = parts;
  if (another === undefined) return part === undefined ? only : { problem: 'nothing may follow `#`' };
  if (part !== undefined && parts.includes(part)) return part;
  return { problem: `after \`#\` it must say which part is meant: ${parts.join(', ')}` };
}

function pairsOf(
  query: string | undefined,
  taken: Set<string>,
): readonly (readonly [string, string])[] | Problem {
  const pairs: (readonly [string, string])[] = [];
  for (const pair of query?.split('&') ?? []) {
    const [, key, text = ''] = /^([a-z][a-z-]{0,40})=(.*)$/s.exec(pair) ?? [];
    if (key === undefined) return { problem: 'behind `?` it must be key=value, with `&` in between' };
    if (taken.has(key)) return { problem: `${key} is said twice` };
    const value = decoded(text);
    if (value === undefined) return { problem: `${key} has a % that encodes nothing` };
    taken.add(key);
    pairs.push([key, value]);
  }
  return pairs;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
