import type { Slot } from '../core/slot.js';
import type { Unfixable } from '../core/unfixable.js';
import type { Host } from '../hosts/host.js';
import type { Provider } from '../providers/provider.js';
import type { Extraction } from './extract.js';
import type { Judged } from './judge.js';
import { secretName } from './propose/secret-name.js';
import type { Way } from './propose/way.js';
import { wayAt } from './propose/way-at.js';
import { named, referenceTo, resolves, withoutReference } from './references.js';

/** What a finding says about its way out. */
export interface Remedy {
  /** Something can be written in its place. */
  readonly fixable: boolean;
  /** Why not. */
  readonly unfixable: Unfixable | undefined;
  readonly remedy: string;
}

/** What to do about a credential. `slot`: its own, with names that may be shown. */
export function remedyFor(
  judged: Judged,
  slot: Slot,
  extraction: Extraction,
  provider: Provider | undefined,
): Remedy {
  const way = wayAt(judged, extraction);
  const [fixable, unfixable] = way.kind === 'none' ? [false, way.why] : [true, undefined];
  if (judged.verdict.class === 'local-dev') {
    const remedy = 'Fine on a machine of your own; make sure that nothing else answers to it.';
    return { fixable, unfixable, remedy };
  }
  const where = provider?.manage === undefined ? 'where it was issued' : `at ${provider.manage}`;
  const revoke = `replace this one ${where}, for it is in the history`;
  const remedy = `${written(way, slot, extraction)}${isGone(way) ? '' : '; keep a new one in a secret store'}, and ${revoke}.`;
  return { fixable, unfixable, remedy };
}

/** Nothing is left that a secret would be needed for. */
function isGone({ kind }: Way): boolean {
  return kind === 'placeholder' || kind === 'default';
}

function written(way: Way, slot: Slot, { hosts, owners }: Extraction): string {
  switch (way.kind) {
    case 'reference': {
      const { syntax } = way;
      const defined = way.definitions ? ` and define it under \`${way.definitions.key}\`` : '';
      return `Write ${referenceTo(syntax, secretName(slot))} here${defined}${doubts(syntax, slot, hosts)}`;
    }
    case 'default':
      return 'Leave the default out of the reference';
    case 'placeholder':
      return 'Delete this line';
    case 'emptied':
      return 'Leave the value out: whoever starts the server is asked for it';
    case 'wrapper':
      return `No reference is known to work here for ${named(owners)}: start the server through \`mcp-rekey exec\`, which reads the secret at launch`;
    default:
      return withoutReference(slot.kind, owners);
  }
}

/** Hosts that read another's file and are not known to understand what may be written there. */
function doubts(syntax: Parameters<typeof resolves>[1], { kind }: Slot, hosts: readonly Host[]): string {
  const others = hosts.filter((host) => !resolves(host, syntax, kind));
  if (others.length === 0) return '';
  return ` (nothing says that ${named(others)}, which read${others.length === 1 ? 's' : ''} this file too, resolve${others.length === 1 ? 's' : ''} it)`;
}
