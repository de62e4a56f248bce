import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { lackedOn } from '../../core/google-permissions.js';
import { dead, type Inspection, Unanswered, unknown } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { privateKey as api } from '../apis/private-key.js';
import { endOf } from '../apis/private-key-record.js';
import { bearer } from '../apis/probe.js';
import { withoutRights } from './admin-rights.js';
import { keyFileIn } from './google-key-file.js';
import { Failure, project } from './google-project.js';
import { inspected } from './inspected.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Key,
  type Minting,
  type Order,
  type Parts,
  type Revocation,
  refused,
} from './issuer.js';
import { bodyOf, ended, isId, refusalIn } from './replies.js';
import { unlisted } from './unlisted.js';

const IAM = 'https://iam.googleapis.com';
const LOGIN = 'https://oauth2.googleapis.com';
const DESTINATIONS = ['iam.googleapis.com', 'oauth2.googleapis.com'];

/** https://cloud.google.com/iam/quotas#limits */
const ROOM = 10;

/** https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys */
const RIGHTS = {
  used: 'iam.serviceAccountKeys.list',
  needed: ['iam.serviceAccountKeys.create', 'iam.serviceAccountKeys.delete'],
};

const account = z.strictObject({
  project: project().describe('Id or number of the project that the service account is in.'),
  email: z
    .string()
    .regex(/^[\w.-]{1,100}@[\w.-]{1,100}\.gserviceaccount\.com$/)
    .describe('Email address of the service account.'),
});
type Account = z.output<typeof account>;

/** https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys */
const Row = z
  .object({
    name: z.string().regex(/\/keys\/[\w-]{1,200}$/),
    validAfterTime: isoDate,
    validBeforeTime: isoDate,
    disabled: z.boolean().optional(),
  })
  .transform(({ name, validBeforeTime, ...row }) => ({
    ...row,
    id: name.replace(/^.*\//, ''),
    end: endOf(validBeforeTime),
  }));
type Row = z.output<typeof Row>;

/** The one in use is among them. Not in pages. */
const Rows = z.object({ keys: z.array(Row).min(1) });

const Made = z.object({ privateKeyData: z.base64().min(1) }).and(Row);

export const googleServiceAccountKey: Issuer = defineIssuer<Account>({
  id: 'google-service-account-key',
  title: 'Google Cloud: keys of a service account, as JSON files',
  provider: 'google',
  docs: [
    'https://cloud.google.com/iam/docs/keys-create-delete',
    'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys/create',
    'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys/list',
    'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys/delete',
    'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts/testIamPermissions',
  ],
  account,
  destinations: () => DESTINATIONS,
  admin:
    'an access token of somebody who may "iam.serviceAccountKeys.create", "iam.serviceAccountKeys.list", "iam.serviceAccountKeys.get" and "iam.serviceAccountKeys.delete" of that service account alone, as a workflow gets one by its identity',
  parts: ['file'],
  room: ROOM,
  countsDead: true,
  list: async (access, tools) => (await rowsOf(access, tools)).map((row) => keyOf(row, tools.now)),
  test,
  mint,
  revoke,
});

/** Logs in with it, which needs no right of the account’s. */
async function test({ file }: Parts, access: Access<Account>, tools: ChangingTools): Promise<Inspection> {
  const { email } = access.account;
  const own = keyFileIn(file!);
  if (own === undefined) return unknown('incomplete', 'it is no JSON file of a key of a service account');
  // With the email of another account every key is wrong.
  if (own.email !== email) return unknown('incomplete', 'it is a key of another service account');
  const { key: value } = own;
  const texts = { CLIENT_EMAIL: email };
  const asked = { kind: 'private-key', name: 'PRIVATE_KEY', value, texts, at: LOGIN };
  const inspection = await inspected(api, { ...asked, admin: access.admin, adminAt: IAM }, tools);
  if (inspection.answer !== 'dead') return inspection;
  const row = (await rowsOf(access, tools)).find(({ id }) => id === own.id);
  if (row === undefined) return inspection;
  if (row.disabled) return dead('disabled');
  // https://cloud.google.com/iam/docs/access-change-propagation
  return keyOf(row, tools.now).isLive
    ? unknown('unexpected-reply', 'it is listed, and may not be known everywhere yet')
    : dead('expired');
}

function pathOf({ account: { project: of, email } }: Access<Account>): string {
  return `/v1/projects/${of}/serviceAccounts/${encodeURIComponent(email)}`;
}

function request(access: Access<Account>, path: string): Omit<HttpRequest, 'method'> {
  return { at: IAM, path: `${pathOf(access)}/keys${path}`, headers: bearer({ value: access.admin }) };
}

/** Without those that Google manages, which nobody has, and nobody deletes. */
async function rowsOf(access: Access<Account>, { ask }: ChangingTools): Promise<readonly Row[]> {
  return bodyOf(await ask(request(access, '?keyTypes=USER_MANAGED')), Rows).keys;
}

/** All keys of an account may do the same. How long one is good for is the organisation’s to say. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const rows = await rowsOf(access, tools);
  if (order.current !== undefined && !rows.some(({ id }) => id === order.current)) {
    return refused('the key in use is none of the service account’s');
  }
  if (rows.length >= ROOM) return { answer: 'full', detail: `a service account can have ${ROOM} keys` };
  const resource = { at: IAM, path: pathOf(access), token: access.admin };
  const missing = withoutRights(await lackedOn(resource, RIGHTS, tools));
  if (missing !== undefined) return missing;
  const { headers, ...rest } = request(access, '');
  const reply = await tools.change({
    ...rest,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      privateKeyType: 'TYPE_GOOGLE_CREDENTIALS_FILE',
      keyAlgorithm: 'KEY_ALG_RSA_2048',
    }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, privateKeyData, validAfterTime, end } = bodyOf(reply, Made);
  const file = Secret.of(Buffer.from(privateKeyData, 'base64').toString(), [
    ...DESTINATIONS,
    ...order.audience,
  ]);
  const own = keyFileIn(file);
  if (own?.id !== id || own.email !== access.account.email)
    throw new Unanswered('unexpected-reply', 'the new file is of another key');
  return {
    answer: 'minted',
    id,
    parts: { file },
    createdAt: validAfterTime,
    expiresAt: end === 'never' ? undefined : end,
  };
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of a key');
  const revocation = ended(await tools.change({ ...request(access, `/${id}`), method: 'DELETE' }), {
    done: { status: 200, body: z.strictObject({}) },
    gone: { status: 404, body: Failure },
    error: Failure,
  });
  return unlisted(id, revocation, async () =>
    (await rowsOf(access, tools)).map((row) => keyOf(row, tools.now)),
  );
}

function keyOf({ id, validAfterTime, end, disabled }: Row, now: Date): Key {
  const isOver = end instanceof Date && end <= now;
  return {
    id,
    label: undefined,
    createdAt: validAfterTime,
    lastUsedAt: undefined,
    isLive: disabled !== true && !isOver,
  };
}
