import { Unanswered } from '../../core/inspection.js';
import { mapping, text } from '../../core/policy/fields.js';
import { AZURE_CLIENT, AZURE_TENANT, asserted, CLOUDS, type Cloud } from '../access/azure.js';
import { audience, type OptionsOf } from '../access/options.js';
import type { Environment } from '../store.js';
import { identityFor, OF_WORKFLOWS, token } from './identity.js';
import { defineMinter, type Minter } from './minter.js';

const wanted = {
  tenant: text('tenant', 'the id or the domain of a tenant', AZURE_TENANT)
    .optional()
    .describe('The tenant, if not that of `AZURE_TENANT_ID`.'),
  client: text('client', 'the id of an application', AZURE_CLIENT)
    .optional()
    .describe('Client id of the application or managed identity, if not that of `AZURE_CLIENT_ID`.'),
  // https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#get-a-token
  scope: text('scope', 'a resource with /.default behind it', /^[\w:/.~-]{1,300}\/\.default$/).describe(
    'The resource that the token is for, with `/.default` behind it: `https://graph.microsoft.com/.default`.',
  ),
  audience: audience()
    .optional()
    .describe('Audience of the job’s token, if not `api://AzureADTokenExchange` or that of the cloud.'),
  token: token(),
};

/** What Microsoft’s own libraries go by: https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation */
const FILE = 'AZURE_FEDERATED_TOKEN_FILE';

export const azureWif: Minter = defineMinter({
  id: 'azure-wif',
  docs: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
  grants:
    'a federated credential of the application that names this identity, and a role of it at the resource',
  what: { form: '[TENANT/CLIENT]', shape: /^(?:(?<tenant>[^/]{1,200})\/(?<client>[^/]{1,100}))?$/ },
  wanted: mapping('a reference', wanted),
  parts: ['token'],
  variables: [...OF_WORKFLOWS, FILE],
  settings: {
    AZURE_TENANT_ID: 'the tenant, where the reference says none',
    AZURE_CLIENT_ID: 'the client id, where the reference says none',
    AZURE_AUTHORITY_HOST: 'which of Microsoft’s clouds is meant: no other host is taken',
    [FILE]: 'a file that holds the token to show, outside of workflows',
  },
  example: 'azure-wif://?scope=https://graph.microsoft.com/.default',
  mint: async (asked: OptionsOf<typeof wanted>, env, tools, destinations) => {
    const { authority, audience } = cloudOf(env);
    const tenant = asked.tenant ?? variableIn('AZURE_TENANT_ID', AZURE_TENANT, env);
    const client = asked.client ?? variableIn('AZURE_CLIENT_ID', AZURE_CLIENT, env);
    const shown = { token: asked.token, audience: asked.audience ?? audience, variable: FILE };
    const identity = await identityFor(shown, env, tools, [authority]);
    const all = { authority, tenant, client, scope: asked.scope };
    return { token: await asserted(all, identity, tools.ask, destinations) };
  },
});

function cloudOf({ AZURE_AUTHORITY_HOST: host }: Environment): Cloud {
  const clouds = Object.values(CLOUDS);
  const name = (host || clouds[0]!.authority).replace(/^https:\/\//, '').replace(/\/$/, '');
  const cloud = clouds.find(({ authority }) => authority === name.toLowerCase());
  if (cloud === undefined)
    throw new Unanswered('incomplete', 'AZURE_AUTHORITY_HOST is no host of Microsoft’s');
  return cloud;
}

function variableIn(variable: string, shape: RegExp, env: Environment): string {
  const value = env[variable];
  if (!value) throw new Unanswered('incomplete', variable);
  if (shape.test(value)) return value;
  throw new Unanswered('incomplete', `${variable} is none`);
}
