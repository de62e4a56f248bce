import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Facts, live, Unanswered, unknown } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import type { Asked, Inspector } from './api.js';
import { headersFor, Validation, validation } from './datadog-api-key.js';
import { forbidden, siteOf, unauthorized } from './datadog-site.js';
import { answerTo } from './probe.js';
import { only, told, usedBefore } from './stronger.js';

const API_KEYS = ['datadog-api-key', 'DD_API_KEY', 'DATADOG_API_KEY'] as const;

const BothValid = z.object({ status: z.literal('ok') });

export const ofApplicationKeys: Inspector = {
  kinds: ['datadog-application-key'],
  docs: [
    'https://docs.datadoghq.com/api/latest/key-management/validate-api-and-application-keys/',
    'https://docs.datadoghq.com/api/latest/key-management/get-all-application-keys-owned-by-current-user/',
  ],
  inspect: async (asked, tools) => {
    const apiKey = asked.other(...API_KEYS);
    if (apiKey === undefined) throw new Unanswered('incomplete', 'DD_API_KEY');
    const { at } = siteOf(asked);
    // With an API key that is valid there, whatever is wrong with the pair is wrong with this half.
    const first = answerTo(await tools.ask(validation(at, apiKey)), {
      live: { body: Validation },
      dead: [forbidden],
    });
    if (first.answer === 'dead') return unknown('incomplete', 'DD_API_KEY');
    if (first.answer === 'unknown') return first;
    const headers = headersFor(apiKey, asked.value);
    const inspection = answerTo(await tools.ask({ at, path: '/api/v2/validate_keys', headers }), {
      live: { body: BothValid },
      dead: [forbidden, unauthorized],
    });
    return inspection.answer === 'live' ? live(await known(asked, tools, at, apiKey)) : inspection;
  },
};

const Keys = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      attributes: z.object({
        created_at: isoDate,
        last4: z.string(),
        last_used_at: isoDate.nullish(),
        scopes: z.array(z.string()).nullish(),
      }),
    }),
  ),
  meta: z.object({ page: z.object({ total_filtered_count: z.number() }) }).optional(),
});

/** Its user’s keys, of which the last four digits are shown: they must be those of one key, and the list the whole. */
async function known({ value }: Asked, { ask, now }: Tools, at: string, apiKey: Secret): Promise<Facts> {
  const path = '/api/v2/current_user/application_keys?page[size]=100';
  const keys = await told(ask({ at, path, headers: headersFor(apiKey, value) }), Keys);
  if (keys === undefined || (keys.meta?.page.total_filtered_count ?? 0) > keys.data.length) return {};
  const last4 = value.publicPart(/(.{4})$/s);
  const key = only(keys.data, ({ attributes }) => attributes.last4 === last4);
  return key === undefined
    ? {}
    : {
        handle: key.id,
        createdAt: key.attributes.created_at,
        lastUsedAt: usedBefore(now, key.attributes.last_used_at),
        scopes: key.attributes.scopes ?? undefined,
      };
}
