import { z } from 'zod';
import { secretReference } from '../../core/policy/asking-schema.js';
import { text } from '../../core/policy/fields.js';
import { Secret } from '../../core/secret.js';
import { address, placeOf } from './address.js';
import { json } from './bodies.js';
import { audience, type OptionsOf } from './options.js';
import { granted, oncePerEntry } from './session.js';

export const dopplerAccess = {
  address: address('address', 'https://api.doppler.com')
    .default('https://api.doppler.com')
    .describe('Where the API is.'),
  identity: text('identity', 'the id of an identity', /^[\w-]{1,100}$/)
    .optional()
    .describe('Id of the service account’s identity that trusts the workflow. Without it, a token is used.'),
  audience: audience().optional().describe('Audience of the identity, as Doppler has it, if not `address`.'),
  token: secretReference('token')
    .default('env://DOPPLER_TOKEN')
    .describe('A token that may read the config, like a service token.'),
};

export type DopplerAccess = OptionsOf<typeof dopplerAccess>;

const Token = z.object({ token: z.string().min(1) });

/** https://docs.doppler.com/reference/auth-oidc */
export const dopplerToken = oncePerEntry(async (options: DopplerAccess, tools): Promise<Secret> => {
  const { at, destinations } = placeOf(options.address);
  if (options.identity === undefined) return tools.secret(options.token, destinations);
  const request = json({
    identity: options.identity,
    token: await tools.identity(options.audience ?? at, destinations),
  });
  const reply = await tools.ask({ method: 'POST', at, path: '/v3/auth/oidc', ...request });
  return Secret.of(granted(reply, Token).token, destinations);
});
