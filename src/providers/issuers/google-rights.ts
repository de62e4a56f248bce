import { z } from 'zod';
import type { Secret } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import { bearer } from '../apis/probe.js';
import { lacking } from './admin-rights.js';

/** What is asked about. */
interface Resource {
  readonly at: string;
  /** With the version of the API: `/v1/projects/acme`. */
  readonly path: string;
  readonly admin: Secret;
}

interface Rights {
  /** One that the admin has used already: where that is not told, the others are not either. */
  readonly used: string;
  readonly needed: readonly string[];
}

/**
 * Asking changes nothing, and takes no permission: https://docs.cloud.google.com/iam/docs/testing-permissions,
 * https://docs.cloud.google.com/resource-manager/reference/rest/v1/projects/testIamPermissions
 */
export function lackingOn(
  { at, path, admin }: Resource,
  { used, needed }: Rights,
  { ask }: Tools,
): ReturnType<typeof lacking> {
  const asking = ask({
    method: 'POST',
    at,
    path: `${path}:testIamPermissions`,
    headers: { ...bearer({ value: admin }), 'content-type': 'application/json' },
    body: JSON.stringify({ permissions: [used, ...needed] }),
  });
  const held = z
    .object({ permissions: z.array(z.string()).refine((all) => all.includes(used)) })
    .transform(({ permissions }) => permissions);
  return lacking(needed, asking, held);
}
