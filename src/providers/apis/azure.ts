import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Facts, live, Unanswered } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { Reply, Tools } from '../../core/tools.js';
import { toWords } from '../../core/words.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { ofDevOps } from './azure-devops.js';
import { answerTo, type DocumentedDeath } from './probe.js';
import { only, told } from './stronger.js';

/** Clouds have logins and a Graph of their own: https://learn.microsoft.com/en-us/graph/deployments */
const CLOUDS = [
  { login: 'login.microsoftonline.com', graph: 'graph.microsoft.com' },
  { login: 'login.microsoftonline.us', graph: 'graph.microsoft.us' },
  { login: 'login.partner.microsoftonline.cn', graph: 'microsoftgraph.chinacloudapi.cn' },
  { login: 'login.chinacloudapi.cn', graph: 'microsoftgraph.chinacloudapi.cn' },
] as const;

/** https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes#aadsts-error-codes */
function refusedAs(code: number): Pick<DocumentedDeath, 'body'> {
  const codes = z.array(z.number()).refine((all) => all.includes(code));
  return { body: z.object({ error: z.literal('invalid_client'), error_codes: codes }) };
}

const dead: readonly DocumentedDeath[] = [400, 401].flatMap((status) => [
  { status, ...refusedAs(7000215) },
  { status, ...refusedAs(7000222), because: 'expired' as const },
]);

const ofClientSecrets: Inspector = {
  kinds: ['azure-client-secret'],
  docs: [
    'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
    'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
    'https://learn.microsoft.com/en-us/graph/api/application-get',
  ],
  inspect: async (asked, tools) => {
    const application = applicationOf(asked);
    const reply = await login(asked, application, tools);
    const inspection = answerTo(reply, {
      live: { body: z.object({ token_type: z.string(), access_token: z.string() }) },
      dead,
    });
    return inspection.answer === 'live' ? live(await listed(asked, application.id, tools)) : inspection;
  },
};

export const azure: ProviderApi = {
  id: 'azure',
  hosts: [...new Set(CLOUDS.map(({ login: host }) => host)), 'dev.azure.com'],
  admin:
    'an access token for Microsoft Graph that may "Application.Read.All", for the host graph.microsoft.com',
  inspectors: [ofClientSecrets, ofDevOps],
};

interface Application {
  readonly id: string;
  readonly tenant: string;
  readonly cloud: (typeof CLOUDS)[number];
}

const USUAL = ['', 'AZURE', 'ARM', 'ENTRA', 'MS', 'MICROSOFT'];

/** Which application it logs in: the one that is called like it (`MS365_CLIENT_SECRET`, `MS365_CLIENT_ID`), for with another it is wrong. */
function applicationOf({ name, text }: Asked): Application {
  const stem = /^(.*?)_?(?:CLIENT|APP|APPLICATION)_(?:SECRET|PASSWORD)/.exec(toWords(name ?? ''))?.[1] ?? '';
  const named = (starts: readonly string[], ...ends: readonly string[]): string | undefined =>
    text(...starts.flatMap((start) => ends.map((end) => (start === '' ? end : `${start}_${end}`))));
  const id = named(stem === '' ? USUAL : [stem], 'CLIENT_ID', 'APP_ID', 'APPLICATION_ID');
  if (id === undefined || !/^[\da-f-]{36}$/i.test(id)) throw new Unanswered('incomplete', 'the client id');
  const tenant = named([stem, ...USUAL], 'TENANT_ID', 'TENANT');
  // An application logs in to a tenant of its own, and not to what stands for several.
  if (tenant === undefined || !/^[\w-]+(?:\.[\w-]+)+$|^[\da-f-]{36}$/i.test(tenant)) {
    throw new Unanswered('incomplete', 'the tenant id');
  }
  const authority = text('AZURE_AUTHORITY_HOST') ?? CLOUDS[0].login;
  const host = authority.replace(/^https:\/\//, '').replace(/\/.*$/, '');
  const cloud = CLOUDS.find(({ login: own }) => own === host);
  if (cloud === undefined) throw new Unanswered('host-not-listed', 'AZURE_AUTHORITY_HOST');
  return { id, tenant, cloud };
}

/** A token for Graph is given out whatever the application may do there. */
function login({ value }: Asked, { id, tenant, cloud }: Application, { ask }: Tools): Promise<Reply> {
  const scope = encodeURIComponent(`https://${cloud.graph}/.default`);
  return ask({
    method: 'POST',
    at: `https://${cloud.login}`,
    path: `/${tenant}/oauth2/v2.0/token`,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: secretText`grant_type=client_credentials&client_id=${id}&scope=${scope}&client_secret=${value.derive(encodeURIComponent)}`,
  });
}

/** https://learn.microsoft.com/en-us/graph/api/resources/passwordcredential */
const Passwords = z.object({
  passwordCredentials: z.array(
    z.object({
      hint: z.string().nullable(),
      keyId: z.string(),
      startDateTime: isoDate,
      endDateTime: isoDate,
    }),
  ),
});

/** The application lists its secrets with three letters of each; if two have the same, nobody can tell which it is. */
async function listed({ admin, value }: Asked, id: string, { ask }: Tools): Promise<Facts> {
  if (admin === undefined) return {};
  const asking = ask({
    at: admin.at,
    path: `/v1.0/applications(appId='${id}')?$select=passwordCredentials`,
    headers: { authorization: secretText`Bearer ${admin.secret}` },
  });
  const hint = value.publicPart(/^(.{3})/);
  const passwords = (await told(asking, Passwords))?.passwordCredentials ?? [];
  const own = only(passwords, (one) => one.hint === hint);
  return own === undefined
    ? {}
    : { createdAt: own.startDateTime, expiresAt: own.endDateTime, handle: own.keyId };
}
