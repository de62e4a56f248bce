import { z } from 'zod';
import { secretReference } from '../../core/policy/asking-schema.js';
import { text } from '../../core/policy/fields.js';
import { Secret, secretText } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import { json } from './bodies.js';
import { audience, type OptionsOf } from './options.js';
import { granted, oncePerEntry } from './session.js';

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const STS = 'sts.googleapis.com';
const CREDENTIALS = 'iamcredentials.googleapis.com';

export const googleAccess = {
  location: text('location', 'a location, like europe-west3', /^[a-z]{2,20}(?:-[a-z]{2,20})+\d{1,2}$/)
    .optional()
    .describe('The location of regional secrets, which are others than the global ones.'),
  provider: text(
    'provider',
    'a provider of workload identities, like projects/123/locations/global/workloadIdentityPools/github/providers/actions',
    /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,60}\/providers\/[a-z0-9-]{1,60}$/,
  )
    .optional()
    .describe('The provider of workload identities that knows the workflow. Without it, a token is used.'),
  'service-account': text(
    'service-account',
    'the address of a service account',
    /^[a-z0-9-]{1,60}@[a-z0-9.-]{1,120}$/,
  )
    .optional()
    .describe('The service account that the workflow acts as, where the secrets are not granted to itself.'),
  audience: audience().optional().describe('Audience of the identity, if not the provider’s URL.'),
  token: secretReference('token')
    .default('env://GOOGLE_OAUTH_ACCESS_TOKEN')
    .describe('An OAuth access token.'),
};

export type GoogleAccess = OptionsOf<typeof googleAccess>;

/** https://cloud.google.com/secret-manager/regional-secrets/rest-overview */
export function secretManagerHost({ location }: Pick<GoogleAccess, 'location'>): string {
  return location === undefined
    ? 'secretmanager.googleapis.com'
    : `secretmanager.${location}.rep.googleapis.com`;
}

const Exchanged = z.object({ access_token: z.string().min(1) });
const Generated = z.object({ accessToken: z.string().min(1) });

export const googleToken = oncePerEntry(async (options: GoogleAccess, tools): Promise<Secret> => {
  const host = secretManagerHost(options);
  if (options.provider === undefined) return tools.secret(options.token, [host]);
  if (options['service-account'] === undefined) return exchanged(options.provider, options, [host], tools);
  const federated = await exchanged(options.provider, options, [CREDENTIALS], tools);
  return generated(options['service-account'], federated, host, tools);
});

/** https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
async function exchanged(
  provider: string,
  { audience }: GoogleAccess,
  destinations: readonly string[],
  { ask, identity }: Tools,
): Promise<Secret> {
  const request = json({
    audience: `//iam.googleapis.com/${provider}`,
    grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
    scope: SCOPE,
    subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
    subjectToken: await identity(audience ?? `https://iam.googleapis.com/${provider}`, [STS]),
  });
  const reply = await ask({ method: 'POST', at: `https://${STS}`, path: '/v1/token', ...request });
  return Secret.of(granted(reply, Exchanged).access_token, destinations);
}

/** https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken */
async function generated(account: string, federated: Secret, host: string, { ask }: Tools): Promise<Secret> {
  const reply = await ask({
    method: 'POST',
    at: `https://${CREDENTIALS}`,
    path: `/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
    headers: { 'content-type': 'application/json', authorization: secretText`Bearer ${federated}` },
    body: JSON.stringify({ scope: [SCOPE] }),
  });
  return Secret.of(granted(reply, Generated).accessToken, [host]);
}
