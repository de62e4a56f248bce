import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { toWords } from '../../core/words.js';
import type { ProviderApi } from './api.js';
import { basicAuth } from './basic-auth.js';
import { bearer, probe } from './probe.js';

/** The second is what Vercel's integration sets. */
const REDIS = ['UPSTASH_REDIS_REST_URL', 'KV_REST_API_URL'];

/** Tokens of other products look alike, and often stand beside one of Redis. */
const OTHERS = /(?:^|_)(?:VECTOR|SEARCH|QSTASH|WORKFLOW|BOX)(?:_|$)/;

const EMAIL = 'UPSTASH_EMAIL';

const ofDevelopers = probe({
  kinds: ['upstash-api-key'],
  docs: [
    'https://upstash.com/docs/devops/developer-api/authentication',
    'https://upstash.com/docs/devops/developer-api/http_status_codes',
  ],
  request: ({ value, text, user }) => {
    const email = text(EMAIL) ?? user;
    if (email === undefined) throw new Unanswered('incomplete', EMAIL);
    return {
      at: 'https://api.upstash.com',
      path: '/v2/redis/databases',
      headers: { accept: 'application/json', authorization: basicAuth(email, value) },
    };
  },
  live: { body: z.array(z.object({ database_id: z.string() })).min(1) },
  // "Your API key is wrong", and no body: https://upstash.com/docs/devops/developer-api/http_status_codes
  dead: [{ status: 401 }],
});

const ofDatabases = probe({
  kinds: ['upstash-rest-token'],
  docs: [
    'https://upstash.com/docs/redis/features/restapi',
    'https://upstash.com/docs/redis/troubleshooting/http_unauthorized',
  ],
  costs: 'may count as a command of the database',
  request: (asked) => {
    if (OTHERS.test(toWords(asked.name ?? ''))) throw new Unanswered('no-way');
    if (asked.text(...REDIS) === undefined) throw new Unanswered('incomplete', REDIS[0]);
    return { at: asked.instance({ names: REDIS }).at, path: '/ping', headers: bearer(asked) };
  },
  live: { body: z.object({ result: z.literal('PONG') }) },
  dead: [{ status: 401, body: z.object({ error: z.string().regex(/^(?:Unauthorized$|WRONGPASS )/) }) }],
});

export const upstash: ProviderApi = {
  id: 'upstash',
  // Databases have a name of their own below upstash.io; it is Upstash that answers, and shows no headers to whom they belong.
  hosts: ['api.upstash.com', '*.upstash.io'],
  inspectors: [ofDevelopers, ofDatabases],
};
