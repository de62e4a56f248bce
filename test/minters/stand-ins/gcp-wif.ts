import { isDeepStrictEqual } from 'node:util';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { json, oauthError, parametersOf, type StandIn } from './stand-in.js';

const PROVIDER = 'projects/482913337105/locations/global/workloadIdentityPools/github/providers/actions';
const ACCOUNT = 'mcp@acme.iam.gserviceaccount.com';
const SCOPES = [
  'https://www.googleapis.com/auth/devstorage.read_only',
  'https://www.googleapis.com/auth/bigquery',
];
const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';

/**
 * https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token and
 * https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
 */
export function gcpWif(): StandIn {
  const made = { token: '' };
  let federated = '';
  return {
    references: [`gcp-wif://${PROVIDER}?service-account=${ACCOUNT}&scope=${SCOPES.join(',')}&duration=600`],
    env: {},
    audience: `https://iam.googleapis.com/${PROVIDER}`,
    trusted: ['sts.googleapis.com'],
    made,
    answer: (request, identity) => {
      const { origin, pathname } = new URL(request.url);
      const asked = parametersOf(request);
      if (origin === 'https://sts.googleapis.com' && pathname === '/v1/token' && request.method === 'POST') {
        const { subjectToken, ...rest } = asked;
        if (subjectToken !== identity) return oauthError('invalid_grant', `The ID Token is ${subjectToken}`);
        if (!isDeepStrictEqual(rest, EXCHANGE)) return oauthError('invalid_request', 'no such field');
        federated = fakeAlnum(60);
        return json(200, {
          access_token: federated,
          issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
          token_type: 'Bearer',
          expires_in: 3600,
        });
      }
      const path = `/v1/projects/-/serviceAccounts/${encodeURIComponent(ACCOUNT)}:generateAccessToken`;
      if (origin !== 'https://iamcredentials.googleapis.com' || pathname !== path) return { status: 404 };
      if (federated === '' || request.headers.authorization !== `Bearer ${federated}`)
        return googleError(401, 'UNAUTHENTICATED');
      if (!isDeepStrictEqual(asked, { scope: SCOPES, lifetime: '600s' }))
        return googleError(400, 'INVALID_ARGUMENT');
      made.token = `ya29.${fakeAlnum(100)}`;
      return json(200, { accessToken: made.token, expireTime: '2026-11-26T12:10:00Z' });
    },
    refusals: [
      [
        'no such provider',
        oauthError('invalid_target', 'The target service'),
        /status 400 \(invalid_target\)$/,
      ],
      ['a condition', oauthError('unauthorized_client', 'rejected by'), /\(unauthorized_client\)$/],
      ['a token of somebody else', oauthError('invalid_grant', 'issuer'), /\(invalid_grant\)$/],
      ['no role', googleError(403, 'PERMISSION_DENIED'), /^the login: status 403$/],
      ['no account', googleError(404, 'NOT_FOUND'), /^the login: status 404$/],
    ],
  };
}

const EXCHANGE = {
  audience: `//iam.googleapis.com/${PROVIDER}`,
  grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
  requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
  scope: CLOUD_PLATFORM,
  subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
};

/** https://cloud.google.com/apis/design/errors#http_mapping */
function googleError(code: number, status: string) {
  return json(code, { error: { code, message: 'no', status } });
}
