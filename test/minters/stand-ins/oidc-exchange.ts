import { isDeepStrictEqual } from 'node:util';
import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer } from '../../servers/answering.js';
import { json, oauthError, parametersOf, type StandIn } from './stand-in.js';

const TYPE = 'urn:ietf:params:oauth:token-type:';

/** https://www.rfc-editor.org/rfc/rfc8693#section-2 */
export function oidcExchange(): StandIn {
  const made = { token: '' };
  return {
    references: [
      'oidc-exchange://sts.acme.example:8443/realms/mcp/token?audience=tracker&resource=https://tracker.acme.example/api&scope=read,write&requested-token-type=access_token&client-id=mcp&extra=policy_id:p-1,team:a%26b',
    ],
    env: {
      MCP_REKEY_EXCHANGE_ENDPOINTS:
        'other.example/token sts.acme.example:8443/realms/mcp/token=https://sts.acme.example/mcp',
    },
    audience: 'https://sts.acme.example/mcp',
    trusted: ['sts.acme.example:8443'],
    made,
    answer: (request, identity) => {
      if (request.url !== 'https://sts.acme.example:8443/realms/mcp/token') return { status: 404 };
      const { subject_token, ...rest } = parametersOf(request);
      if (request.method !== 'POST' || subject_token !== identity)
        return oauthError('invalid_request', `no such token: ${subject_token}`);
      if (!isDeepStrictEqual({ ...rest }, FIELDS)) return oauthError('invalid_request', 'no');
      made.token = fakeAlnum(60);
      return issued(made.token);
    },
    refusals: [
      [
        'an unknown audience',
        oauthError('invalid_target', 'no'),
        /^the login: status 400 \(invalid_target\)$/,
      ],
      ['a scope too many', oauthError('invalid_scope', 'no'), /\(invalid_scope\)$/],
      ['a wrong client', json(401, { error: 'invalid_client' }), /status 401 \(invalid_client\)$/],
      ['another sort', issued('x', { issued_token_type: `${TYPE}refresh_token` }), /of another sort/],
      ['more scopes', issued('x', { scope: 'read write admin' }), /more than was asked for/],
      ['no type', issued('x', { token_type: undefined }), /^the login: status 200$/],
    ],
  };
}

function issued(token: string, other: object = {}): Answer {
  return json(200, {
    access_token: token,
    issued_token_type: `${TYPE}access_token`,
    token_type: 'Bearer',
    expires_in: 60,
    scope: 'read',
    ...other,
  });
}

const FIELDS = {
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  audience: 'tracker',
  resource: 'https://tracker.acme.example/api',
  scope: 'read write',
  requested_token_type: `${TYPE}access_token`,
  subject_token_type: `${TYPE}jwt`,
  client_id: 'mcp',
  policy_id: 'p-1',
  team: 'a&b',
};
