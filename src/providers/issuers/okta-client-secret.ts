import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Secret, secretText } from '../../core/secret.js';
import type { ChangeRequest, ChangingTools, Reply } from '../../core/tools.js';
import { answerTo } from '../apis/probe.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Minting,
  type Order,
  type Revocation,
  refused,
} from './issuer.js';
import { bodyOf, endedByList, isId, isListed, refusalIn, strange } from './replies.js';

const account = z.strictObject({
  organization: z
    .string()
    .regex(/^[a-z0-9-]{1,63}\.(?:okta|oktapreview|okta-emea)\.com$/)
    .describe('Host of the organisation, like acme.okta.com.'),
  application: z
    .string()
    .regex(/^\w{10,40}$/)
    .describe('Id of the application whose client secrets they are. Its client id is the same.'),
});
type Account = z.output<typeof account>;

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationSSOCredentialOAuth2ClientAuth/ */
const Row = z.object({ id: z.string(), status: z.enum(['ACTIVE', 'INACTIVE']), created: isoDate });
const Created = Row.extend({ client_secret: z.string().min(14) });

/** https://developer.okta.com/docs/reference/error-codes/ */
const Failure = z.object({ errorCode: z.string(), errorSummary: z.string() });

/** https://developer.okta.com/docs/api/openapi/okta-oauth/oauth/tag/OrgAS/#tag/OrgAS/operation/introspect */
const Introspected = z.object({ active: z.literal(false) });

/** https://support.okta.com/help/s/article/invalid-client-error-returned-during-client-authentication-failure */
const wrongSecret = z.object({
  error: z.literal('invalid_client'),
  error_description: z.literal('The client secret supplied for a confidential client is invalid.'),
});

const ROOM = 2;

export const oktaClientSecret: Issuer = defineIssuer<Account>({
  id: 'okta-client-secret',
  title: 'Okta: client secrets of an application',
  provider: 'okta',
  docs: [
    'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
    'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationSSOCredentialOAuth2ClientAuth/',
  ],
  account,
  destinations: ({ organization }) => [organization],
  admin: 'an API token of an administrator who may manage that application alone',
  parts: ['secret'],
  room: ROOM,
  // Whether inactive ones count is not documented: they do for `mint`, so that nothing is made in vain.
  countsDead: true,
  experimental:
    'that a wrong secret is refused in the same words where tokens are introspected as where they are made is not documented',
  list: async (access, tools) =>
    (await rowsOf(access, tools)).map(({ id, status, created }) => ({
      id,
      label: undefined,
      createdAt: created,
      lastUsedAt: undefined,
      isLive: status === 'ACTIVE',
    })),
  /** Asks about a token that is none, for which it has to say who asks. */
  test: async ({ secret }, { account: { organization, application } }, { ask }) => {
    const pair = secretText`${application}:${secret!}`;
    const reply = await ask({
      method: 'POST',
      at: `https://${organization}`,
      path: '/oauth2/v1/introspect',
      headers: {
        accept: 'application/json',
        authorization: secretText`Basic ${pair.derive((text) => Buffer.from(text).toString('base64'))}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'token=none&token_type_hint=access_token',
    });
    return answerTo(reply, { live: { body: Introspected }, dead: [{ status: 401, body: wrongSecret }] });
  },
  mint,
  revoke,
});

function requestOf({ account, admin }: Access<Account>, path = '') {
  const headers = { accept: 'application/json', authorization: secretText`SSWS ${admin}` };
  const secrets = `/api/v1/apps/${account.application}/credentials/secrets`;
  return { at: `https://${account.organization}`, path: `${secrets}${path}`, headers };
}

async function rowsOf(access: Access<Account>, { ask }: ChangingTools) {
  return bodyOf(await ask(requestOf(access)), z.array(Row));
}

function changed(
  method: ChangeRequest['method'],
  path: string,
  access: Access<Account>,
  { change }: ChangingTools,
): Promise<Reply> {
  const { headers, ...request } = requestOf(access, path);
  const isPost = method === 'POST';
  const type = isPost ? { 'content-type': 'application/json' } : {};
  return change({ ...request, method, headers: { ...headers, ...type }, ...(isPost && { body: '{}' }) });
}

async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const rows = await rowsOf(access, tools);
  if (order.current !== undefined && !rows.some(({ id }) => id === order.current)) {
    return refused('the secret in use is none of the application’s');
  }
  if (rows.length >= ROOM) return { answer: 'full', detail: `an application can have ${ROOM} secrets` };
  const reply = await changed('POST', '', access, tools);
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, client_secret, created } = bodyOf(reply, Created, 201);
  const secret = Secret.of(client_secret, [access.account.organization, ...order.audience]);
  return { answer: 'minted', id, parts: { secret }, createdAt: created };
}

/** Only one that is inactive can be deleted, and one has to stay active: both are the vendor’s to say. */
async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of a secret');
  const rows = await rowsOf(access, tools);
  if (!isListed(id, rows)) return { answer: 'gone' };
  if (rows.find((row) => row.id === id)?.status === 'ACTIVE') {
    const reply = await changed('POST', `/${id}/lifecycle/deactivate`, access, tools);
    const refusal = refusalIn(reply, Failure);
    if (refusal !== undefined) return refusal;
    if (bodyOf(reply, Row).status !== 'INACTIVE') throw strange(reply);
  }
  return endedByList(
    id,
    () => rowsOf(access, tools),
    () => changed('DELETE', `/${id}`, access, tools),
    Failure,
  );
}
