import { z } from 'zod';
import { secretReference } from '../../core/policy/asking-schema.js';
import { text } from '../../core/policy/fields.js';
import { Secret } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import { form } from './bodies.js';
import { audience, type OptionsOf } from './options.js';
import { granted, oncePerEntry } from './session.js';

interface Cloud {
  readonly authority: string;
  readonly audience: string;
}

/**
 * By the domain of its vaults.
 * https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud
 * https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
 */
const CLOUDS: Readonly<Record<string, Cloud>> = {
  'vault.azure.net': { authority: 'login.microsoftonline.com', audience: 'api://AzureADTokenExchange' },
  'vault.usgovcloudapi.net': {
    authority: 'login.microsoftonline.us',
    audience: 'api://AzureADTokenExchangeUSGov',
  },
  'vault.azure.cn': {
    authority: 'login.partner.microsoftonline.cn',
    audience: 'api://AzureADTokenExchangeChina',
  },
};

export const azureAccess = {
  vault: text(
    'vault',
    'the URL of a vault, like https://acme.vault.azure.net',
    /^https:\/\/[a-zA-Z0-9-]{3,24}\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)\/?$/,
  ).describe('The vault: one entry is one vault.'),
  tenant: text('tenant', 'the id or the domain of a tenant', /^[\w.-]{1,200}$/)
    .optional()
    .describe('The tenant of `client`.'),
  client: text('client', 'the id of an application', /^[0-9a-fA-F-]{36}$/)
    .optional()
    .describe(
      'Client id of the application or managed identity that trusts the workflow. Without it, a token is used.',
    ),
  audience: audience()
    .optional()
    .describe('Audience of the identity, if not `api://AzureADTokenExchange` or that of the vault’s cloud.'),
  token: secretReference('token')
    .default('env://AZURE_ACCESS_TOKEN')
    .describe('An access token for Key Vault.'),
};

export type AzureAccess = OptionsOf<typeof azureAccess>;

export function vaultHost({ vault }: Pick<AzureAccess, 'vault'>): string {
  return vault
    .replace(/^https:\/\//, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

const Token = z.object({ access_token: z.string().min(1) });

export const azureToken = oncePerEntry(async (options: AzureAccess, tools): Promise<Secret> => {
  const { client, tenant, token } = options;
  const host = vaultHost(options);
  if (client === undefined || tenant === undefined) return tools.secret(token, [host]);
  return asserted(client, tenant, options, tools);
});

/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential */
async function asserted(
  client: string,
  tenant: string,
  options: AzureAccess,
  { ask, identity }: Tools,
): Promise<Secret> {
  const host = vaultHost(options);
  const domain = host.slice(host.indexOf('.') + 1);
  const { authority, audience } = CLOUDS[domain]!;
  const request = form({
    grant_type: 'client_credentials',
    client_id: client,
    scope: `https://${domain}/.default`,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await identity(options.audience ?? audience, [authority]),
  });
  const path = `/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
  const reply = await ask({ method: 'POST', at: `https://${authority}`, path, ...request });
  return Secret.of(granted(reply, Token).access_token, [host]);
}
