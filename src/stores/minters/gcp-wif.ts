import { mapping, text } from '../../core/policy/fields.js';
import {
  audienceOf,
  CLOUD_PLATFORM,
  federated,
  GOOGLE_ACCOUNT,
  GOOGLE_PROVIDER,
  GOOGLE_STS,
} from '../access/google.js';
import { audience, type OptionsOf } from '../access/options.js';
import { identityFor, OF_WORKFLOWS, token } from './identity.js';
import { defineMinter, type Minter } from './minter.js';

const wanted = {
  provider: text('provider', 'a provider of workload identities', GOOGLE_PROVIDER).describe(
    'The provider of workload identities that knows the job.',
  ),
  'service-account': text('service-account', 'the address of a service account', GOOGLE_ACCOUNT)
    .optional()
    .describe('The service account whose token is wanted. Without it, the token is the job’s own.'),
  scope: text('scope', 'scopes with commas in between', /^[\w:/.-]{1,200}(?:,[\w:/.-]{1,200}){0,30}$/)
    .default(CLOUD_PLATFORM)
    .describe('What the token is good for: one scope, or several with commas in between.'),
  duration: text(
    'duration',
    'seconds, up to 43200',
    /^(?:[1-9]\d{0,3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
  )
    .optional()
    .describe('For how many seconds the token of a service account is good; an hour if it is not said.'),
  audience: audience().optional().describe('Audience of the job’s token, if not the provider’s URL.'),
  token: token(),
};

export const gcpWif: Minter = defineMinter({
  id: 'gcp-wif',
  docs: 'https://cloud.google.com/iam/docs/workload-identity-federation',
  grants:
    'a provider of workload identities that trusts this identity, and for a service account `roles/iam.workloadIdentityUser` on it',
  what: {
    form: 'projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER',
    shape: /^(?<provider>projects\/.{1,300})$/,
  },
  wanted: mapping('a reference', wanted),
  parts: ['token'],
  variables: OF_WORKFLOWS,
  settings: {},
  example:
    'gcp-wif://projects/482913337105/locations/global/workloadIdentityPools/github/providers/actions?service-account=mcp@acme.iam.gserviceaccount.com',
  mint: async (asked: OptionsOf<typeof wanted>, env, tools, destinations) => {
    const { provider, 'service-account': account, scope, duration } = asked;
    const shown = { token: asked.token, audience: asked.audience ?? audienceOf(provider) };
    const identity = await identityFor(shown, env, tools, [GOOGLE_STS]);
    const all = { provider, account, scopes: scope.split(','), duration };
    return { token: await federated(all, identity, tools.ask, destinations) };
  },
});
