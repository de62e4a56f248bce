import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

export const asana: ProviderApi = {
  id: 'asana',
  hosts: ['app.asana.com'],
  inspectors: [
    probe({
      kinds: ['asana-personal-token'],
      docs: ['https://developers.asana.com/reference/getuser', 'https://developers.asana.com/docs/errors'],
      request: (asked) => ({
        at: 'https://app.asana.com',
        path: '/api/1.0/users/me?opt_fields=gid',
        headers: bearer(asked),
      }),
      live: { body: z.object({ data: z.object({ gid: z.string() }) }) },
      // "A valid authentication token was not provided with the request, so the API could not associate a user with the request."
      dead: [
        {
          status: 401,
          body: z.object({ errors: z.array(z.object({ message: z.literal('Not Authorized') })).min(1) }),
        },
      ],
    }),
  ],
};
