import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { unknown } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, Reply } from '../../core/tools.js';
import { azure as api } from '../apis/azure.js';
import { bearer } from '../apis/probe.js';
import { inspected } from './inspected.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Minting,
  type Order,
  type Parts,
  type Revocation,
  refused,
} from './issuer.js';
import { bodyOf, endedByList, refusalIn } from './replies.js';

/** https://learn.microsoft.com/en-us/graph/deployments */
const CLOUDS = {
  global: { login: 'login.microsoftonline.com', graph: 'graph.microsoft.com' },
  government: { login: 'login.microsoftonline.us', graph: 'graph.microsoft.us' },
  china: { login: 'login.partner.microsoftonline.cn', graph: 'microsoftgraph.chinacloudapi.cn' },
} as const;

const account = z.strictObject({
  tenant: z
    .string()
    .regex(/^[\w-]+(?:\.[\w-]+)+$|^[\da-f-]{36}$/i)
    .describe('Id or domain of the tenant.'),
  application: z.guid().describe('Application (client) id of the app registration whose secrets they are.'),
  cloud: z
    .enum(['global', 'government', 'china'])
    .default('global')
    .describe('The cloud that the tenant is in.'),
});
type Account = z.output<typeof account>;

/** https://learn.microsoft.com/en-us/graph/api/resources/passwordcredential */
const Password = z.object({
  keyId: z.string(),
  displayName: z.string().nullish(),
  hint: z.string().nullish(),
  startDateTime: isoDate.nullish(),
  endDateTime: isoDate.nullish(),
});
const Passwords = z.object({ passwordCredentials: z.array(Password) });
const Created = Password.extend({ secretText: z.string().min(16) });

/** https://learn.microsoft.com/en-us/graph/errors */
const Failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const azure: Issuer = defineIssuer<Account>({
  id: 'azure',
  title: 'Microsoft Entra ID: client secrets of an application',
  provider: 'azure',
  docs: [
    'https://learn.microsoft.com/en-us/graph/api/application-addpassword',
    'https://learn.microsoft.com/en-us/graph/api/application-removepassword',
  ],
  account,
  destinations: ({ cloud }) => Object.values(CLOUDS[cloud]),
  admin:
    'an access token for Microsoft Graph of somebody who may "Application.ReadWrite.OwnedBy" and owns the application, as a workflow gets one by its identity',
  parts: ['secret'],
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, tools)).map(({ keyId, displayName, startDateTime, endDateTime }) => ({
      id: keyId,
      label: displayName ?? undefined,
      createdAt: startDateTime ?? undefined,
      lastUsedAt: undefined,
      isLive: endDateTime == null || endDateTime > tools.now,
    })),
  test,
  mint,
  revoke,
});

/** Logs in, which whatever the application may do allows. */
async function test(
  { secret }: Parts,
  access: Access<Account>,
  tools: ChangingTools,
): ReturnType<Issuer['test']> {
  const { tenant, application, cloud } = access.account;
  const { login, graph } = CLOUDS[cloud];
  const texts = { AZURE_CLIENT_ID: application, AZURE_TENANT_ID: tenant, AZURE_AUTHORITY_HOST: login };
  const [at, adminAt] = [`https://${login}`, `https://${graph}`];
  const asked = { kind: 'azure-client-secret', value: secret!, at, texts, admin: access.admin, adminAt };
  const inspection = await inspected(api, asked, tools);
  if (inspection.answer !== 'dead') return inspection;
  const shown = secret!.publicPart(/^(.{3})/);
  const isThere = (await rowsOf(access, tools)).some(
    ({ hint, endDateTime }) => hint === shown && (endDateTime == null || endDateTime > tools.now),
  );
  // https://learn.microsoft.com/en-us/entra/architecture/architecture#data-consistency
  return isThere
    ? unknown('unexpected-reply', 'one like it is listed, and may not be known everywhere yet')
    : inspection;
}

function pathOf({ account: { application } }: Access<Account>): string {
  return `/v1.0/applications(appId='${application}')`;
}

function atOf({ account: { cloud } }: Access<Account>): string {
  return `https://${CLOUDS[cloud].graph}`;
}

async function rowsOf(access: Access<Account>, { ask }: ChangingTools) {
  const path = `${pathOf(access)}?$select=passwordCredentials`;
  const reply = await ask({ at: atOf(access), path, headers: bearer({ value: access.admin }) });
  return bodyOf(reply, Passwords).passwordCredentials;
}

function posted(action: string, body: object, access: Access<Account>, tools: ChangingTools): Promise<Reply> {
  return tools.change({
    method: 'POST',
    at: atOf(access),
    path: `${pathOf(access)}/${action}`,
    headers: { ...bearer({ value: access.admin }), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** All secrets of an application may do the same. Each ends some time. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  if (order.current !== undefined) {
    const isOurs = (await rowsOf(access, tools)).some(({ keyId }) => keyId === order.current);
    if (!isOurs) return refused('the secret in use is none of the application’s');
  }
  const passwordCredential = { displayName: order.label, endDateTime: order.until.toISOString() };
  const reply = await posted('addPassword', { passwordCredential }, access, tools);
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { keyId, secretText, startDateTime, endDateTime } = bodyOf(reply, Created);
  const secret = Secret.of(secretText, [...Object.values(CLOUDS[access.account.cloud]), ...order.audience]);
  const times = { createdAt: startDateTime ?? undefined, expiresAt: endDateTime ?? undefined };
  return { answer: 'minted', id: keyId, parts: { secret }, ...times };
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!GUID.test(id)) return refused('that is no id of a secret');
  return endedByList(
    id,
    async () => (await rowsOf(access, tools)).map(({ keyId }) => ({ id: keyId })),
    () => posted('removePassword', { keyId: id }, access, tools),
    Failure,
  );
}
