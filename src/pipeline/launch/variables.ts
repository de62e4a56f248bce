/** Names and values of an environment. */
export type Variables = ReadonlyMap<string, string>;

/** Why a reference does not resolve, and what to do about it; each a sentence without its full stop. */
export interface Failure {
  readonly reason: string;
  readonly hint: string;
}

/** What a variable comes to when `env://NAME` is followed to its end; `by`: the variable itself, and those that led there. */
export type Followed = Text | { readonly failure: Failure; readonly by: readonly string[] };

export interface Text {
  readonly text: string;
  readonly by: readonly string[];
}

/** Addresses of other things, which are in many environments. */
const OTHER =
  /^(?:amqps?|file|ftp|git|mongodb(?:\+srv)?|mysql|nats|postgres(?:ql)?|rediss?|socks\w?|ssh|tcp|unix|wss?):\/\//i;
const NAMED = /^(?:arn:aws|projects\/|vault:|\{\{resolve:|@Microsoft\.KeyVault)/i;
const IN_PAGE = /^https:\/\/[^/]{1,300}\/(?:secrets|v1\/projects)\//i;

/**
 * Whether a text could be a reference, or have one in it. It may be wrong about one that is none: then the stores are asked, which takes longer
 * to load than most servers to start.
 */
export function mayRefer(written: string): boolean {
  const text = written.trimStart();
  if (NAMED.test(text) || IN_PAGE.test(text) || text.includes('ref+')) return true;
  return /^[a-z][a-z0-9+.-]{0,40}:\/\//i.test(text) && !/^https?:/i.test(text) && !OTHER.test(text);
}

/** Follows a variable through all that it names by `env://NAME`, if it does. */
export function followed(name: string, variables: Variables): Followed {
  const by = new Set<string>();
  for (let at = name; ; ) {
    by.add(at);
    const text = variables.get(at);
    if (text === undefined || text === '') return { failure: unset(at), by: [...by] };
    const next = /^env:\/\/(.*)$/is.exec(text)?.[1];
    if (next === undefined) return { text, by: [...by] };
    // What is left of a template: the server would get it as its value.
    if (next === '') return { failure: NAMELESS, by: [...by] };
    if (by.has(next)) return { failure: circle([...by, next]), by: [...by] };
    at = next;
  }
}

const NAMELESS: Failure = { reason: 'it names no variable', hint: 'Write a name behind env://' };

function unset(name: string): Failure {
  return { reason: `the variable ${name} is not set`, hint: `Set ${name}` };
}

function circle(names: readonly string[]): Failure {
  return {
    reason: `it leads back to itself: ${way(names)}`,
    hint: 'Set one of them to the value, or to a reference into a store',
  };
}

/** The names that lead somewhere, as somebody wants to read them. */
export function way(names: readonly string[]): string {
  const shown = names.length > 10 ? [...names.slice(0, 5), '…', ...names.slice(-4)] : names;
  return shown.join(' -> ');
}
