import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Inspection, live, unknown } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import { hasWords, toWords } from '../../core/words.js';
import type { Asked, ProviderApi } from './api.js';
import { answerTo, type Probe } from './probe.js';
import { told } from './stronger.js';

const replies: Pick<Probe<unknown>, 'live' | 'dead'> = {
  live: { body: z.object({ data: z.array(z.unknown()), hasMore: z.boolean() }) },
  // https://exa.ai/docs/admin/error-codes
  dead: [{ status: 401, body: z.object({ tag: z.literal('INVALID_API_KEY') }) }],
};

const Recorded = z.object({
  apiKey: z.object({ id: z.string(), publicId: z.string().optional(), createdAt: isoDate }),
});

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
        const { name, value } = asked;
        // Service keys are for the Team Management API alone, and look alike.
        if (hasWords(toWords(name ?? ''), 'SERVICE')) return unknown('no-way');
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
 * A key stands for its own id there, as long as it is the current one, so that whatever is told is told of no other; and the ids, which once were
 * the keys, are not repeated, unlike the public one. To rotate a key changes its secret, and neither its record nor when that was made: only of a record
 * whose id is this very key it is known that it has never been done. https://exa.ai/docs/reference/team-management/rotate-api-key
 */
async function withRecord({ value, admin }: Asked, { ask }: Tools): Promise<Inspection> {
  if (admin === undefined) return live();
  const asking = ask({
    at: admin.at,
    path: secretText`/team-management/api-keys/${value.derive(encodeURIComponent)}`,
    headers: { accept: 'application/json', 'x-api-key': admin.secret },
  });
  const record = (await told(asking, Recorded))?.apiKey;
  const isKey = (id: string | undefined): boolean =>
    value.derive((own) => (id === own ? 'yes' : 'no')).publicPart(/^(yes)$/) !== undefined;
  const handle = isKey(record?.publicId) ? undefined : record?.publicId;
  return live({ handle, createdAt: isKey(record?.id) ? record?.createdAt : undefined });
}
