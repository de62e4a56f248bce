import { z } from 'zod';
import { secretReference } from '../../core/policy/asking-schema.js';
import { text } from '../../core/policy/fields.js';
import { Secret } from '../../core/secret.js';
import { address, placeOf } from './address.js';
import { json } from './bodies.js';
import { audience, type OptionsOf } from './options.js';
import { granted, oncePerEntry } from './session.js';

const PATH = /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[\w.~-]{1,100}(?:\/[\w.~-]{1,100}){0,9}\/?$/;

export const vaultAccess = {
  address: address('address', 'https://vault.acme.example:8200').describe('Where the server is.'),
  namespace: text('namespace', 'a namespace, like admin/team', PATH)
    .optional()
    .describe('The namespace, of Vault Enterprise, HCP Vault or OpenBao.'),
  role: text('role', 'the name of a role', /^[\w.-]{1,200}$/)
    .optional()
    .describe('Role of the JWT auth method that the workflow logs in by. Without it, a token is used.'),
  'auth-mount': text('auth-mount', 'a path, like jwt', PATH)
    .default('jwt')
    .describe('Where the JWT auth method is mounted.'),
  audience: audience()
    .optional()
    .describe('Audience of the identity, as the role’s `bound_audiences` has it, if not `address`.'),
  token: secretReference('token').default('env://VAULT_TOKEN').describe('A token.'),
};

export type VaultAccess = OptionsOf<typeof vaultAccess>;

/** https://developer.hashicorp.com/vault/docs/enterprise/namespaces#usage */
export function namespaced({ namespace }: Pick<VaultAccess, 'namespace'>): Readonly<Record<string, string>> {
  return namespace === undefined ? {} : { 'x-vault-namespace': namespace };
}

const Login = z.object({ auth: z.object({ client_token: z.string().min(1) }) });

/** https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login */
export const vaultToken = oncePerEntry(async (options: VaultAccess, tools): Promise<Secret> => {
  const { at, destinations } = placeOf(options.address);
  if (options.role === undefined) return tools.secret(options.token, destinations);
  const { headers, body } = json({
    role: options.role,
    jwt: await tools.identity(options.audience ?? at, destinations),
  });
  const reply = await tools.ask({
    method: 'POST',
    at,
    path: `/v1/auth/${options['auth-mount'].replace(/\/$/, '')}/login`,
    headers: { ...headers, ...namespaced(options) },
    body,
  });
  return Secret.of(granted(reply, Login).auth.client_token, destinations);
});
