import type { Slot, SlotKind } from '../../core/slot.js';
import type { Unfixable } from '../../core/unfixable.js';
import type { Definitions, Host, HostReference, NamedVariables, ReferenceSyntax } from '../../hosts/host.js';
import type { ServerEntry } from './entry.js';

/** What is written in place of a credential. */
export type Way =
  /** A reference that the hosts resolve; `definitions` if it has to be defined beside the servers. */
  | { readonly kind: 'reference'; readonly reference: HostReference; readonly definitions?: Definitions }
  /** The reference around a default stays, and the default goes. */
  | { readonly kind: 'default' }
  /** A key that names a variable, in place of the one with the value. */
  | { readonly kind: 'variable'; readonly variables: NamedVariables }
  /** The server is started by a wrapper that resolves references. */
  | { readonly kind: 'wrapper' }
  /** A word that stands for it, where nothing resolves anything: in a comment. */
  | { readonly kind: 'placeholder' }
  /** Nothing: whoever starts the server is asked for it. */
  | { readonly kind: 'emptied' }
  | { readonly kind: 'none'; readonly why: Unfixable };

/** Where a credential stands, as far as it decides what can be written there. */
export interface Where {
  readonly slot: Slot;
  /** Whether the credential is the whole value of its key. */
  readonly isWhole: boolean;
  readonly owners: readonly Host[];
  /** The server that it belongs to; `undefined` beside the servers. */
  readonly entry: ServerEntry | undefined;
  /** Whether the file could be parsed. */
  readonly isParsed: boolean;
  /** References are written too whose resolution nobody has shown. */
  readonly allowUnverified?: boolean;
}

/** The syntaxes that take the name of something, the best first: an input keeps its value in the host, and is asked for once. */
const PREFERRED: readonly ReferenceSyntax[] = [
  '${input:id}',
  '${VAR}',
  '${env:VAR}',
  '{env:VAR}',
  '${{ secrets.NAME }}',
  '${env://VAR}',
  '$VAR',
  '${user_config.key}',
];

/** What can be written in place of a credential. */
export function wayFor(where: Where): Way {
  const { slot, owners, entry, isParsed } = where;
  if (!isParsed) return { kind: 'none', why: 'unparsable' };
  if (slot.kind === 'comment' || slot.kind === 'text') return { kind: 'placeholder' };
  if (slot.kind === 'input') return { kind: 'emptied' };
  if (slot.fallback) return { kind: 'default' };
  const found = PREFERRED.flatMap((syntax) => usable(syntax, where) ?? [])[0];
  if (found !== undefined) return found;
  if (entry === undefined) return { kind: 'none', why: 'outside-of-server' };
  const variables = where.isWhole ? variablesFor(slot, owners) : undefined;
  if (variables !== undefined) return { kind: 'variable', variables };
  if (entry.launch === undefined || !isLaunched(slot.kind))
    return { kind: 'none', why: withoutWrapper(entry) };
  return { kind: 'wrapper' };
}

/** A reference of this syntax, if all owners resolve it here. */
function usable(
  syntax: ReferenceSyntax,
  { slot, isWhole, owners, entry, allowUnverified }: Where,
): Way | undefined {
  const found = owners.map(({ references }) =>
    references.find(
      (own) =>
        own.syntax === syntax &&
        own.fields.includes(slot.kind) &&
        (own.verified || allowUnverified === true) &&
        (isWhole || own.whole !== true) &&
        // Beside the servers only who resolves every string resolves this one.
        (entry !== undefined || own.fields.includes('setting')),
    ),
  );
  const [reference] = found;
  if (reference === undefined || found.includes(undefined)) return undefined;
  if (syntax !== '${input:id}' && syntax !== '${user_config.key}') return { kind: 'reference', reference };
  const definitions = owners[0]!.definitions;
  // In a file inside of another one nothing can be added beside the servers.
  if (definitions?.syntax !== syntax || entry === undefined || entry.root.path.length > 0) return undefined;
  return { kind: 'reference', reference, definitions };
}

function variablesFor(slot: Slot, owners: readonly Host[]): NamedVariables | undefined {
  const [one, ...others] = owners.map(({ references, variables = [] }) => {
    const isVerified = references.some(
      (own) => own.syntax === 'by-name' && own.verified && own.fields.includes(slot.kind),
    );
    return isVerified ? variables.find((own) => isFor(own, slot)) : undefined;
  });
  return others.every((other) => other === one) ? one : undefined;
}

function isFor({ kind, only }: NamedVariables, slot: Slot): boolean {
  if (kind !== slot.kind) return false;
  if (only === undefined) return true;
  if (only !== 'bearer') return only.test(slot.keyPath.at(-1) ?? '');
  return /^authorization$/i.test(slot.name ?? '') && slot.scheme?.toLowerCase() === 'bearer';
}

function isLaunched(kind: SlotKind): boolean {
  return kind === 'env' || kind === 'arg';
}

function withoutWrapper({ launch }: ServerEntry): Unfixable {
  return launch === undefined ? 'remote-without-reference' : 'unlaunchable';
}
