import type { CredentialKind } from '../../src/providers/provider.js';
import { providers } from '../../src/providers/registry.js';

/** A value of a kind that a provider issues, another one with every call. */
export function tokenOf(kind: string): string {
  const found = providers
    .flatMap(({ kinds }): readonly CredentialKind[] => kinds)
    .find(({ id }) => id === kind);
  if (!found) throw new Error(`no provider has a kind ${kind}`);
  return found.samples.match[0]!();
}

/** A config with one server `acme` and these variables, one in each line from the fifth on. */
export function configWith(env: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ mcpServers: { acme: { command: 'acme-mcp', env } } }, undefined, 2)}\n`;
}
