import { z } from 'zod';
import { lackedOf } from './rights.js';
import { type Secret, secretText } from './secret.js';
import type { Tools } from './tools.js';

/** What somebody wants to change, and with which token. */
export interface GoogleResource {
  readonly at: string;
  /** With the version of the API: `/v1/projects/acme`. */
  readonly path: string;
  readonly token: Secret;
}

export interface GooglePermissions {
  /** One that the token has used already: where that is not told, the others are not either. */
  readonly used: string;
  readonly needed: readonly string[];
}

/**
 * Which permissions the token lacks there. Asking changes nothing, and takes no permission: https://docs.cloud.google.com/iam/docs/testing-permissions,
 * https://docs.cloud.google.com/resource-manager/reference/rest/v1/projects/testIamPermissions
 */
export async function lackedOn(
  { at, path, token }: GoogleResource,
  { used, needed }: GooglePermissions,
  { ask }: Tools,
): Promise<readonly string[]> {
  const asking = ask({
    method: 'POST',
    at,
    path: `${path}:testIamPermissions`,
    headers: { authorization: secretText`Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ permissions: [used, ...needed] }),
  });
  const held = z
    .object({ permissions: z.array(z.string()).refine((all) => all.includes(used)) })
    .transform(({ permissions }) => permissions);
  return lackedOf(needed, asking, held);
}
