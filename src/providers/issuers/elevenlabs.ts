import { z } from 'zod';
import { unixSeconds } from '../../core/dates.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { elevenlabs as api } from '../apis/elevenlabs.js';
import { inspected } from './inspected.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Minting,
  type Order,
  type Revocation,
  refused,
} from './issuer.js';
import { bodyOf, endedByList, isId, refusalIn } from './replies.js';

/** https://elevenlabs.io/docs/overview/administration/data-residency */
const PLACES = {
  us: 'api.elevenlabs.io',
  eu: 'api.eu.residency.elevenlabs.io',
  in: 'api.in.residency.elevenlabs.io',
  sg: 'api.sg.residency.elevenlabs.io',
} as const;

const account = z.strictObject({
  'service-account': z
    .string()
    .regex(/^\w{1,100}$/)
    .describe('User id of the service account whose keys they are.'),
  residency: z.enum(['us', 'eu', 'in', 'sg']).default('us').describe('Where the workspace’s data resides.'),
});
type Account = z.output<typeof account>;

/** https://github.com/elevenlabs/elevenlabs-js/blob/main/src/api/types/WorkspaceApiKeyResponseModel.ts */
const Row = z.object({
  name: z.string(),
  key_id: z.string(),
  created_at_unix: unixSeconds.optional(),
  is_disabled: z.boolean().nullish(),
  permissions: z.array(z.string()).nullish(),
  character_limit: z.number().nullish(),
  allowed_ips: z.array(z.string()).nullish(),
});
const Rows = z.object({ 'api-keys': z.array(Row) });

const Created = z.object({ 'xi-api-key': z.string().min(20), key_id: z.string() });

/** https://elevenlabs.io/docs/developers/resources/error-messages */
const Failure = z.object({ detail: z.unknown() });

export const elevenlabs: Issuer = defineIssuer<Account>({
  id: 'elevenlabs',
  title: 'ElevenLabs: API keys of a service account',
  provider: 'elevenlabs',
  docs: [
    'https://elevenlabs.io/docs/api-reference/service-accounts/api-keys/create',
    'https://elevenlabs.io/docs/api-reference/service-accounts/api-keys/list',
    'https://elevenlabs.io/docs/api-reference/service-accounts/api-keys/delete',
  ],
  account,
  destinations: ({ residency }) => [PLACES[residency]],
  admin: 'an API key of a workspace administrator that may manage service accounts',
  parts: ['token'],
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, tools)).map(({ key_id, name, created_at_unix, is_disabled }) => ({
      id: key_id,
      label: name,
      createdAt: created_at_unix,
      lastUsedAt: undefined,
      isLive: is_disabled !== true,
    })),
  test: async ({ token }, access, tools) =>
    inspected(
      api,
      {
        kind: 'elevenlabs-api-key',
        value: token!,
        at: atOf(access),
        // That it is said keeps other places out of it.
        texts: { ELEVENLABS_BASE_URL: atOf(access) },
        admin: access.admin,
      },
      tools,
    ),
  mint,
  revoke,
});

function atOf({ account: { residency } }: Access<Account>): string {
  return `https://${PLACES[residency]}`;
}

function pathOf({ account }: Access<Account>): string {
  return `/v1/service-accounts/${account['service-account']}/api-keys`;
}

function headersOf({ admin }: Access<Account>) {
  return { accept: 'application/json', 'xi-api-key': admin };
}

async function rowsOf(access: Access<Account>, { ask }: ChangingTools) {
  const request = { at: atOf(access), path: pathOf(access), headers: headersOf(access) };
  return bodyOf(await ask(request), Rows)['api-keys'];
}

/** A new key may do what the one in use may; without permissions of its own a key may do everything, so they have to be known. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const current = (await rowsOf(access, tools)).find(({ key_id }) => key_id === order.current);
  if (current?.permissions == null)
    return refused(
      'what the key in use may do is unknown: it is none of the service account’s, or has no permissions',
    );
  const { permissions, character_limit, allowed_ips } = current;
  const reply = await tools.change({
    method: 'POST',
    at: atOf(access),
    path: pathOf(access),
    headers: { ...headersOf(access), 'content-type': 'application/json' },
    body: JSON.stringify({
      name: order.label,
      permissions,
      ...(character_limit != null && { character_limit }),
      ...(allowed_ips != null && { allowed_ips }),
    }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const created = bodyOf(reply, Created);
  const token = Secret.of(created['xi-api-key'], [PLACES[access.account.residency], ...order.audience]);
  return { answer: 'minted', id: created.key_id, parts: { token } };
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of a key');
  const [at, path, headers] = [atOf(access), `${pathOf(access)}/${id}`, headersOf(access)];
  return endedByList(
    id,
    async () => (await rowsOf(access, tools)).map(({ key_id }) => ({ id: key_id })),
    () => tools.change({ method: 'DELETE', at, path, headers }),
    Failure,
  );
}
