import { UsageError } from '../../core/errors.js';

const KINDS = ['host', 'store', 'scope', 'repository'] as const;
type Kind = (typeof KINDS)[number];

/** Where credentials may go at all, whatever the policy says: what the workflow names. */
export type Allowed = ReadonlyMap<Kind, readonly string[]>;

/** Reads `host=db.acme.example store=github scope=acme repository=acme/api`. Throws a `UsageError`. */
export function parseAllowed(text: string): Allowed {
  const allowed = new Map<Kind, string[]>(KINDS.map((kind) => [kind, []]));
  for (const word of text.split(/[\s,]+/).filter((one) => one !== '')) {
    const [, kind = '', value = ''] = /^([a-z]+)=(.+)$/.exec(word) ?? [];
    const values = allowed.get(kind as Kind);
    if (values === undefined)
      throw new UsageError(
        `MCP_REKEY_ALLOWED_TARGETS takes ${KINDS.map((one) => `${one}=…`).join(', ')}, and one of its words is none of these`,
      );
    values.push(value);
  }
  return allowed;
}

/** What of a rotation is not allowed, as words that would allow it. */
export function forbidden(
  allowed: Allowed | undefined,
  wanted: Readonly<Record<Kind, readonly string[]>>,
): readonly string[] {
  if (allowed === undefined) return [];
  return KINDS.flatMap((kind) =>
    [...new Set(wanted[kind])]
      .filter((value) => !allowed.get(kind)!.some((one) => covers(kind, one, value)))
      .map((value) => `${kind}=${value}`),
  );
}

/** `acme` stands for what is in it as well: `acme/api`, `acme/api@production`. */
function covers(kind: Kind, one: string, value: string): boolean {
  if (one === value) return true;
  return kind === 'scope' && (value.startsWith(`${one}/`) || value.startsWith(`${one}@`));
}
