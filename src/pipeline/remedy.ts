import type { ValueClass } from '../core/classify/verdict.js';
import type { Slot } from '../core/slot.js';
import { toWords } from '../core/words.js';
import type { Host, ReferenceSyntax } from '../hosts/host.js';
import type { Provider } from '../providers/provider.js';
import type { Extraction } from './extract.js';

/** What a finding says about its way out. */
export interface Remedy {
  /** All hosts whose own file it is resolve one reference syntax in this slot. */
  readonly fixable: boolean;
  readonly remedy: string;
}

/** Reference syntaxes that take a variable's name, in the order of preference. */
const BY_VARIABLE: readonly (readonly [ReferenceSyntax, (name: string) => string])[] = [
  ['${VAR}', (name) => `\${${name}}`],
  ['${env:VAR}', (name) => `\${env:${name}}`],
  ['{env:VAR}', (name) => `{env:${name}}`],
  ['${input:id}', (name) => `\${input:${name.toLowerCase()}}`],
  ['${{ secrets.NAME }}', (name) => `\${{ secrets.${name} }}`],
  ['${env://VAR}', (name) => `\${env://${name}}`],
  ['$VAR', (name) => `$${name}`],
];

/** What to do about a credential in this slot. */
export function remedyFor(
  slot: Slot,
  found: ValueClass,
  { hosts, owners }: Pick<Extraction, 'hosts' | 'owners'>,
  provider: Provider | undefined,
): Remedy {
  const reference = commonReference(slot, owners);
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
    : withoutReference(slot, owners);
  return { fixable, remedy: `${way}; keep a new one in a secret store, and ${revoke}.` };
}

export interface Reference {
  readonly syntax: ReferenceSyntax;
  readonly text: string;
}

/** The reference that all owners of the file resolve in this kind of slot, by a source that was read. */
export function commonReference(slot: Slot, owners: readonly Host[]): Reference | undefined {
  const found = BY_VARIABLE.find(([syntax]) => owners.every((host) => resolves(host, syntax, slot)));
  return found && { syntax: found[0], text: found[1](variableName(slot)) };
}

function resolves({ references }: Host, syntax: ReferenceSyntax, { kind }: Slot): boolean {
  return references.some((own) => own.verified && own.syntax === syntax && own.fields.includes(kind));
}

/** Hosts that read another's file and are not known to understand what may be written there. */
function doubts({ syntax }: Reference, slot: Slot, hosts: readonly Host[]): string {
  const others = hosts.filter((host) => !resolves(host, syntax, slot));
  if (others.length === 0) return '';
  return ` (nothing says that ${named(others)}, which read${others.length === 1 ? 's' : ''} this file too, resolve${others.length === 1 ? 's' : ''} it)`;
}

function variableName({ name, server, kind }: Slot): string {
  if (kind === 'env' && name !== undefined) return name;
  const words = toWords(name ?? 'TOKEN');
  const own = /^(?:AUTHORIZATION|X_API_KEY|API_KEY|KEY|TOKEN|PASSWORD|USER|SECRET)$/.test(words);
  const called = words === 'AUTHORIZATION' || words === 'USER' ? 'TOKEN' : words;
  return own && server !== undefined ? `${toWords(server)}_${called}`.replace(/^(?=\d)/, '_') : called;
}

function withoutReference(slot: Slot, owners: readonly Host[]): string {
  if (owners.every(({ id }) => id === 'generic')) return 'Take it out of the file';
  if (owners.every((host) => resolves(host, 'by-name', slot))) {
    return `Name a variable here instead of the value, as ${named(owners)} does (${owners[0]!.docs})`;
  }
  const way =
    slot.kind === 'env' || slot.kind === 'arg'
      ? 'start the server through a wrapper that reads the secret at launch'
      : 'keep this server in a file of your own that is not committed';
  return `No reference is known to work here for ${named(owners)}: ${way}`;
}

function named(hosts: readonly Host[]): string {
  const titles = hosts.map(({ title }) => title);
  if (titles.length > 3) return `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} more`;
  return titles.join(' and ');
}
