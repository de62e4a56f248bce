import { UsageError } from '../../core/errors.js';

const KINDS = ['host', 'store', 'scope', 'repository', 'command'] as const;
type Kind = (typeof KINDS)[number];

/** Where credentials may go at all, and what may be run, whatever the policy says: what the workflow names. */
export type Allowed = ReadonlyMap<Kind, readonly string[]>;

/** The same, as somebody would have it. */
export type Wanted = Readonly<Record<Kind, readonly string[]>>;

/** A word, with its value in quotes where there are blanks in it, as JSON has them; or whatever else there is. */
const WORD = /([a-z]+)=("(?:[^"\\]|\\.)*"|[^\s,"][^\s,]*)(?=[\s,]|$)|[^\s,]+/g;

/** Reads `host=db.acme.example store=github scope=acme command="npm run verify"`. Throws a `UsageError`. */
export function parseAllowed(text: string): Allowed {
  const allowed = new Map<Kind, string[]>(KINDS.map((kind) => [kind, []]));
  for (const [index, [, kind = '', written = '']] of [...text.matchAll(WORD)].entries()) {
    const values = allowed.get(kind as Kind);
    const value = read(written);
    if (values === undefined || value === undefined)
      throw new UsageError(
        `MCP_REKEY_ALLOWED_TARGETS takes ${KINDS.map((one) => `${one}=…`).join(', ')}, with "…" where there are blanks in it, and its word number ${index + 1} is none of these`,
      );
    values.push(value);
  }
  return allowed;
}

function read(written: string): string | undefined {
  if (!written.startsWith('"')) return written;
  try {
    return JSON.parse(written) as string;
  } catch {
    return undefined;
  }
}

/** Whether that is allowed; everything is, where nobody says what is. */
export function allows(allowed: Allowed | undefined, kind: Kind, value: string): boolean {
  return allowed === undefined || allowed.get(kind)!.some((one) => covers(kind, one, value));
}

/** What of it is not allowed, as words that would allow it. */
export function forbidden(allowed: Allowed | undefined, wanted: Wanted): readonly string[] {
  return KINDS.flatMap((kind) =>
    [...new Set(wanted[kind])]
      .filter((value) => !allows(allowed, kind, value))
      .map((value) => wordOf(kind, value)),
  );
}

/** The words that allow it, and nothing else. */
export function wordsFor(wanted: Wanted): readonly string[] {
  return forbidden(parseAllowed(''), wanted);
}

/** `acme` stands for what is in it as well: `acme/api`, `acme/api@production`. */
function covers(kind: Kind, one: string, value: string): boolean {
  if (one === value) return true;
  return kind === 'scope' && (value.startsWith(`${one}/`) || value.startsWith(`${one}@`));
}

/** On one line of a workflow, where it is no expression. */
function wordOf(kind: Kind, value: string): string {
  if (/^[^\s,"][^\s,]*$/.test(value) && !/\p{C}|\p{Z}|\{\{/u.test(value)) return `${kind}=${value}`;
  const quoted = JSON.stringify(value).replace(/\p{C}|[\p{Zl}\p{Zp}]|\{(?=\{)/gu, escaped);
  return `${kind}=${quoted}`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
