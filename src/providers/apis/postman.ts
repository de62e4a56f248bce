import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { regionalProbe } from './regions.js';

const BASE = 'POSTMAN_API_BASE_URL';

/** A key works in the region of its team, and is unknown in the other: https://learning.postman.com/docs/administration/enterprise/about-eu-data-residency/ */
const REGIONS = ['https://api.getpostman.com', 'https://api.eu.postman.com'];

export const postman: ProviderApi = {
  id: 'postman',
  hosts: ['api.getpostman.com', 'api.postman.com', 'api.eu.postman.com'],
  inspectors: [
    regionalProbe({
      kinds: ['postman-api-key'],
      docs: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
      regions: ({ text, instance }) =>
        text(BASE) === undefined ? REGIONS : [instance({ names: [BASE] }).at],
      request: ({ value }, at) => ({
        at,
        path: '/me',
        headers: { accept: 'application/json', 'x-api-key': value },
      }),
      live: { body: z.object({ user: z.object({ id: z.number() }) }) },
      dead: [
        { status: 401, body: z.object({ error: z.object({ name: z.literal('AuthenticationError') }) }) },
      ],
    }),
  ],
};
