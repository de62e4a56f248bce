import { z } from 'zod';
import { toldTo } from '../../core/rights.js';
import type { Reply } from '../../core/tools.js';
import { lacking } from './admin-rights.js';
import { isId } from './replies.js';

/** https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/ */
const Verified = z.object({ success: z.literal(true), result: z.object({ id: z.string() }) });

/** https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/ */
const Policies = z.object({
  success: z.literal(true),
  result: z.object({
    policies: z.array(z.object({ permission_groups: z.array(z.object({ name: z.string() })) })).min(1),
  }),
});

/** What the admin lacks to make and end tokens of an account, or of its user: one that may read tokens reads of itself what it may. `ask`: below `/tokens`. */
export async function lackedBy(
  account: string | undefined,
  ask: (path: string) => Promise<Reply>,
): ReturnType<typeof lacking> {
  const own = (await toldTo(ask('/verify'), Verified))?.result.id;
  if (own === undefined || !isId(own)) return undefined;
  // As the API calls it, and not the dashboard: https://developers.cloudflare.com/fundamentals/api/reference/permissions/
  const needed = account === undefined ? 'API Tokens Write' : 'Account API Tokens Write';
  // Whatever else is about tokens of the API, and not to read them, may be enough as well.
  const rights = Policies.transform(({ result: { policies } }) =>
    policies
      .flatMap(({ permission_groups: groups }) => groups)
      .map(({ name }) => (/\bAPI Tokens?\b(?! Read$)/.test(name) ? needed : name)),
  );
  return lacking([needed], ask(`/${own}`), rights);
}
