import { z } from 'zod';
import { type Inspection, live, Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { basicAuth } from './basic-auth.js';
import { isoDate } from './dates.js';
import { answerTo, type Documented } from './probe.js';
import { inSomeRegion } from './regions.js';
import { told } from './stronger.js';

/** Credentials are valid in one region only: https://www.twilio.com/docs/global-infrastructure/manage-regional-api-credentials */
const REGIONS: Readonly<Record<string, string>> = {
  us1: 'https://api.twilio.com',
  ie1: 'https://api.dublin.ie1.twilio.com',
  au1: 'https://api.sydney.au1.twilio.com',
};

/** https://www.twilio.com/docs/errors/20003 */
const wrongCredentials = z.object({ code: z.literal(20003) });

/** https://www.twilio.com/docs/errors/20008 */
const testCredentials: Documented = { status: 403, body: z.object({ code: z.literal(20008) }) };

const ofAccounts: Inspector = {
  kinds: ['twilio-auth-token'],
  docs: [
    'https://www.twilio.com/docs/iam/api/account#fetch-an-account-resource',
    'https://www.twilio.com/docs/errors/20003',
    'https://www.twilio.com/docs/iam/test-credentials',
  ],
  inspect: async (asked, { ask }) => {
    const account = accountOf(asked);
    return inSomeRegion(regionsOf(asked), async (at) =>
      answerTo(await ask(request(at, `/${account}.json`, account, asked.value)), {
        live: { body: z.object({ sid: z.literal(account) }) },
        limited: [testCredentials],
        dead: [{ status: 401, body: wrongCredentials }],
      }),
    );
  },
};

interface Key {
  readonly account: string;
  readonly id: string;
  readonly secret: Secret;
}

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
    return inSomeRegion(regionsOf(asked), async (at) => {
      const reply = await tools.ask(
        request(at, `/${key.account}/Queues.json?PageSize=1`, key.id, key.secret),
      );
      const inspection = answerTo(reply, {
        live: { body: z.object({ queues: z.array(z.unknown()) }) },
        dead: [{ status: 401, body: wrongCredentials }],
      });
      return inspection.answer === 'live' ? withAge(at, key, asked, tools) : inspection;
    });
  },
};

export const twilio: ProviderApi = {
  id: 'twilio',
  hosts: Object.values(REGIONS).map((origin) => origin.slice('https://'.length)),
  admin: 'the auth token of the account',
  inspectors: [ofAccounts, ofKeys],
};

const KeyResource = z.object({ sid: z.string(), date_created: isoDate });

async function withAge(at: string, key: Key, { admin }: Asked, { ask }: Tools): Promise<Inspection> {
  const path = `/${key.account}/Keys/${key.id}.json`;
  const asking = ask(
    admin?.at === at ? request(at, path, key.account, admin.secret) : request(at, path, key.id, key.secret),
  );
  const resource = await told(asking, KeyResource);
  return resource?.sid === key.id ? live({ createdAt: resource.date_created }) : live();
}

function request(at: string, path: string, user: string, password: Secret): HttpRequest {
  const headers = { accept: 'application/json', authorization: basicAuth(user, password) };
  return { at, path: `/2010-04-01/Accounts${path}`, headers };
}

function regionsOf({ text }: Asked): readonly string[] {
  const named = text('TWILIO_REGION');
  if (named === undefined) return Object.values(REGIONS);
  const region = REGIONS[named.toLowerCase()];
  if (region === undefined) throw new Unanswered('host-unknown');
  return [region];
}

function accountOf({ other }: Asked): string {
  const found = other('TWILIO_ACCOUNT_SID', 'twilio-account-sid')?.publicPart(/^(AC[0-9a-f]{32})$/);
  if (found === undefined) throw new Unanswered('incomplete', 'TWILIO_ACCOUNT_SID');
  return found;
}

function keyOf(asked: Asked): Key {
  const { kind, value, other } = asked;
  const pair = /^(AC[0-9a-f]{32})\/(SK[0-9a-f]{32}):/;
  if (kind === 'twilio-key-pair') {
    const account = value.publicPart(pair)!;
    const id = value.publicPart(/\/(SK[0-9a-f]{32}):/)!;
    return { account, id, secret: value.derive((text) => text.replace(pair, '')) };
  }
  const account = accountOf(asked);
  const idNames = ['twilio-api-key', 'TWILIO_API_KEY', 'TWILIO_API_KEY_SID', 'TWILIO_API_SID'];
  const secretNames = ['twilio-api-secret', 'TWILIO_API_SECRET', 'TWILIO_API_KEY_SECRET'];
  const [key, secret] =
    kind === 'twilio-api-key' ? [value, other(...secretNames)] : [other(...idNames), value];
  const id = key?.publicPart(/^(SK[0-9a-f]{32})$/);
  if (id === undefined) throw new Unanswered('incomplete', 'TWILIO_API_KEY');
  if (secret === undefined) throw new Unanswered('incomplete', 'TWILIO_API_SECRET');
  return { account, id, secret };
}
