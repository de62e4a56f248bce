import { z } from 'zod';
import { secretReference } from '../../core/policy/asking-schema.js';
import { text } from '../../core/policy/fields.js';
import { Secret, secretText } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import { json } from './bodies.js';
import { audience, type OptionsOf } from './options.js';
import { granted, oncePerEntry } from './session.js';

export const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';
export const GOOGLE_STS = 'sts.googleapis.com';
const CREDENTIALS = 'iamcredentials.googleapis.com';

export const GOOGLE_PROVIDER =
  /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,60}\/providers\/[a-z0-9-]{1,60}$/;
export const GOOGLE_ACCOUNT = /^[a-z0-9-]{1,60}@[a-z0-9.-]{1,120}$/;

export const googleAccess = {
  location: text('location', 'a location, like europe-west3', /^[a-z]{2,20}(?:-[a-z]{2,20})+\d{1,2}$/)
    .optional()
    .describe('The location of regional secrets, which are others than the global ones.'),
  provider: text(
    'provider',
    'a provider of workload identities, like projects/123/locations/global/workloadIdentityPools/github/providers/actions',
    GOOGLE_PROVIDER,
  )
    .optional()
    .describe('The provider of workload identities that knows the workflow. Without it, a token is used.'),
  'service-account': text('service-account', 'the address of a service account', GOOGLE_ACCOUNT)
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

export const googleToken = oncePerEntry(async (options: GoogleAccess, tools): Promise<Secret> => {
  const host = secretManagerHost(options);
  const { provider, 'service-account': account } = options;
  if (provider === undefined) return tools.secret(options.token, [host]);
  const identity = await tools.identity(options.audience ?? audienceOf(provider), [GOOGLE_STS]);
  return federated({ provider, account, scopes: [CLOUD_PLATFORM] }, identity, tools.ask, [host]);
});

/** What Google expects a token to be for, unless the provider says otherwise. */
export function audienceOf(provider: string): string {
  return `https://iam.googleapis.com/${provider}`;
}

export interface Federated {
  readonly provider: string;
  /** Of whom a token is wanted; without one it is that of the workload itself. */
  readonly account?: string | undefined;
  readonly scopes: readonly string[];
  /** Seconds, for the token of an account; an hour if it is not said. */
  readonly duration?: string | undefined;
}

const Exchanged = z.object({ access_token: z.string().min(1) });
const Generated = z.object({ accessToken: z.string().min(1) });

/** A token of Google for one of somebody whom a provider of workload identities trusts. */
export async function federated(
  { provider, account, scopes, duration }: Federated,
  identity: Secret,
  ask: Tools['ask'],
  destinations: readonly string[],
): Promise<Secret> {
  if (account === undefined) return exchanged(provider, scopes, identity, ask, destinations);
  const own = await exchanged(provider, [CLOUD_PLATFORM], identity, ask, [CREDENTIALS]);
  const reply = await ask({
    method: 'POST',
    at: `https://${CREDENTIALS}`,
    // https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
    path: `/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
    headers: { 'content-type': 'application/json', authorization: secretText`Bearer ${own}` },
    body: JSON.stringify({ scope: scopes, ...(duration !== undefined && { lifetime: `${duration}s` }) }),
  });
  return Secret.of(granted(reply, Generated).accessToken, destinations);
}

/** https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
async function exchanged(
  provider: string,
  scopes: readonly string[],
  identity: Secret,
  ask: Tools['ask'],
  destinations: readonly string[],
): Promise<Secret> {
  const request = json({
    audience: `//iam.googleapis.com/${provider}`,
    grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
    scope: scopes.join(' '),
    subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
    subjectToken: identity,
  });
  const reply = await ask({ method: 'POST', at: `https://${GOOGLE_STS}`, path: '/v1/token', ...request });
  return Secret.of(granted(reply, Exchanged).access_token, destinations);
}
