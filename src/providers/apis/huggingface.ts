import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import type { Facts } from '../../core/inspection.js';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

/** https://huggingface.co/docs/huggingface.js/hub/interfaces/AuthInfo */
const WhoAmI = z.object({
  type: z.enum(['user', 'org', 'app']),
  auth: z.object({
    accessToken: z
      .object({
        role: z.string(),
        createdAt: isoDate,
        fineGrained: z
          .object({
            global: z.array(z.string()).catch([]),
            scoped: z.array(z.object({ permissions: z.array(z.string()) })).catch([]),
          })
          .optional(),
      })
      .optional(),
    expiresAt: isoDate,
  }),
});

export const huggingface: ProviderApi = {
  id: 'huggingface',
  hosts: ['huggingface.co'],
  // The role of a token, or the permissions of a fine-grained one: https://huggingface.co/docs/hub/security-tokens
  broad: ['admin', 'org.write'],
  inspectors: [
    probe({
      kinds: ['huggingface-access-token', 'huggingface-organization-token', 'huggingface-oauth-token'],
      docs: ['https://huggingface.co/docs/hub/api', 'https://huggingface.co/docs/hub/security-tokens'],
      request: (asked) => ({
        // The mirrors that people name here answer for Hugging Face, but are not theirs.
        at: asked.instance({ names: ['HF_ENDPOINT'], otherwise: 'https://huggingface.co' }).at,
        path: '/api/whoami-v2',
        headers: bearer(asked),
      }),
      live: { body: WhoAmI, facts: told },
      dead: [
        {
          status: 401,
          body: z.object({ error: z.literal('Invalid credentials in Authorization header') }),
        },
        {
          status: 401,
          body: z.object({ error: z.string().regex(/^User Access Token ".*" is expired$/s) }),
          because: 'expired',
        },
      ],
    }),
  ],
};

function told({ auth: { accessToken: token, expiresAt } }: z.output<typeof WhoAmI>): Facts {
  const { global = [], scoped = [] } = token?.fineGrained ?? {};
  const fine = [...global, ...scoped.flatMap(({ permissions }) => permissions)];
  const scopes = token && (token.fineGrained === undefined ? [token.role] : [...new Set(fine)]);
  return { createdAt: token?.createdAt, expiresAt, scopes };
}
