import { aws } from './aws.js';
import { openaiAdminKey, openaiAdminKeyItself, openaiServiceAccount } from './openai.js';
import { openrouter } from './openrouter.js';
import type { MakeStandIn } from './stand-in.js';

/** By the id of the issuer, with `:` and a word behind it where there are several ways to one. */
export const standIns: Readonly<Record<string, MakeStandIn>> = {
  aws,
  'openai-admin-key': openaiAdminKey,
  'openai-admin-key:self': openaiAdminKeyItself,
  'openai-service-account': openaiServiceAccount,
  openrouter,
};
