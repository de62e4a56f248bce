import { z } from 'zod';
import { toldTo } from '../../core/rights.js';
import type { Reply } from '../../core/tools.js';
import { lacking } from './admin-rights.js';

/** As Neon calls what makes keys of an organisation, and who may: https://neon.com/docs/manage/api-keys, https://neon.com/docs/manage/orgs-api */
const KEY = 'Personal API Key';
const ROLE = 'Organization administrator';

/** https://neon.com/docs/reference/api/users/get-auth-details */
const Kind = z
  .object({ auth_method: z.string() })
  .transform(({ auth_method: method }) => (method === 'api_key_org' ? [] : [KEY]));

/** https://neon.com/docs/reference/api/users/get-current-user-info */
const Own = z.object({ id: z.string() });

/** https://neon.com/docs/reference/api/organizations/get-organization-members */
const Member = z.object({ member: z.object({ user_id: z.string(), role: z.string() }) });

/** What the admin lacks to make and revoke keys of an organisation, also those for one project. `ask`: below `/api/v2`. */
export async function lackedIn(
  organization: string,
  ask: (path: string) => Promise<Reply>,
): ReturnType<typeof lacking> {
  const missing = await lacking([KEY], ask('/auth'), Kind);
  if (missing !== undefined) return missing;
  const user = (await toldTo(ask('/users/me'), Own))?.id;
  if (user === undefined) return undefined;
  // The list is in pages: of whoever is not on its first one, nothing is told. What another role may that there may be some day, nobody knows here.
  const isMember = ({ member }: z.output<typeof Member>) =>
    member.user_id === user && member.role === 'member';
  const rights = z
    .object({ members: z.array(Member) })
    .transform(({ members }) => (members.some(isMember) ? [] : [ROLE]));
  return lacking([ROLE], ask(`/organizations/${organization}/members`), rights);
}
