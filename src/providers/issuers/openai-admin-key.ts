import { z } from 'zod';
import { Secret } from '../../core/secret.js';
import { openai as api } from '../apis/openai.js';
import { inspected } from './inspected.js';
import { defineIssuer, type Issuer, refused } from './issuer.js';
import { changing, Failure, HOSTS, keyOf, listed, OPENAI, Row, USAGE } from './openai-keys.js';
import { bodyOf, ended, isId, isListed, refusalIn } from './replies.js';

const PATH = '/v1/organization/admin_api_keys';

const account = z.strictObject({});

const Created = Row.extend({ value: z.string().min(20) });

export const openaiAdminKey: Issuer = defineIssuer<z.output<typeof account>>({
  id: 'openai-admin-key',
  title: 'OpenAI: admin API keys',
  provider: 'openai',
  docs: [
    'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/create',
    'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/delete',
  ],
  account,
  destinations: () => HOSTS,
  admin: 'an admin API key of the organisation that may manage API keys',
  self: 'an admin API key makes another one',
  parts: ['token'],
  usage: USAGE,
  labelled: (label) => label,
  list: async ({ admin }, tools) =>
    (await listed(`${PATH}?limit=100`, Row, admin, tools)).map((row) =>
      keyOf(row, row.name ?? undefined, tools.now),
    ),
  test: async ({ token }, { admin }, tools) =>
    inspected(api, { kind: 'openai-admin-key', value: token!, at: OPENAI, admin }, tools),
  mint: async ({ label, audience }, { admin }, tools) => {
    const reply = await tools.change(changing('POST', PATH, admin, { name: label }));
    const refusal = refusalIn(reply, Failure);
    if (refusal !== undefined) return refusal;
    const { id, value, created_at, expires_at } = bodyOf(reply, Created);
    const token = Secret.of(value, [...HOSTS, ...audience]);
    return {
      answer: 'minted',
      id,
      parts: { token },
      createdAt: created_at,
      expiresAt: expires_at ?? undefined,
    };
  },
  revoke: async (id, { admin }, tools) => {
    if (!isId(id)) return refused('that is no id of a key');
    // What is not there any more is told in a way that is not documented.
    const keys = await listed(`${PATH}?limit=100`, Row, admin, tools);
    if (!isListed(id, keys)) return { answer: 'gone' };
    const done = z.object({ id: z.literal(id), deleted: z.literal(true) });
    const reply = await tools.change(changing('DELETE', `${PATH}/${id}`, admin));
    return ended(reply, { done: { status: 200, body: done }, error: Failure });
  },
});
