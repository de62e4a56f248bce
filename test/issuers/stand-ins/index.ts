import { aws } from './aws.js';
import { azure } from './azure.js';
import { elevenlabs } from './elevenlabs.js';
import { neonOrganisation, neonProject, neonUser } from './neon.js';
import { oktaClientSecret } from './okta.js';
import { openaiAdminKey, openaiAdminKeyItself, openaiServiceAccount } from './openai.js';
import { openrouter } from './openrouter.js';
import { pinecone } from './pinecone.js';
import type { MakeStandIn } from './stand-in.js';
import { supabase } from './supabase.js';

/** By the id of the issuer, with `:` and a word behind it where there are several ways to one. */
export const standIns: Readonly<Record<string, MakeStandIn>> = {
  aws,
  azure,
  elevenlabs,
  neon: neonUser,
  'neon:organisation': neonOrganisation,
  'neon:project': neonProject,
  'okta-client-secret': oktaClientSecret,
  'openai-admin-key': openaiAdminKey,
  'openai-admin-key:self': openaiAdminKeyItself,
  'openai-service-account': openaiServiceAccount,
  openrouter,
  pinecone,
  supabase,
};
