import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { dead, type Inspection, live, unknown } from '../../core/inspection.js';
import type { Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo, type Documented, type DocumentedDeath, isStrange } from './probe.js';
import { inSomeRegion } from './regions.js';
import { told } from './stronger.js';
import { isActive, isGone } from './twilio-account.js';
import { accountOf, type Key, keyOf, REGIONS, regionsOf, request } from './twilio-login.js';

/** Also of an account that is suspended: https://www.twilio.com/docs/errors/20003 */
const wrongCredentials: DocumentedDeath = { status: 401, body: z.object({ code: z.literal(20003) }) };

/** https://www.twilio.com/docs/errors/20008 */
const testCredentials: Documented = { status: 403, body: z.object({ code: z.literal(20008) }) };

const ofAccounts: Inspector = {
  kinds: ['twilio-auth-token'],
  docs: [
    'https://www.twilio.com/docs/iam/api/account#fetch-an-account-resource',
    'https://www.twilio.com/docs/errors/20003',
    'https://www.twilio.com/docs/iam/test-credentials',
  ],
  inspect: async (asked, tools) => {
    const account = accountOf(asked);
    const inspection = await inSomeRegion(regionsOf(asked), async (at) =>
      answerTo(await tools.ask(request(at, `/${account}.json`, account, asked.value)), {
        live: { body: z.object({ sid: z.literal(account) }) },
        limited: [testCredentials],
        dead: [wrongCredentials],
      }),
    );
    if (!isStrange(inspection)) return inspection;
    return (await isActive(account, asked, tools)) ? inspection : unproven();
  },
};

/**
 * Only main keys may see accounts and keys, and others get there what an invalid key gets; a list of what calls wait in is
 * open to standard keys too. https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
 */
const ofKeys: Inspector = {
  kinds: ['twilio-key-pair', 'twilio-api-secret', 'twilio-api-key'],
  docs: [
    'https://www.twilio.com/docs/voice/api/queue-resource#read-multiple-queue-resources',
    'https://www.twilio.com/docs/iam/api-keys/key-resource-v2010#fetch-a-key-resource',
    'https://www.twilio.com/docs/errors/20003',
    'https://www.twilio.com/docs/errors/70051',
  ],
  inspect: async (asked, tools) => {
    const key = keyOf(asked);
    const inspection = await inSomeRegion(regionsOf(asked), async (at) => {
      const reply = await tools.ask(
        request(at, `/${key.account}/Queues.json?PageSize=1`, key.id, key.secret),
      );
      const answer = answerTo(reply, {
        live: { body: z.object({ queues: z.array(z.unknown()) }) },
        dead: [wrongCredentials],
      });
      return answer.answer === 'live' ? withAge(at, key, asked, tools) : answer;
    });
    if (!isStrange(inspection)) return inspection;
    return (await isGone(key, asked, tools)) ? dead('revoked') : unproven();
  },
};

export const twilio: ProviderApi = {
  id: 'twilio',
  hosts: Object.values(REGIONS).map((origin) => origin.slice('https://'.length)),
  admin: 'the auth token of the account',
  inspectors: [ofAccounts, ofKeys],
};

function unproven(): Inspection {
  return unknown('refused', 'it is wrong, or something beside it is, or the account is suspended');
}

const KeyResource = z.object({ sid: z.string(), date_created: isoDate });

async function withAge(at: string, key: Key, { admin }: Asked, { ask }: Tools): Promise<Inspection> {
  const path = `/${key.account}/Keys/${key.id}.json`;
  const asking = ask(
    admin?.at === at ? request(at, path, key.account, admin.secret) : request(at, path, key.id, key.secret),
  );
  const resource = await told(asking, KeyResource);
  return live(resource?.sid === key.id ? { createdAt: resource.date_created } : {});
}
