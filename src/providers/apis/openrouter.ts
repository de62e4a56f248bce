import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Facts, type Inspection, live } from '../../core/inspection.js';
import type { Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { allRows, isShortFor } from './key-list.js';
import { answerTo, bearer, type DocumentedDeath } from './probe.js';
import { only } from './stronger.js';

/**
 * An invalid key, or one that is disabled or expired; some texts mean that the header got lost.
 * https://openrouter.ai/docs/api/reference/errors-and-debugging
 */
const deaths: readonly DocumentedDeath[] = [
  {
    status: 401,
    body: z.object({
      error: z.object({
        code: z.literal(401),
        message: z.string().refine((text) => !/missing|\bno .{0,80}credentials/i.test(text)),
      }),
    }),
  },
];

const Own = z.object({
  data: z.object({
    label: z.string(),
    expires_at: isoDate.nullable(),
    is_management_key: z.boolean().optional(),
  }),
});

/** https://openrouter.ai/docs/api/api-reference/api-keys/list */
const Keys = z
  .object({
    data: z.array(z.object({ hash: z.string(), label: z.string(), created_at: isoDate })),
  })
  // Pages have 100: https://openrouter.ai/docs/guides/overview/auth/management-api-keys
  .transform(({ data }) => ({ rows: data, next: data.length < 100 ? undefined : 'more' }));

const ofKeys: Inspector = {
  kinds: ['openrouter-api-key'],
  docs: [
    'https://openrouter.ai/docs/api/api-reference/api-keys/get-current-key',
    'https://openrouter.ai/docs/api/api-reference/api-keys/list',
  ],
  inspect: async (asked, { ask }) => {
    const reply = await ask({ at: 'https://openrouter.ai', path: '/api/v1/key', headers: bearer(asked) });
    const inspection = answerTo(reply, { live: { body: Own, facts: told }, dead: deaths });
    return inspection.answer === 'live' ? withRow(inspection.facts, asked, ask) : inspection;
  },
};

export const openrouter: ProviderApi = {
  id: 'openrouter',
  hosts: ['openrouter.ai'],
  admin: 'a management API key of the account',
  broad: ['management'],
  inspectors: [ofKeys],
};

function told({ data }: z.output<typeof Own>): Facts {
  return {
    expiresAt: expiryOf(data.expires_at),
    scopes: data.is_management_key === true ? ['management'] : undefined,
  };
}

/** Documented as `null` for a key that does not expire. */
function expiryOf(date: Date | null | undefined): Facts['expiresAt'] {
  return date === null ? 'never' : date;
}

async function withRow(facts: Facts, { value, admin }: Asked, ask: Tools['ask']): Promise<Inspection> {
  if (admin === undefined) return live(facts);
  const rows = await allRows((_, offset) => {
    const path = `/api/v1/keys?offset=${offset}`;
    return ask({ at: admin.at, path, headers: bearer({ value: admin.secret }) });
  }, Keys);
  const row = only(rows, ({ label }) => isShortFor(value, label));
  if (row === undefined) return live(facts);
  const { hash, created_at } = row;
  return live({ ...facts, handle: hash, createdAt: created_at });
}
