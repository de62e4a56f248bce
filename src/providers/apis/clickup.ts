import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { probe } from './probe.js';

export const clickup: ProviderApi = {
  id: 'clickup',
  hosts: ['api.clickup.com'],
  inspectors: [
    probe({
      kinds: ['clickup-personal-token'],
      docs: [
        'https://developer.clickup.com/reference/getauthorizeduser',
        'https://developer.clickup.com/docs/common_errors',
      ],
      // A personal token stands in the header as it is, without `Bearer`.
      request: ({ value }) => ({
        at: 'https://api.clickup.com',
        path: '/api/v2/user',
        headers: { accept: 'application/json', authorization: value },
      }),
      live: { body: z.object({ user: z.object({ id: z.number() }) }) },
      // "Token not found"; other codes are about teams that have not let it in.
      dead: [
        {
          status: 401,
          body: z.object({ ECODE: z.literal(['OAUTH_019', 'OAUTH_021', 'OAUTH_025', 'OAUTH_077']) }),
        },
      ],
    }),
  ],
};
