import { z } from 'zod';
import { type Inspection, live } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import type { Asked, ProviderApi } from './api.js';
import { isoDate } from './dates.js';
import { answerTo, type Probe } from './probe.js';
import { told } from './stronger.js';

const replies: Pick<Probe<unknown>, 'live' | 'dead'> = {
  live: { body: z.object({ data: z.array(z.unknown()), hasMore: z.boolean() }) },
  // https://exa.ai/docs/admin/error-codes
  dead: [{ status: 401, body: z.object({ tag: z.literal('INVALID_API_KEY') }) }],
};

const Recorded = z.object({ apiKey: z.object({ createdAt: isoDate }) });

export const exa: ProviderApi = {
  id: 'exa',
  hosts: ['api.exa.ai', 'admin-api.exa.ai'],
  admin: 'a service key of the team (the Team Management API), which tells when a key was made',
  inspectors: [
    {
      kinds: ['exa-api-key'],
      docs: [
        'https://exa.ai/docs/websets/api/websets/list-all-websets',
        'https://exa.ai/docs/admin/error-codes',
        'https://exa.ai/docs/reference/team-management/get-api-key',
      ],
      inspect: async (asked, tools) => {
        const { value } = asked;
        const reply = await tools.ask({
          at: 'https://api.exa.ai',
          path: '/websets/v0/websets?limit=1',
          headers: { accept: 'application/json', 'x-api-key': value },
        });
        const inspection = answerTo(reply, replies);
        return inspection.answer === 'live' ? withRecord(asked, tools) : inspection;
      },
    },
  ],
};

/**
 * A key stands for its own id there, as long as it is the current one: https://exa.ai/docs/reference/team-management/rotate-api-key.
 * So whatever is told is told of no other; and the ids, which once were the keys, are not repeated.
 */
async function withRecord({ value, admin }: Asked, { ask }: Tools): Promise<Inspection> {
  if (admin === undefined) return live();
  const asking = ask({
    at: admin.at,
    path: secretText`/team-management/api-keys/${value.derive(encodeURIComponent)}`,
    headers: { accept: 'application/json', 'x-api-key': admin.secret },
  });
  return live({ createdAt: (await told(asking, Recorded))?.apiKey.createdAt });
}
