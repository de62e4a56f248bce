import { awsSts } from './aws-sts.js';
import { azureWif } from './azure-wif.js';
import { gcpWif } from './gcp-wif.js';
import { githubApp } from './github-app.js';
import { oidcExchange } from './oidc-exchange.js';
import type { MakeStandIn } from './stand-in.js';

/** By the id of the minter. */
export const standIns: Readonly<Record<string, MakeStandIn>> = {
  'aws-sts': awsSts,
  'azure-wif': azureWif,
  'gcp-wif': gcpWif,
  'github-app': githubApp,
  'oidc-exchange': oidcExchange,
};
