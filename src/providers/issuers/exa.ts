import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Secret } from '../../core/secret.js';
import type { ChangeRequest, ChangingTools } from '../../core/tools.js';
import { exa as api } from '../apis/exa.js';
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
import { bodyOf, ended, isId, refusalIn } from './replies.js';

const AT = 'https://admin-api.exa.ai';
const PATH = '/team-management/api-keys';

const account = z.strictObject({});
type Account = z.output<typeof account>;

/**
 * What is called `id` was once the key itself, and may be still: it is not read.
 * https://exa.ai/docs/reference/team-management/rotate-api-key
 */
const Row = z.object({
  publicId: z.string().refine(isId),
  name: z.string().nullish(),
  rateLimit: z.number().nullish(),
  budgetCents: z.number().nullish(),
  createdAt: isoDate.optional(),
});
type Row = z.output<typeof Row>;

const Rows = z.object({ apiKeys: z.array(Row) });

const Created = z.object({ apiKey: Row.extend({ secret: z.string().min(20) }) });

const Deleted = z.object({ success: z.literal(true) });

/** https://exa.ai/docs/reference/team-management/delete-api-key */
const Failure = z.object({ error: z.string() });
const Gone = z.object({ error: z.literal('API key not found') });

export const exa: Issuer = defineIssuer<Account>({
  id: 'exa',
  title: 'Exa: API keys of a team',
  provider: 'exa',
  docs: [
    'https://exa.ai/docs/reference/team-management/create-api-key',
    'https://exa.ai/docs/reference/team-management/list-api-keys',
    'https://exa.ai/docs/reference/team-management/delete-api-key',
    'https://exa.ai/docs/reference/team-management/rotate-api-key',
  ],
  account,
  destinations: () => api.hosts,
  admin: 'a service key of the team; Exa enables its Team Management API on request',
  parts: ['token'],
  experimental:
    'that keys are made and listed with a public id and a secret is known from how one is rotated alone. From a team of which Exa tells no public ids, nothing is made',
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, tools)).map(({ publicId, name, createdAt }) => ({
      id: publicId,
      label: name ?? undefined,
      createdAt,
      lastUsedAt: undefined,
      isLive: true,
    })),
  test: async ({ token }, { admin }, tools) =>
    inspected(
      api,
      { kind: 'exa-api-key', value: token!, at: 'https://api.exa.ai', admin, adminAt: AT },
      tools,
    ),
  mint,
  revoke,
});

function headersOf({ admin }: Access<Account>): NonNullable<ChangeRequest['headers']> {
  return { accept: 'application/json', 'x-api-key': admin };
}

/** Not in pages. */
async function rowsOf(access: Access<Account>, { ask }: ChangingTools): Promise<readonly Row[]> {
  return bodyOf(await ask({ at: AT, path: PATH, headers: headersOf(access) }), Rows).apiKeys;
}

/** A new key may spend what the one in use may. To rotate that one would leave two secrets with one id, of which the old one ends by itself. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const current = (await rowsOf(access, tools)).find(({ publicId }) => publicId === order.current);
  if (current === undefined)
    return refused('the key in use is none of the team’s, so its limits are unknown');
  const { rateLimit, budgetCents } = current;
  const reply = await tools.change({
    method: 'POST',
    at: AT,
    path: PATH,
    headers: { ...headersOf(access), 'content-type': 'application/json' },
    body: JSON.stringify({
      name: order.label,
      ...(rateLimit != null && { rateLimit }),
      ...(budgetCents != null && { budgetCents }),
    }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { publicId, secret, createdAt } = bodyOf(reply, Created).apiKey;
  const token = Secret.of(secret, [...api.hosts, ...order.audience]);
  return { answer: 'minted', id: publicId, parts: { token }, createdAt };
}

async function revoke(id: string, access: Access<Account>, { change }: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no public id of a key');
  const headers = headersOf(access);
  return ended(await change({ method: 'DELETE', at: AT, path: `${PATH}/${id}`, headers }), {
    done: { status: 200, body: Deleted },
    gone: { status: 404, body: Gone },
    error: Failure,
  });
}
