import { z } from 'zod';
import type { HttpRequest } from '../../core/tools.js';
import type { Asked, ProviderApi } from './api.js';
import { answerTo, type Probe } from './probe.js';

const BASE = 'POSTMAN_API_BASE_URL';

/** A key works in the region of its team, and is unknown in the other: https://learning.postman.com/docs/administration/enterprise/about-eu-data-residency/ */
const REGIONS = ['https://api.getpostman.com', 'https://api.eu.postman.com'];

const replies: Pick<Probe<unknown>, 'live' | 'dead'> = {
  live: { body: z.object({ user: z.object({ id: z.number() }) }) },
  dead: [{ status: 401, body: z.object({ error: z.object({ name: z.literal('AuthenticationError') }) }) }],
};

export const postman: ProviderApi = {
  id: 'postman',
  hosts: ['api.getpostman.com', 'api.postman.com', 'api.eu.postman.com'],
  inspectors: [
    {
      kinds: ['postman-api-key'],
      docs: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
      inspect: async (asked, { ask }) => {
        const [first, ...others] =
          asked.text(BASE) === undefined ? REGIONS : [asked.instance({ names: [BASE] }).at];
        let inspection = answerTo(await ask(me(asked, first!)), replies);
        for (const region of others) {
          if (inspection.answer === 'dead') inspection = answerTo(await ask(me(asked, region)), replies);
        }
        return inspection;
      },
    },
  ],
};

function me({ value }: Asked, at: string): HttpRequest {
  return { at, path: '/me', headers: { accept: 'application/json', 'x-api-key': value } };
}
