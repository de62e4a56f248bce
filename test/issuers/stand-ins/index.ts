import { fakeHex } from '../../../src/providers/fake.js';
import { anthropic } from './anthropic.js';
import { aws } from './aws.js';
import { azure } from './azure.js';
import {
  figma,
  githubClassic,
  githubFineGrained,
  huggingface,
  linear,
  notion,
  npm,
  sentryOf,
  slack,
  stripe,
  upstashApiKey,
} from './by-hand.js';
import { cloudflareOf } from './cloudflare.js';
import { databricks } from './databricks.js';
import { datadogApiKey, datadogApplicationKey, datadogServiceAccountKey } from './datadog.js';
import { elevenlabs } from './elevenlabs.js';
import { exa } from './exa.js';
import { githubAppKeyOf } from './github-app-key.js';
import { githubDeployKeyOf } from './github-deploy-key.js';
import { gitlabOf } from './gitlab.js';
import { googleApiKey, googleBoundApiKey } from './google-api-key.js';
import { googleServiceAccountKey } from './google-service-account-key.js';
import { grafanaOf } from './grafana.js';
import { herokuOf } from './heroku.js';
import { mongodbAtlasApiKeyOf } from './mongodb-atlas-api-key.js';
import { mongodbAtlasServiceAccountOf } from './mongodb-atlas-service-account.js';
import { neonOrganisation, neonProject, neonUser } from './neon.js';
import { oktaClientSecret } from './okta.js';
import { openaiAdminKey, openaiAdminKeyItself, openaiServiceAccount } from './openai.js';
import { openrouter } from './openrouter.js';
import { perplexity } from './perplexity.js';
import { pinecone } from './pinecone.js';
import { sendgridOf } from './sendgrid.js';
import { snowflakeKeyPair, snowflakeToken, snowflakeTokenByOauth } from './snowflake.js';
import type { MakeStandIn } from './stand-in.js';
import { supabase } from './supabase.js';
import { twilioOf } from './twilio.js';
import { upstashOf } from './upstash.js';
import { vercelOf } from './vercel.js';

/** By the id of the issuer, with `:` and a word behind it where there are several ways to one. */
export const standIns: Readonly<Record<string, MakeStandIn>> = {
  anthropic,
  aws,
  azure,
  cloudflare: () => cloudflareOf(undefined),
  'cloudflare:account': () => cloudflareOf(fakeHex(32)),
  databricks,
  'datadog-api-key': datadogApiKey,
  'datadog-application-key': datadogApplicationKey,
  'datadog-application-key:service-account': datadogServiceAccountKey,
  elevenlabs,
  exa,
  figma,
  'github-app-key': () => githubAppKeyOf('Iv23liAcmeAcmeAcme12', 'https://api.github.com'),
  'github-app-key:server': () =>
    githubAppKeyOf('123456', 'https://git.acme.example/api/v3', 'git.acme.example'),
  'github-deploy-key': () => githubDeployKeyOf('https://api.github.com'),
  'github-deploy-key:server': () => githubDeployKeyOf('https://git.acme.example/api/v3', 'git.acme.example'),
  'github-pat': githubClassic,
  'github-pat:fine-grained': githubFineGrained,
  gitlab: () => gitlabOf('group', 12),
  'gitlab:project': () => gitlabOf('project', 'acme/api'),
  'gitlab:user': () => gitlabOf('user', 7),
  'google-api-key': googleApiKey,
  'google-api-key:bound': googleBoundApiKey,
  'google-service-account-key': googleServiceAccountKey,
  grafana: () => grafanaOf(),
  'grafana:limit': () => grafanaOf(30 * 24 * 60 * 60),
  heroku: () => herokuOf(null),
  'heroku:expiring': () => herokuOf(2_592_000),
  huggingface,
  linear,
  'mongodb-atlas-api-key': () => mongodbAtlasApiKeyOf([], []),
  'mongodb-atlas-api-key:projects': () =>
    mongodbAtlasApiKeyOf([fakeHex(24), fakeHex(24)], ['192.0.2.0/24', '198.51.100.7/32']),
  'mongodb-atlas-service-account': () => mongodbAtlasServiceAccountOf('organization'),
  'mongodb-atlas-service-account:project': () => mongodbAtlasServiceAccountOf('project'),
  'mongodb-atlas-service-account:self': () => mongodbAtlasServiceAccountOf('organization', true),
  neon: neonUser,
  'neon:organisation': neonOrganisation,
  'neon:project': neonProject,
  notion,
  npm,
  'okta-client-secret': oktaClientSecret,
  'openai-admin-key': openaiAdminKey,
  'openai-admin-key:self': openaiAdminKeyItself,
  'openai-service-account': openaiServiceAccount,
  openrouter,
  perplexity,
  pinecone,
  sendgrid: () => sendgridOf('global'),
  'sendgrid:eu': () => sendgridOf('eu'),
  sentry: () => sentryOf(),
  'sentry:self-hosted': () => sentryOf('sentry.acme.example'),
  slack,
  'snowflake-key-pair': snowflakeKeyPair,
  'snowflake-programmatic-token': snowflakeToken,
  'snowflake-programmatic-token:oauth': snowflakeTokenByOauth,
  stripe,
  supabase,
  twilio: () => twilioOf(false),
  'twilio:main-key': () => twilioOf(true),
  upstash: () => upstashOf(false),
  'upstash-api-key': upstashApiKey,
  'upstash:other-hashes': () => upstashOf(true),
  vercel: () => vercelOf('account'),
  'vercel:team': () => vercelOf('team'),
  'vercel:project': () => vercelOf('project'),
};
