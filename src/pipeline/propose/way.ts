import type { Slot } from '../../core/slot.js';
import type { Unfixable } from '../../core/unfixable.js';
import type { Definitions, Host, NamedVariables, ReferenceSyntax } from '../../hosts/host.js';
import { isRemote, type ServerEntry } from './entry.js';

/** How much of a value is replaced: the credential, or all that stands with it under the key. */
export type Extent = 'part' | 'whole';

/** What is written in place of a credential. */
export type Way =
  /** A reference that the hosts resolve; `definitions` if it has to be defined beside the servers. */
  | {
      readonly kind: 'reference';
      readonly syntax: ReferenceSyntax;
      readonly extent: Extent;
      readonly definitions?: Definitions;
    }
  /** The reference around a default stays, and the default goes. */
  | { readonly kind: 'default' }
  /** A key that names a variable, in place of the one with the value. */
  | { readonly kind: 'variable'; readonly variables: NamedVariables; readonly extent: Extent }
  /** The server is started by a wrapper that resolves references: those that are whole variables, and names in arguments. */
  | { readonly kind: 'wrapper'; readonly extent: Extent }
  /** A word that stands for it, where nothing resolves anything: in a comment. */
  | { readonly kind: 'placeholder' }
  /** Nothing: whoever starts the server is asked for it. */
  | { readonly kind: 'emptied' }
  | { readonly kind: 'none'; readonly why: Unfixable };

/** Where a credential stands, as far as it decides what can be written there. */
export interface Where {
  readonly slot: Pick<Slot, 'kind' | 'name' | 'scheme' | 'keyPath'>;
  /** Whether the credential is the whole value of its key. */
  readonly isWhole: boolean;
  /** Whether the whole value may become one secret: it stands under a key, and holds no reference. */
  readonly isPlain: boolean;
  /** How the reference is written that is left without the default that the credential stands in. */
  readonly left?: ReferenceSyntax | undefined;
  /** Whether the secret may be called what the variable is that the server gets. Absent: it may. */
  readonly keepsName?: boolean;
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
  const { slot, entry, isParsed, left } = where;
  if (!isParsed) return { kind: 'none', why: 'unparsable' };
  if (slot.kind === 'comment' || slot.kind === 'text') return { kind: 'placeholder' };
  if (slot.kind === 'input') return { kind: 'emptied' };
  if (left !== undefined && areResolved(left, where)) return { kind: 'default' };
  const reference = referenceFor(where);
  if (reference) return reference;
  if (entry === undefined) return { kind: 'none', why: 'outside-of-server' };
  return variablesFor(where) ?? wrapperFor(where, entry);
}

function wrapperFor({ slot, owners, isWhole, isPlain }: Where, entry: ServerEntry): Way {
  if (entry.launch === undefined || owners.some(({ unwrappable }) => unwrappable))
    return { kind: 'none', why: isRemote(entry) ? 'remote-without-reference' : 'unlaunchable' };
  const { shape } = entry.launch;
  if (slot.kind !== 'arg' && slot.kind !== 'env') return { kind: 'none', why: 'outside-of-launch' };
  // In a line nothing can be put in place of an argument that would not have to be quoted.
  const isWrappable =
    shape === 'usual' || (shape === 'line' && owners.every(({ commandLines }) => commandLines));
  if (!isWrappable || (shape === 'line' && slot.kind === 'arg'))
    return { kind: 'none', why: 'unusual-launch' };
  if (slot.kind === 'arg') return { kind: 'wrapper', extent: 'part' };
  return isWhole || isPlain ? { kind: 'wrapper', extent: 'whole' } : { kind: 'none', why: 'no-place' };
}

/** The reference that all owners resolve here. */
export function referenceFor(where: Where): (Way & { readonly kind: 'reference' }) | undefined {
  for (const syntax of PREFERRED) {
    const way = usable(syntax, where);
    if (way) return way;
  }
  return undefined;
}

function usable(syntax: ReferenceSyntax, where: Where): (Way & { readonly kind: 'reference' }) | undefined {
  const { isWhole, isPlain, owners, entry } = where;
  const extent = areResolved(syntax, where) ? 'part' : 'whole';
  const canBeAll = isPlain && !isWhole && areResolved(syntax, { ...where, isWhole: true });
  if (extent === 'whole' && !canBeAll) return undefined;
  if (syntax !== '${input:id}' && syntax !== '${user_config.key}')
    return { kind: 'reference', syntax, extent };
  const definitions = owners[0]!.definitions;
  // In a file inside of another one nothing can be added beside the servers.
  if (definitions?.syntax !== syntax || entry === undefined || entry.root.path.length > 0) return undefined;
  return { kind: 'reference', syntax, extent, definitions };
}

function areResolved(
  syntax: ReferenceSyntax,
  { slot, isWhole, owners, entry, allowUnverified }: Where,
): boolean {
  return owners.every(({ references }) =>
    references.some(
      (own) =>
        own.syntax === syntax &&
        own.fields.includes(slot.kind) &&
        (own.verified || allowUnverified === true) &&
        (isWhole || own.whole !== true) &&
        // Beside the servers only who resolves every string resolves this one.
        (entry !== undefined || own.fields.includes('setting')),
    ),
  );
}

/** The key that names a variable, if all owners have the same. */
export function variablesFor({
  slot,
  isWhole,
  isPlain,
  keepsName,
  owners,
}: Where): (Way & { readonly kind: 'variable' }) | undefined {
  const [one, ...others] = owners.map(({ references, variables = [] }) => {
    const isVerified = references.some(
      (own) => own.syntax === 'by-name' && own.verified && own.fields.includes(slot.kind),
    );
    return isVerified ? variables.find((own) => isFor(own, slot)) : undefined;
  });
  if (one === undefined || others.some((other) => other !== one)) return undefined;
  if (one.shape === 'list' && keepsName === false) return undefined;
  // A scheme in front, or a text around it, is said by the host; all else goes into the variable.
  const extent = one.only === 'bearer' || one.beside !== undefined ? 'part' : 'whole';
  if (extent === 'whole' && !isWhole && !isPlain) return undefined;
  return { kind: 'variable', variables: one, extent };
}

function isFor({ kind, only }: NamedVariables, slot: Where['slot']): boolean {
  if (kind !== slot.kind) return false;
  if (only === undefined) return true;
  if (only !== 'bearer') return only.test(slot.keyPath.at(-1) ?? '');
  return /^authorization$/i.test(slot.name ?? '') && slot.scheme?.toLowerCase() === 'bearer';
}
