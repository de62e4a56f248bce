import type { SlotKind } from '../core/slot.js';
import type { Host, ReferenceSyntax } from '../hosts/host.js';

/** Reference syntaxes that take a variable's name, in the order of preference. */
const BY_VARIABLE: readonly (readonly [ReferenceSyntax, (name: string) => string])[] = [
  ['${VAR}', (name) => `\${${name}}`],
  ['${env:VAR}', (name) => `\${env:${name}}`],
  ['{env:VAR}', (name) => `{env:${name}}`],
  ['${input:id}', (name) => `\${input:${inputId(name)}}`],
  ['${{ secrets.NAME }}', (name) => `\${{ secrets.${name} }}`],
  ['${env://VAR}', (name) => `\${env://${name}}`],
  ['$VAR', (name) => `$${name}`],
];

/** As the documentation of VS Code has them. */
export function inputId(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** A reference to something of that name; `undefined` for a syntax that names nothing. */
export function referenceTo(syntax: ReferenceSyntax, name: string): string | undefined {
  if (syntax === '${user_config.key}') return `\${user_config.${name.toLowerCase()}}`;
  return BY_VARIABLE.find(([known]) => known === syntax)?.[1](name);
}

export interface Reference {
  readonly syntax: ReferenceSyntax;
  readonly text: string;
}

/** The reference to a variable that all owners of the file resolve in this kind of slot, by a source that was read. */
export function commonReference(
  owners: readonly Host[],
  kind: SlotKind,
  variable: string,
): Reference | undefined {
  const found = BY_VARIABLE.find(([syntax]) => owners.every((host) => resolves(host, syntax, kind)));
  return found && { syntax: found[0], text: found[1](variable) };
}

export function resolves({ references }: Host, syntax: ReferenceSyntax, kind: SlotKind): boolean {
  return references.some((own) => own.verified && own.syntax === syntax && own.fields.includes(kind));
}

/** What to do in a slot for which its owners resolve no reference. */
export function withoutReference(kind: SlotKind, owners: readonly Host[]): string {
  if (owners.every(({ id }) => id === 'generic')) return 'Take it out of the file';
  if (owners.every((host) => resolves(host, 'by-name', kind))) {
    return `Name a variable here instead of the value, as ${named(owners)} does (${owners[0]!.docs})`;
  }
  const way =
    kind === 'env' || kind === 'arg'
      ? 'start the server through a wrapper that reads the secret at launch'
      : 'keep this server in a file of your own that is not committed';
  return `No reference is known to work here for ${named(owners)}: ${way}`;
}

/** Hosts by their titles, as part of a sentence. */
export function named(hosts: readonly Host[]): string {
  const titles = hosts.map(({ title }) => title);
  if (titles.length > 3) return `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} more`;
  return [titles.slice(0, -1).join(', '), ...titles.slice(-1)].filter(Boolean).join(' and ');
}
