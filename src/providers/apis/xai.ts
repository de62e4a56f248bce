import { z } from 'zod';
import { isoDate, unixSeconds } from '../../core/dates.js';
import { dead, type Facts } from '../../core/inspection.js';
import type { Inspector, ProviderApi } from './api.js';
import { answerTo, bearer, type DocumentedDeath } from './probe.js';

/** The reference says "Unix timestamp", its examples are dates. */
const time = z
  .string()
  .transform((text) => (/^\d+$/.test(text) ? unixSeconds.parse(Number(text)) : isoDate.parse(text)))
  .catch(undefined);

/** https://docs.x.ai/docs/api-reference#api-key */
const Key = z.object({
  api_key_id: z.string(),
  create_time: time,
  acls: z.array(z.string()),
  api_key_blocked: z.boolean(),
  api_key_disabled: z.boolean(),
});

/** https://docs.x.ai/docs/key-information/debugging: a wrong key is a bad request. The text comes with its spaces escaped, or not. */
const incorrect = z.object({
  error: z.string().regex(/^Incorrect(?: |%20)API(?: |%20)key(?: |%20)provided\b/),
});
const deaths: readonly DocumentedDeath[] = [
  { status: 400, body: incorrect },
  { status: 401, body: incorrect },
];

const ofItself: Inspector = {
  kinds: ['xai-api-key'],
  docs: ['https://docs.x.ai/docs/api-reference#api-key', 'https://docs.x.ai/docs/key-information/debugging'],
  inspect: async (asked, { ask }) => {
    const reply = await ask({ at: 'https://api.x.ai', path: '/v1/api-key', headers: bearer(asked) });
    const inspection = answerTo(reply, { live: { body: Key, facts: told }, dead: deaths });
    if (inspection.answer !== 'live') return inspection;
    const { api_key_blocked, api_key_disabled } = Key.parse(reply.json);
    return api_key_blocked || api_key_disabled ? dead('disabled', inspection.facts) : inspection;
  },
};

export const xai: ProviderApi = {
  id: 'xai',
  hosts: ['api.x.ai'],
  inspectors: [ofItself],
};

function told({ api_key_id, create_time, acls }: z.output<typeof Key>): Facts {
  return { handle: api_key_id, createdAt: create_time, scopes: acls };
}
