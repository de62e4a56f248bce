import { z } from 'zod';
import { live, Unanswered } from '../../core/inspection.js';
import type { HttpRequest, Reply } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo, bearer } from './probe.js';

const err = <Text extends z.ZodType>(text: Text) => z.object({ status: z.literal(403), err: text });

/** A token that may do other things: the message begins with what they are. */
const OtherScopes = err(z.string().regex(/^Invalid scope/));

const ofTokens: Inspector = {
  kinds: ['figma-personal-token', 'figma-oauth-token'],
  docs: [
    'https://developers.figma.com/docs/rest-api/users-endpoints/#get-me-endpoint',
    'https://developers.figma.com/docs/rest-api/errors/',
    'https://developers.figma.com/docs/rest-api/scopes/',
  ],
  inspect: async (asked, { ask }) => {
    const reply = await ask({ at: 'https://api.figma.com', path: '/v1/me', headers: headersFor(asked) });
    const scopes = otherScopes(reply);
    if (scopes !== undefined) return live({ scopes });
    return answerTo(reply, {
      live: { body: z.object({ id: z.string(), handle: z.string() }) },
      dead: [
        { status: 403, body: err(z.literal('Invalid token')) },
        { status: 403, body: err(z.literal('Token expired')), because: 'expired' },
      ],
    });
  },
};

export const figma: ProviderApi = {
  id: 'figma',
  hosts: ['api.figma.com'],
  inspectors: [ofTokens],
};

/** https://developers.figma.com/docs/rest-api/authentication/ */
function headersFor(asked: Asked): NonNullable<HttpRequest['headers']> {
  if (asked.kind !== 'figma-oauth-token') {
    return { accept: 'application/json', 'x-figma-token': asked.value };
  }
  // `figor_` and `figur_` are refresh tokens.
  if (asked.value.publicPart(/^fig[ou](r)/) !== undefined) throw new Unanswered('no-way');
  return bearer(asked);
}

/** `Invalid scope(s): file_content:read, file_comments:write. This endpoint requires the current_user:read scope`. */
function otherScopes({ status, json }: Reply): readonly string[] | undefined {
  const refused = OtherScopes.safeParse(json);
  if (status !== 403 || !refused.success) return undefined;
  const [, list = ''] = /^Invalid scope\(s\): ([^.]*)/.exec(refused.data.err) ?? [];
  return list.match(/[a-z_]+:[a-z_]+/g) ?? [];
}
