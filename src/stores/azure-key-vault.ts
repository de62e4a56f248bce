import { z } from 'zod';
import { unixSeconds } from '../core/dates.js';
import { Unanswered } from '../core/inspection.js';
import { mapping } from '../core/policy/fields.js';
import { secretText } from '../core/secret.js';
import type { Tools } from '../core/tools.js';
import { azureAccess, azureToken, vaultHost } from './access/azure.js';
import type { OptionsOf } from './access/options.js';
import { located } from './azure-references.js';
import { named } from './names.js';
import { bodyOf, searched } from './replies.js';
import { absent, type Description, defineStore, type Store, there } from './store.js';

type Options = OptionsOf<typeof azureAccess>;

const Version = z.object({
  /** A URL that ends with the version. */
  id: z.string(),
  attributes: z.object({ enabled: z.boolean(), created: unixSeconds, exp: unixSeconds.optional() }),
});

/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions */
const Versions = z.object({ value: z.array(Version), nextLink: z.string().nullish() });

type Version = z.output<typeof Version>;

export const azureKeyVault: Store = defineStore({
  id: 'azure-key-vault',
  title: 'Azure Key Vault',
  docs: 'https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions',
  options: mapping('an entry of stores', azureAccess).refine(
    ({ client, tenant }) => client === undefined || tenant !== undefined,
    { error: 'tenant is missing: it must be the id or the domain of a tenant', path: ['tenant'] },
  ),
  usual: (_, { scope }) => ({ vault: scope }),
  staging: 'pinned',
  location: {
    scope: 'Name or host of the vault, if not that of the entry.',
    name: 'Name of the secret.',
  },
  grants: {
    describe:
      'The role "Key Vault Reader" on the vault, or the permission to list secrets in its access policy.',
  },
  locate: located,
  holds: ({ scope }, entry: Options) => {
    const host = vaultHost(entry);
    return scope === undefined || host === scope.toLowerCase() || host.startsWith(`${scope.toLowerCase()}.`);
  },
  describe: async ({ name, version }, entry: Options, tools) => {
    const versions = await versionsOf(named('secret', name, /^[a-z0-9-]{1,127}$/i), entry, tools);
    // The list is empty for a secret that is not there, and only for that.
    if (versions.length === 0) return absent();
    const found =
      version === undefined ? newest(versions) : versions.find((one) => idOf(one) === version.toLowerCase());
    if (found === undefined) return absent('there is no such version');
    return found.attributes.enabled ? stored(found) : absent('the version is disabled');
  },
});

function stored(version: Version): Description {
  const { created, exp } = version.attributes;
  return there({ writtenAt: created, precision: 'value', expiresAt: exp, version: idOf(version) });
}

/** The list never has the value; what does is asked for by name alone, or by name and version. */
async function versionsOf(name: string, entry: Options, tools: Tools): Promise<readonly Version[]> {
  const at = `https://${vaultHost(entry)}`;
  const headers = { authorization: secretText`Bearer ${await azureToken(entry, tools)}` };
  const list = `/secrets/${name}/versions?`;
  const versions: Version[] = [];
  await searched(`${list}api-version=7.4`, async (path) => {
    const { value, nextLink } = bodyOf(await tools.ask({ at, path, headers }), Versions);
    versions.push(...value);
    // Nothing but the same list of the same vault is asked for.
    const next = nextLink ? nextLink.replace(/^https:\/\/[^/]*/i, '') : undefined;
    if (next?.startsWith(list) === false)
      throw new Unanswered('unexpected-reply', 'a list that goes on elsewhere');
    return { found: undefined, next };
  });
  return versions;
}

function newest(versions: readonly Version[]): Version | undefined {
  const time = ({ attributes }: Version): number => attributes.created?.getTime() ?? 0;
  return versions.reduce((one, other) => (time(other) > time(one) ? other : one));
}

function idOf({ id }: Version): string | undefined {
  return /\/([0-9a-f]{32})$/i.exec(id)?.[1]?.toLowerCase();
}
