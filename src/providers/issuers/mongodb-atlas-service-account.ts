import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Inspection, live } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { mongodbAtlas as api } from '../apis/mongodb-atlas.js';
import { fits, Account as ServiceAccount } from '../apis/mongodb-atlas-service-accounts.js';
import { only } from '../apis/stronger.js';
import { atOf, CLIENT, cloud, Failure, hostOf, ID, loggedIn, type Pass } from './atlas.js';
import { lackingIn } from './atlas-rights.js';
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
import { bodyOf, endedByList, refusalIn } from './replies.js';

const HOUR = 3_600_000;

/** Expired ones, too, keep their place. https://github.com/mongodb/terraform-provider-mongodbatlas/blob/master/docs/guides/service-account-secret-rotation.md */
const ROOM = 2;

/** https://www.mongodb.com/docs/atlas/tutorial/rotate-service-account-secrets/ */
const LONGEST = 365 * 24;

/**
 * What is cut is cut for good, as far as anybody says: that deleting the new one gives the others their time back is on no page.
 * https://github.com/mongodb/terraform-provider-mongodbatlas/blob/master/docs/guides/service-account-secret-rotation.md#the-7-day-overlap-limit
 */
const OVERLAP = 7 * 24 * HOUR;

const account = z
  .strictObject({
    organization: z.string().regex(ID).optional().describe('Id of the organisation that the account is of.'),
    project: z
      .string()
      .regex(ID)
      .optional()
      .describe('Id of the project instead, for an account of a single project.'),
    client: z.string().regex(CLIENT).describe('Client id of the service account whose secrets they are.'),
    cloud,
  })
  .refine(({ organization, project }) => (organization === undefined) !== (project === undefined), {
    error: 'either the organization is needed, or the project',
  });
type Account = z.output<typeof account>;

/** https://github.com/mongodb/atlas-sdk-go/blob/main/docs/docs/ServiceAccountSecret.md */
const Created = z.object({
  id: z.string().regex(ID),
  secret: z.string().min(20),
  createdAt: isoDate,
  expiresAt: isoDate,
});

export const mongodbAtlasServiceAccount: Issuer = defineIssuer<Account>({
  id: 'mongodb-atlas-service-account',
  title: 'MongoDB Atlas: secrets of a service account',
  provider: 'mongodb-atlas',
  docs: [
    'https://www.mongodb.com/docs/atlas/tutorial/rotate-service-account-secrets/',
    'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgserviceaccountsecret',
    'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgserviceaccountsecret',
    'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgserviceaccount',
  ],
  account,
  destinations: (whose) => [hostOf(whose)],
  admin:
    'a service account with the role Organization Owner, or Project Owner for an account of a project, as its client id and its secret with a colon in between',
  self: 'a secret of a service account that has that role itself',
  parts: ['secret'],
  room: ROOM,
  // For `mint` they do: Atlas does not document whether those that are over are counted.
  countsDead: true,
  overlap: OVERLAP,
  // Not documented how exact it is.
  usage: { granularity: HOUR },
  list: async (access, tools) =>
    (await rowsOf(access, await login(access, tools), tools)).map((row) => keyOf(row, tools.now)),
  test,
  mint,
  revoke,
});

type Row = z.output<typeof ServiceAccount>['secrets'][number];

function keyOf({ id, createdAt, expiresAt, lastUsedAt }: Row, now: Date): Key {
  const isLive = expiresAt === undefined || expiresAt > now;
  return { id, label: undefined, createdAt, expiresAt, lastUsedAt, isLive };
}

async function login({ account: whose, admin }: Access<Account>, tools: ChangingTools): Promise<Pass> {
  return loggedIn(whose, admin, tools, '2024-08-05', whose.client);
}

function pathOf({ account: { organization, project, client } }: Access<Account>): string {
  const owner = organization === undefined ? `/groups/${project}` : `/orgs/${organization}`;
  return `${owner}/serviceAccounts/${client}`;
}

async function rowsOf(access: Access<Account>, pass: Pass, { ask }: ChangingTools): Promise<readonly Row[]> {
  return bodyOf(await ask(pass.ask(pathOf(access))), ServiceAccount).secrets;
}

/** Which of the account’s secrets it is, only what is not masked can say. */
async function test({ secret }: Parts, access: Access<Account>, tools: ChangingTools): Promise<Inspection> {
  const { client } = access.account;
  const [at, others] = [
    atOf(access.account),
    { 'mongodb-atlas-service-account-id': Secret.of(client, [hostOf(access.account)]) },
  ];
  const asked = { kind: 'mongodb-atlas-service-account-secret', value: secret!, at, others };
  const inspection = await inspected(api, asked, tools);
  if (inspection.answer !== 'live') return inspection;
  const rows = await rowsOf(access, await login(access, tools), tools);
  const own = only(rows, ({ maskedSecretValue }) => fits(secret!, maskedSecretValue));
  return live({ handle: own?.id, createdAt: own?.createdAt, expiresAt: own?.expiresAt });
}

async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const hours = Math.ceil((order.until.getTime() - tools.now.getTime()) / HOUR);
  if (hours > LONGEST) return refused('Atlas lets no secret live for longer than 365 days');
  const pass = await login(access, tools);
  const rows = await rowsOf(access, pass, tools);
  if (order.current !== undefined && !rows.some(({ id }) => id === order.current))
    return refused('the secret in use is none of the service account’s');
  if (rows.length >= ROOM) {
    const others = rows.flatMap(({ id }) => (id === order.current ? [] : [id])).join(', ');
    return { answer: 'full', detail: `the account has ${ROOM} secrets already: delete ${others}` };
  }
  const missing = await lackingOf(pass, access, tools);
  if (missing !== undefined) return missing;
  const body = { secretExpiresAfterHours: Math.max(hours, 8) };
  const reply = await tools.change(pass.change('POST', `${pathOf(access)}/secrets`, body));
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, secret, createdAt, expiresAt } = bodyOf(reply, Created, 201);
  const parts = { secret: Secret.of(secret, [hostOf(access.account), ...order.audience]) };
  return { answer: 'minted', id, parts, createdAt, expiresAt };
}

/**
 * Of a project, roles in it do as well as those in its organisation, and the one or the other is not told. What takes an account to end and make
 * secrets of its own is not documented.
 */
async function lackingOf(
  pass: Pass,
  { account: { organization, client } }: Access<Account>,
  tools: ChangingTools,
) {
  return organization === undefined || pass.client === client
    ? undefined
    : lackingIn(organization, pass, tools);
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!ID.test(id)) return refused('that is no id of a secret');
  const pass = await login(access, tools);
  return endedByList(
    id,
    () => rowsOf(access, pass, tools),
    () => tools.change(pass.change('DELETE', `${pathOf(access)}/secrets/${id}`)),
    Failure,
  );
}
