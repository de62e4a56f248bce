import { isDeepStrictEqual } from 'node:util';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { json, oauthError, parametersOf, type StandIn } from './stand-in.js';

const TENANT = 'acme.onmicrosoft.com';
const CLIENT = '11111111-2222-4333-8444-555555555555';

/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential */
export function azureWif(): StandIn {
  const made = { token: '' };
  return {
    references: ['azure-wif://?scope=api://mcp/.default'],
    env: { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: CLIENT },
    audience: 'api://AzureADTokenExchange',
    variable: 'AZURE_FEDERATED_TOKEN_FILE',
    trusted: ['login.microsoftonline.com'],
    made,
    answer: (request, identity) => {
      const wanted = `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`;
      if (request.url !== wanted || request.method !== 'POST') return { status: 404 };
      const { client_assertion, ...rest } = parametersOf(request);
      if (client_assertion !== identity)
        return oauthError('invalid_client', `AADSTS700211: ${client_assertion}`);
      const fields = {
        grant_type: 'client_credentials',
        client_id: CLIENT,
        scope: 'api://mcp/.default',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      };
      if (!isDeepStrictEqual(rest, fields)) return oauthError('invalid_request', 'AADSTS900144');
      made.token = fakeAlnum(200);
      return json(200, {
        token_type: 'Bearer',
        expires_in: 3599,
        ext_expires_in: 3599,
        access_token: made.token,
      });
    },
    refusals: [
      [
        'no such credential',
        oauthError('invalid_request', 'AADSTS70021: No matching'),
        /\(invalid_request\)$/,
      ],
      ['no such application', oauthError('unauthorized_client', 'AADSTS700016'), /\(unauthorized_client\)$/],
      ['no such resource', oauthError('invalid_scope', 'AADSTS70011'), /\(invalid_scope\)$/],
      [
        'a wrong token',
        json(401, { error: 'invalid_client', error_codes: [700211] }),
        /401 \(invalid_client\)$/,
      ],
    ],
  };
}
