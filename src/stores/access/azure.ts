import { z } from 'zod';
import { secretReference } from '../../core/policy/asking-schema.js';
import { text } from '../../core/policy/fields.js';
import { Secret } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import { form } from './bodies.js';
import { audience, type OptionsOf } from './options.js';
import { granted, oncePerEntry } from './session.js';

export interface Cloud {
  readonly authority: string;
  readonly audience: string;
}

/**
 * By the domain of its vaults.
 * https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud
 * https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
 */
export const CLOUDS: Readonly<Record<string, Cloud>> = {
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

export const AZURE_TENANT = /^\w[\w.-]{0,199}$/;
export const AZURE_CLIENT = /^[0-9a-fA-F-]{36}$/;

export const azureAccess = {
  vault: text(
    'vault',
    'the URL of a vault, like https://acme.vault.azure.net',
    /^https:\/\/[a-zA-Z0-9-]{3,24}\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)\/?$/,
  ).describe('The vault: one entry is one vault.'),
  tenant: text('tenant', 'the id or the domain of a tenant', AZURE_TENANT)
    .optional()
    .describe('The tenant of `client`.'),
  client: text('client', 'the id of an application', AZURE_CLIENT)
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

export const azureToken = oncePerEntry(async (options: AzureAccess, tools): Promise<Secret> => {
  const { client, tenant, token } = options;
  const host = vaultHost(options);
  if (client === undefined || tenant === undefined) return tools.secret(token, [host]);
  const domain = host.slice(host.indexOf('.') + 1);
  const { authority, audience } = CLOUDS[domain]!;
  const identity = await tools.identity(options.audience ?? audience, [authority]);
  const scope = `https://${domain}/.default`;
  return asserted({ authority, tenant, client, scope }, identity, tools.ask, [host]);
});

export interface Asserted {
  /** Host name. */
  readonly authority: string;
  readonly tenant: string;
  readonly client: string;
  readonly scope: string;
}

const Token = z.object({ access_token: z.string().min(1) });

/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential */
export async function asserted(
  { authority, tenant, client, scope }: Asserted,
  identity: Secret,
  ask: Tools['ask'],
  destinations: readonly string[],
): Promise<Secret> {
  const request = form({
    grant_type: 'client_credentials',
    client_id: client,
    scope,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: identity,
  });
  const path = `/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
  const reply = await ask({ method: 'POST', at: `https://${authority}`, path, ...request });
  return Secret.of(granted(reply, Token).access_token, destinations);
}
