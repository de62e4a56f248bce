import { z } from 'zod';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { bearer } from '../apis/probe.js';
import { sendgrid as api } from '../apis/sendgrid.js';
import { lacking } from './admin-rights.js';
import { inspected } from './inspected.js';
import { type Access, defineIssuer, type Issuer, type Minting, type Order, refused } from './issuer.js';
import { bodyOf, ended, isId, refusalIn } from './replies.js';

const HOSTS = { global: 'api.sendgrid.com', eu: 'api.eu.sendgrid.com' } as const;

const account = z.strictObject({
  region: z
    .enum(['global', 'eu'])
    .default('global')
    .describe('Where the key belongs: `eu` for those of subusers in the EU.'),
  scopes: z
    .array(z.string().regex(/^[\w.]{1,100}$/))
    .min(1)
    .optional()
    .describe('What a new key may be used for, like `mail.send`. By default the same as the one in use.'),
});
type Account = z.output<typeof account>;

/** https://github.com/twilio/sendgrid-oai/blob/main/spec/json/tsg_api_keys_v3.json */
const Row = z.object({ api_key_id: z.string(), name: z.string() });

const Rows = z.object({ result: z.array(Row) });

const Found = z.object({ result: z.array(Row.extend({ scopes: z.array(z.string()).min(1) })) });

const Created = z.object({ api_key: z.string().min(20), api_key_id: z.string() });

/** https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access */
const Rights = z.object({ scopes: z.array(z.string()).min(1) }).transform(({ scopes }) => scopes);

/** As all are called that somebody has to have to hand them on: SendGrid itself adds `2fa_required`, and the like. */
const HANDED_ON = /^[a-z_]+(?:\.[a-z_]+){1,9}$/;

const Failure = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** What makes, reads and ends keys. */
const KEEPING = ['api_keys.create', 'api_keys.read', 'api_keys.delete'];

/** The same page: of one account. */
const MOST = 100;

export const sendgrid: Issuer = defineIssuer<Account>({
  id: 'sendgrid',
  title: 'SendGrid: API keys',
  provider: 'sendgrid',
  docs: [
    'https://www.twilio.com/docs/sendgrid/api-reference/api-keys/create-api-keys',
    'https://www.twilio.com/docs/sendgrid/api-reference/api-keys/delete-api-keys',
    'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    'https://github.com/twilio/sendgrid-oai/blob/main/spec/json/tsg_api_keys_v3.json',
  ],
  account,
  // A key of one region is asked about in both.
  destinations: () => Object.values(HOSTS),
  admin:
    'an API key with `api_keys.create`, `api_keys.read` and `api_keys.delete`, and all that new keys are to have',
  self: 'a key that has these scopes itself',
  parts: ['key'],
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, tools)).map(({ api_key_id, name }) => ({
      id: api_key_id,
      label: name,
      createdAt: undefined,
      lastUsedAt: undefined,
      isLive: true,
    })),
  test: async ({ key }, { account: { region } }, tools) => {
    const asked = { kind: 'sendgrid-api-key', value: key!, at: `https://${HOSTS[region]}` };
    const inspection = await inspected(api, asked, tools);
    if (inspection.answer !== 'live') return inspection;
    const handle = key?.publicPart(/^SG\.([\w-]{1,100})\./);
    return { ...inspection, facts: { ...inspection.facts, handle } };
  },
  mint,
  revoke: async (id, access, { change }) =>
    isId(id)
      ? ended(await change({ ...request(access, `/${id}`), method: 'DELETE' }), {
          done: { status: 204 },
          gone: { status: 404, body: Failure },
          error: Failure,
        })
      : refused('that is no id of a key'),
});

/**
 * A key without scopes would have all that there are, so that they are always said. The admin hands on what it has itself: "You may not give an API key
 * greater permissions than you currently have", https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
 */
async function mint(
  { label, audience, current }: Order,
  access: Access<Account>,
  tools: ChangingTools,
): Promise<Minting> {
  if ((await rowsOf(access, tools)).length >= MOST)
    return { answer: 'full', detail: `an account has ${MOST} keys at the most` };
  const scopes = access.account.scopes ?? (await scopesOf(current, access, tools));
  if (scopes === undefined)
    return refused('what a new key may do is that of the one in use, which is not known');
  const missing = await lacking(
    [...new Set([...KEEPING, ...scopes.filter((scope) => HANDED_ON.test(scope))])],
    tools.ask({ ...request(access), path: '/v3/scopes' }),
    Rights,
  );
  if (missing !== undefined) return missing;
  const { headers, ...rest } = request(access);
  const reply = await tools.change({
    ...rest,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ name: label, scopes }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { api_key, api_key_id: id } = bodyOf(reply, Created, 201);
  const parts = { key: Secret.of(api_key, [...Object.values(HOSTS), ...audience]) };
  return { answer: 'minted', id, parts };
}

async function scopesOf(
  id: string | undefined,
  access: Access<Account>,
  { ask }: ChangingTools,
): Promise<readonly string[] | undefined> {
  if (id === undefined || !isId(id)) return undefined;
  const reply = await ask(request(access, `/${id}`));
  if (refusalIn(reply, Failure) !== undefined) return undefined;
  return bodyOf(reply, Found).result.find((row) => row.api_key_id === id)?.scopes;
}

async function rowsOf(access: Access<Account>, { ask }: ChangingTools) {
  return bodyOf(await ask(request(access, `?limit=${MOST}`)), Rows).result;
}

function request({ account: { region }, admin }: Access<Account>, path = ''): Omit<HttpRequest, 'method'> {
  return { at: `https://${HOSTS[region]}`, path: `/v3/api_keys${path}`, headers: bearer({ value: admin }) };
}
