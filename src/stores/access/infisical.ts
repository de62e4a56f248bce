import { z } from 'zod';
import { secretReference } from '../../core/policy/asking-schema.js';
import { text } from '../../core/policy/fields.js';
import { Secret } from '../../core/secret.js';
import { address, placeOf } from './address.js';
import { json } from './bodies.js';
import { audience, type OptionsOf } from './options.js';
import { granted, oncePerEntry } from './session.js';

export const infisicalAccess = {
  address: address('address', 'https://eu.infisical.com')
    .default('https://app.infisical.com')
    .describe('Where Infisical is.'),
  identity: text('identity', 'the id of a machine identity', /^[0-9a-fA-F-]{36}$/)
    .optional()
    .describe(
      'Id of the machine identity that trusts the workflow (OIDC Auth). Without it, a token is used.',
    ),
  audience: audience()
    .optional()
    .describe('Audience of the identity, as Infisical has it, if not `address`.'),
  token: secretReference('token')
    .default('env://INFISICAL_TOKEN')
    .describe('An access token of a machine identity.'),
};

export type InfisicalAccess = OptionsOf<typeof infisicalAccess>;

const Login = z.object({ accessToken: z.string().min(1) });

/** https://infisical.com/docs/api-reference/endpoints/oidc-auth/login */
export const infisicalToken = oncePerEntry(async (options: InfisicalAccess, tools): Promise<Secret> => {
  const { at, destinations } = placeOf(options.address);
  if (options.identity === undefined) return tools.secret(options.token, destinations);
  const request = json({
    identityId: options.identity,
    jwt: await tools.identity(options.audience ?? at, destinations),
  });
  const reply = await tools.ask({ method: 'POST', at, path: '/api/v1/auth/oidc-auth/login', ...request });
  return Secret.of(granted(reply, Login).accessToken, destinations);
});
