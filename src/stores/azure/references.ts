import type { Location } from '../store.js';

const HOST = '(?<host>[a-z0-9-]{3,24}\\.vault\\.(?:azure\\.net|usgovcloudapi\\.net|azure\\.cn))';
const NAME = '(?<name>[a-z0-9-]{1,127})';
const VERSION = '(?<version>[0-9a-f]{32})';
const IDENTIFIER = `https://${HOST}(?::443)?/secrets/${NAME}(?:/${VERSION})?/?`;

/**
 * A secret's identifier; App Service's references, https://learn.microsoft.com/en-us/azure/app-service/app-service-key-vault-references;
 * and the URI of wrappers.
 */
const FORMS = [
  `^${IDENTIFIER}$`,
  `^@Microsoft\\.KeyVault\\(SecretUri=${IDENTIFIER}\\)$`,
  `^@Microsoft\\.KeyVault\\(VaultName=(?<host>[a-z0-9-]{3,24});SecretName=${NAME}(?:;SecretVersion=${VERSION})?;?\\)$`,
  `^(?:azure-?kv|akv)://(?<host>[a-z0-9.-]{3,60}|)/${NAME}(?:/${VERSION})?$`,
].map((form) => new RegExp(form, 'i'));

export function located(reference: string): Location | undefined {
  const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
  const { host, name, version } = match?.groups ?? {};
  if (host === undefined || name === undefined) return undefined;
  return { scope: host.toLowerCase() || undefined, name, key: undefined, version: version?.toLowerCase() };
}

/** Without a scope, the vault is that of the entry. */
export function referred({ scope = '', name, version }: Location): string {
  return `azure-kv://${scope}/${name}${version === undefined ? '' : `/${version}`}`;
}
