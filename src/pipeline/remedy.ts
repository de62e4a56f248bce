import type { ValueClass } from '../core/classify/verdict.js';
import type { Slot } from '../core/slot.js';
import type { Host } from '../hosts/host.js';
import type { Provider } from '../providers/provider.js';
import type { Extraction } from './extract.js';
import {
  commonReference,
  named,
  type Reference,
  resolves,
  variableName,
  withoutReference,
} from './references.js';

/** What a finding says about its way out. */
export interface Remedy {
  /** All hosts whose own file it is resolve one reference syntax in this slot. */
  readonly fixable: boolean;
  readonly remedy: string;
}

/** What to do about a credential in this slot. */
export function remedyFor(
  slot: Slot,
  found: ValueClass,
  { hosts, owners }: Pick<Extraction, 'hosts' | 'owners'>,
  provider: Provider | undefined,
): Remedy {
  const reference = commonReference(owners, slot.kind, variableName(slot));
  const fixable = reference !== undefined;
  if (found === 'local-dev') {
    return { fixable, remedy: 'Fine on a machine of your own; make sure that nothing else answers to it.' };
  }
  const where = provider?.manage === undefined ? 'where it was issued' : `at ${provider.manage}`;
  const revoke = `replace this one ${where}, for it is in the history`;
  if (slot.kind === 'comment') return { fixable, remedy: `Delete this line, and ${revoke}.` };
  if (slot.fallback) return { fixable, remedy: `Leave the default out of the reference, and ${revoke}.` };
  const way = reference
    ? `Write ${reference.text} here${doubts(reference, slot, hosts)}`
    : withoutReference(slot.kind, owners);
  return { fixable, remedy: `${way}; keep a new one in a secret store, and ${revoke}.` };
}

/** Hosts that read another's file and are not known to understand what may be written there. */
function doubts({ syntax }: Reference, { kind }: Slot, hosts: readonly Host[]): string {
  const others = hosts.filter((host) => !resolves(host, syntax, kind));
  if (others.length === 0) return '';
  return ` (nothing says that ${named(others)}, which read${others.length === 1 ? 's' : ''} this file too, resolve${others.length === 1 ? 's' : ''} it)`;
}
