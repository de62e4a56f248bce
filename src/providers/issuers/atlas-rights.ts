import { z } from 'zod';
import type { Tools } from '../../core/tools.js';
import { lacking } from './admin-rights.js';
import type { Pass } from './atlas.js';

/** As the pages of Atlas call it. */
const OWNER = 'Organization Owner';

/**
 * Those that let nobody make credentials. What another one may that there may be some day, nobody knows here.
 * https://www.mongodb.com/docs/atlas/reference/user-roles/, https://www.mongodb.com/docs/atlas/configure-api-access/
 */
const LESSER: readonly string[] = [
  'ORG_MEMBER',
  'ORG_READ_ONLY',
  'ORG_BILLING_ADMIN',
  'ORG_BILLING_READ_ONLY',
  'ORG_STREAM_PROCESSING_ADMIN',
  'ORG_GROUP_CREATOR',
];

/** What the admin lacks to make and delete credentials of an organisation, if it may read what it is itself. */
export function lackingIn(organization: string, pass: Pass, { ask }: Tools): ReturnType<typeof lacking> {
  const { client } = pass;
  const Roles = z
    .object({ clientId: z.literal(client), roles: z.array(z.string()).min(1) })
    .transform(({ roles }) => roles.map((role) => (LESSER.includes(role) ? role : OWNER)));
  const own = pass.ask(`/orgs/${organization}/serviceAccounts/${client}`, '2024-08-05');
  return lacking([OWNER], ask(own), Roles);
}
