import type { ValueClass } from '../core/classify/verdict.js';
import type { Slot } from '../core/slot.js';
import { toWords } from '../core/words.js';
import type { Host, ReferenceSyntax } from '../hosts/host.js';
import type { Provider } from '../providers/provider.js';

/** What a finding says about its way out. */
export interface Remedy {
  /** All hosts that read the file resolve one reference syntax in this slot. */
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
  hosts: readonly Host[],
  provider: Provider | undefined,
): Remedy {
  const reference = bestReference(slot, hosts);
  const fixable = reference !== undefined && reference.resolvedBy.length === hosts.length;
  if (found === 'local-dev') {
    return { fixable, remedy: 'Fine on a machine of your own; make sure that nothing else answers to it.' };
  }
  const where = provider?.manage === undefined ? 'where it was issued' : `at ${provider.manage}`;
  const revoke = `replace this one ${where}, for it is in the history`;
  if (slot.kind === 'comment') return { fixable, remedy: `Delete this line, and ${revoke}.` };
  if (slot.fallback) return { fixable, remedy: `Leave the default out of the reference, and ${revoke}.` };
  const write = reference
    ? `Write ${reference.text} here${exceptions(reference, hosts)}`
    : noReference(slot, hosts);
  return { fixable, remedy: `${write}, keep a new one in a secret store, and ${revoke}.` };
}

interface Reference {
  readonly text: string;
  readonly resolvedBy: readonly Host[];
}

/** The reference that most of the file's hosts resolve in this kind of slot, by a source that was read. */
function bestReference(slot: Slot, hosts: readonly Host[]): Reference | undefined {
  const found = BY_VARIABLE.map(([syntax, write]) => ({
    text: write(variableName(slot)),
    resolvedBy: hosts.filter(({ references }) =>
      references.some((own) => own.verified && own.syntax === syntax && own.fields.includes(slot.kind)),
    ),
  })).sort((a, b) => b.resolvedBy.length - a.resolvedBy.length);
  return found[0]!.resolvedBy.length > 0 ? found[0] : undefined;
}

function exceptions({ resolvedBy }: Reference, hosts: readonly Host[]): string {
  const others = hosts.filter((host) => !resolvedBy.includes(host));
  if (others.length === 0) return '';
  return ` (for ${named(resolvedBy)}; nothing says that ${named(others)} resolve${others.length === 1 ? 's' : ''} it)`;
}

function variableName({ name, server, kind }: Slot): string {
  if (kind === 'env' && name !== undefined) return name;
  const words = toWords(name ?? 'TOKEN');
  const own = /^(?:AUTHORIZATION|X_API_KEY|API_KEY|KEY|TOKEN|PASSWORD|USER|SECRET)$/.test(words);
  const called = words === 'AUTHORIZATION' || words === 'USER' ? 'TOKEN' : words;
  return own && server !== undefined ? `${toWords(server)}_${called}`.replace(/^(?=\d)/, '_') : called;
}

function noReference({ kind }: Slot, hosts: readonly Host[]): string {
  if (hosts.every(({ id }) => id === 'generic')) return 'Take it out of the file';
  const way =
    kind === 'env' || kind === 'arg'
      ? 'start the server through a wrapper that reads the secret at launch'
      : 'keep this server in a file of your own that is not committed';
  return `${named(hosts)} resolve${hosts.length === 1 ? 's' : ''} no reference here: ${way}`;
}

function named(hosts: readonly Host[]): string {
  const titles = hosts.map(({ title }) => title);
  return titles.length <= 3
    ? titles.join(' and ')
    : `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} more`;
}
