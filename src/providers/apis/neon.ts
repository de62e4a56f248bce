import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Inspection, live } from '../../core/inspection.js';
import type { Tools } from '../../core/tools.js';
import type { Asked, ProviderApi } from './api.js';
import { answerTo, bearer, type Probe } from './probe.js';
import { only, told, usedBefore } from './stronger.js';

const API = 'https://console.neon.tech';

const Auth = z.object({ account_id: z.string(), auth_method: z.string() });

const replies: Pick<Probe<z.output<typeof Auth>>, 'live' | 'dead'> = {
  live: { body: Auth },
  dead: [
    {
      status: 401,
      body: z.object({ message: z.literal('supplied credentials do not pass authentication') }),
    },
  ],
};

const Keys = z.array(
  z.object({ id: z.number(), created_at: isoDate, last_used_at: isoDate.nullable().optional() }),
);

export const neon: ProviderApi = {
  id: 'neon',
  hosts: ['console.neon.tech'],
  inspectors: [
    {
      // The password of a role is asked at its database.
      kinds: ['neon-api-key', 'neon-api-key-legacy'],
      docs: [
        'https://neon.com/docs/reference/api/users/get-auth-details',
        'https://api-docs.neon.tech/reference/listapikeys',
      ],
      inspect: async (asked, tools) => {
        const reply = await tools.ask({ at: API, path: '/api/v2/auth', headers: bearer(asked) });
        const inspection = answerTo(reply, replies);
        if (inspection.answer !== 'live') return inspection;
        return Auth.parse(reply.json).auth_method === 'api_key_user' ? withRecord(asked, tools) : inspection;
      },
    },
  ],
};

/** A personal key sees the keys of its user. Nothing tells which of them it is, unless it is the only one. */
async function withRecord(asked: Asked, { ask, now }: Tools): Promise<Inspection> {
  const key = only(await told(ask({ at: API, path: '/api/v2/api_keys', headers: bearer(asked) }), Keys));
  if (key === undefined) return live();
  const { id, created_at, last_used_at } = key;
  return live({ handle: `${id}`, createdAt: created_at, lastUsedAt: usedBefore(now, last_used_at) });
}
