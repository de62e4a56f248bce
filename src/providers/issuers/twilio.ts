import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { dead, type Inspection } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { basicAuth, basicAuthOf } from '../apis/basic-auth.js';
import { twilio as api } from '../apis/twilio.js';
import { REGIONS } from '../apis/twilio-login.js';
import { inspected } from './inspected.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Key,
  type Minting,
  type Order,
  type Parts,
  refused,
} from './issuer.js';
import { bodyOf, ended, everyRow, refusalIn } from './replies.js';

const account = z.strictObject({
  account: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/)
    .describe('SID of the account.'),
  region: z
    .enum(['us1', 'ie1', 'au1', 'jp1'])
    .default('us1')
    .describe('The region that the keys are for, as `TWILIO_REGION` says it.'),
  type: z
    .literal('standard')
    .describe('What is made: `standard` keys, which may do all but manage accounts and keys.'),
});
type Account = z.output<typeof account>;

const Row = z.object({ sid: z.string(), friendly_name: z.string(), date_created: isoDate });

const Rows = z
  .object({ keys: z.array(Row), next_page_uri: z.string().nullish() })
  .transform(({ keys, next_page_uri: next }) => ({ rows: keys, ...(next == null ? {} : { next }) }));

const Created = Row.extend({ secret: z.string().min(20) });

/** https://www.twilio.com/docs/usage/twilios-response#twilio-rest-exception-format */
const Failure = z.object({ code: z.number(), message: z.string(), status: z.number() });

export const twilio: Issuer = defineIssuer<Account>({
  id: 'twilio',
  title: 'Twilio: standard API keys',
  provider: 'twilio',
  docs: [
    'https://www.twilio.com/docs/iam/api-keys/key-resource-v2010',
    'https://www.twilio.com/docs/iam/api-keys',
    'https://www.twilio.com/docs/errors/20404',
  ],
  account,
  destinations: destinationsOf,
  admin: 'the auth token of the account, or a Main API key as its SID and its secret with a `:` between them',
  parts: ['sid', 'secret'],
  labelled: (label) => label,
  list,
  test,
  mint,
  revoke: async (id, access, { change }) =>
    /^SK[0-9a-f]{32}$/.test(id)
      ? ended(await change({ ...request(access, `/Keys/${id}.json`), method: 'DELETE' }), {
          done: { status: 204 },
          gone: { status: 404, body: Failure.extend({ code: z.literal(20404) }) },
          error: Failure,
        })
      : refused('that is no SID of a key'),
});

async function mint(
  { label, audience }: Order,
  access: Access<Account>,
  { change }: ChangingTools,
): Promise<Minting> {
  const { headers, ...rest } = request(access, '/Keys.json');
  const reply = await change({
    ...rest,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: `FriendlyName=${encodeURIComponent(label)}`,
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { sid, secret, date_created } = bodyOf(reply, Created, 201);
  const who = [...destinationsOf(access.account), ...audience];
  const parts = { sid: Secret.of(sid, who), secret: Secret.of(secret, who) };
  return { answer: 'minted', id: sid, parts, createdAt: date_created };
}

/** That Twilio does not take it could be the account’s fault; that the account has no such key is not. */
async function test(
  { sid, secret }: Parts,
  access: Access<Account>,
  tools: ChangingTools,
): Promise<Inspection> {
  const { account: name, region } = access.account;
  const id = sid?.publicPart(/^(SK[0-9a-f]{32})$/);
  const who = destinationsOf(access.account);
  const inspection = await inspected(
    api,
    {
      kind: 'twilio-api-secret',
      value: secret!,
      at: REGIONS[region]!,
      texts: { TWILIO_REGION: region },
      others: { TWILIO_ACCOUNT_SID: Secret.of(name, who), 'twilio-api-key': sid! },
    },
    tools,
  );
  if (inspection.answer === 'live') return { ...inspection, facts: { ...inspection.facts, handle: id } };
  const isUntold = inspection.answer === 'unknown' && inspection.reason === 'refused';
  if (!isUntold || id === undefined) return inspection;
  return (await list(access, tools)).some((key) => key.id === id) ? inspection : dead('revoked');
}

async function list(access: Access<Account>, { ask }: ChangingTools): Promise<readonly Key[]> {
  const base = request(access, '/Keys.json').path;
  const rows = await everyRow((next) => {
    // Only what leads to the next page of the same list.
    const query = next?.startsWith(`${base}?`) === true ? next.slice(next.indexOf('?')) : '?PageSize=1000';
    return ask(request(access, `/Keys.json${query}`));
  }, Rows);
  return rows.map(({ sid, friendly_name, date_created }) => ({
    id: sid,
    label: friendly_name,
    createdAt: date_created,
    lastUsedAt: undefined,
    isLive: true,
  }));
}

function destinationsOf({ region }: Account): readonly string[] {
  return [REGIONS[region]!.replace('https://', '')];
}

function request({ account: { account: name, region }, admin }: Access<Account>, path: string) {
  const isKey = admin.publicPart(/^(SK[0-9a-f]{32}):/) !== undefined;
  const authorization = isKey ? basicAuthOf(admin) : basicAuth(name, admin);
  return {
    at: REGIONS[region]!,
    path: `/2010-04-01/Accounts/${name}${path}`,
    headers: { accept: 'application/json', authorization },
  } satisfies HttpRequest;
}
