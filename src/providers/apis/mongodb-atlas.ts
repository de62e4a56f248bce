import { z } from 'zod';
import { Unanswered, undocumented } from '../../core/inspection.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { challengeOf, digestAuth } from './digest-auth.js';
import { homeOf } from './mongodb-atlas-home.js';
import { ofServiceAccounts } from './mongodb-atlas-service-accounts.js';
import { answerTo, type Probe } from './probe.js';
import { atInstance } from './usual-instance.js';

/** Without an error code: with one, the key is known, and must not do this. */
const unauthorized = z.object({
  error: z.literal(401),
  detail: z.literal('You are not authorized for this resource.'),
  errorCode: z.literal('').optional(),
});

/** https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getsystemstatus */
const Status = z.object({
  apiKey: z.object({ id: z.string(), roles: z.array(z.object({ roleName: z.string() })).optional() }),
});

const live: Probe<z.output<typeof Status>>['live'] = {
  body: Status,
  facts: ({ apiKey: { id, roles } }) => ({ handle: id, scopes: roles?.map(({ roleName }) => roleName) }),
};

const ofKeys: Inspector = {
  kinds: ['mongodb-atlas-private-key'],
  docs: [
    'https://www.mongodb.com/docs/atlas/api/api-authentication/',
    'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getsystemstatus',
    'https://github.com/10gen/realm-cli/blob/master/internal/cloud/realm/auth_test.go',
  ],
  inspect: async (asked, { ask }) => {
    const user = publicKeyOf(asked);
    return atInstance(asked, homeOf(asked), async ({ origin }) => {
      const headers = { accept: 'application/vnd.atlas.2023-01-01+json' };
      const request = { at: origin, path: '/api/atlas/v2', headers };
      const first = await ask(request);
      const challenge = challengeOf(first);
      if (first.status !== 401 || challenge === undefined) return undocumented(first);
      const authorization = digestAuth(challenge, user, asked.value, request);
      const reply = await ask({ ...request, headers: { ...headers, authorization } });
      // A rejected digest is challenged again.
      const isRejected = challengeOf(reply)?.isStale === false;
      return answerTo(reply, { live, dead: isRejected ? [{ status: 401, body: unauthorized }] : [] });
    });
  },
};

export const mongodbAtlas: ProviderApi = {
  id: 'mongodb-atlas',
  hosts: ['cloud.mongodb.com', 'cloud.mongodbgov.com'],
  // https://www.mongodb.com/docs/atlas/reference/user-roles/#organization-roles
  broad: ['ORG_OWNER'],
  inspectors: [ofServiceAccounts, ofKeys],
};

function publicKeyOf({ other }: Asked): string {
  const names = ['PUBLIC_KEY', 'PUBLIC_API_KEY'].flatMap((name) => [
    `MONGODB_ATLAS_${name}`,
    `ATLAS_${name}`,
  ]);
  const user = other(...names, 'MCLI_PUBLIC_API_KEY')?.publicPart(/^([a-z0-9]{8})$/);
  if (user === undefined) throw new Unanswered('incomplete', 'MONGODB_ATLAS_PUBLIC_KEY');
  return user;
}
