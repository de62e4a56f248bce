import { mapping } from '../core/policy/fields.js';
import { azureAccess, vaultHost } from './access/azure.js';
import type { OptionsOf } from './access/options.js';
import { idOf, NAME, newest, type Version, versionsOf } from './azure/api.js';
import { located, referred } from './azure/references.js';
import { annotated, resolved, retired, written } from './azure/values.js';
import { absent, type Description, defineStore, type Store, there } from './store.js';

type Options = OptionsOf<typeof azureAccess>;

/** https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets; where it ends to the byte: https://github.com/configu/configu/issues/421 */
const MAX_BYTES = 25_600;

export const azureKeyVault: Store = defineStore({
  id: 'azure-key-vault',
  title: 'Azure Key Vault',
  docs: 'https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions',
  options: mapping('an entry of stores', azureAccess).refine(
    ({ client, tenant }) => client === undefined || tenant !== undefined,
    { error: 'tenant is missing: it must be the id or the domain of a tenant', path: ['tenant'] },
  ),
  // Azure’s own programs have no variable for a vault. A name alone is one of the public cloud.
  usual: (_, { scope }) => ({
    vault: scope && `https://${scope.includes('.') ? scope : `${scope}.vault.azure.net`}`,
  }),
  staging: 'pinned',
  location: {
    scope: 'Name or host of the vault, if not that of the entry.',
    name: 'Name of the secret: letters, digits and `-`.',
  },
  grants: {
    describe:
      'The role "Key Vault Reader" on the vault, or the permission to list secrets in its access policy.',
    resolve: 'The role "Key Vault Secrets User" on the secrets, or the permission to get them.',
    write:
      'The role "Key Vault Secrets Officer" on the secrets or the vault, or one of your own with `Microsoft.KeyVault/vaults/secrets/` and `readMetadata/action`, `setSecret/action`, `update/action`; or the permissions to list and set.',
  },
  // Names have no `_`.
  place: (scope, name, entry: Options) => ({
    scope: scope ?? vaultHost(entry),
    name: name.replaceAll('_', '-'),
    key: undefined,
    version: undefined,
  }),
  example: 'azure-kv://acme-mcp/linear-api-key',
  locate: located,
  refer: referred,
  holds: ({ scope }, entry: Options) => {
    const host = vaultHost(entry);
    return scope === undefined || host === scope.toLowerCase() || host.startsWith(`${scope.toLowerCase()}.`);
  },
  // What it holds is in its vault, by whatever name; names of secrets have no case: https://learn.microsoft.com/en-us/azure/key-vault/general/about-keys-secrets-certificates
  canonical: (location, entry: Options) => ({
    ...location,
    scope: vaultHost(entry),
    name: location.name.toLowerCase(),
  }),
  describe: async ({ name, version }, entry: Options, tools) => {
    const versions = await versionsOf(name, entry, tools);
    // The list is empty for a secret that is not there, and only for that.
    if (versions.length === 0) return absent();
    const found =
      version === undefined ? newest(versions) : versions.find((one) => idOf(one) === version.toLowerCase());
    if (found === undefined) return absent('there is no such version');
    return found.attributes.enabled ? stored(found) : absent('the version is disabled');
  },
  resolve: resolved,
  write: {
    audience: (entry: Options) => [vaultHost(entry)],
    refusal: ({ name }, bytes) => {
      if (!NAME.test(name)) return refusalOf(name);
      if (bytes === 0) return 'a value is not empty';
      return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
    },
    write: written,
  },
  retire: retired,
  annotate: annotated,
});

function stored(version: Version): Description {
  const { created, exp } = version.attributes;
  return there({ writtenAt: created, precision: 'value', expiresAt: exp, version: idOf(version) });
}

function refusalOf(name: string): string {
  const fit = name.replace(/[^a-z0-9]+/gi, '-');
  const rule = 'a name is at most 127 letters, digits and `-`';
  return NAME.test(fit) ? `${rule}, like \`${fit}\`` : rule;
}
