import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { mongodbAtlas as api } from '../apis/mongodb-atlas.js';
import { fits } from '../apis/probe.js';
import { atOf, cloud, Failure, hostOf, ID, loggedIn, type Pass } from './atlas.js';
import { Address, Row, rightsFor, rolesIn } from './atlas-keys.js';
import { lackingIn } from './atlas-rights.js';
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
import { pageAfter } from './pages.js';
import { bodyOf, endedByList, everyRow, refusalIn } from './replies.js';

const PAGE = 100;

const account = z.strictObject({
  organization: z.string().regex(ID).describe('Id of the organisation whose key it is.'),
  cloud,
});
type Account = z.output<typeof account>;

const Created = z.object({
  id: z.string().regex(ID),
  publicKey: z.string().regex(/^[a-z0-9]{8}$/),
  privateKey: z
    .string()
    .min(20)
    .regex(/^[^*]+$/),
});

export const mongodbAtlasApiKey: Issuer = defineIssuer<Account>({
  id: 'mongodb-atlas-api-key',
  title: 'MongoDB Atlas: programmatic API keys',
  provider: 'mongodb-atlas',
  docs: [
    'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgapikey',
    'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupapikey',
    'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgapikeyaccesslistentry',
    'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgapikey',
    'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgserviceaccount',
  ],
  account,
  destinations: (whose) => [hostOf(whose)],
  admin:
    'a service account with the role Organization Owner, as its client id and its secret with a colon in between',
  parts: ['publicKey', 'privateKey'],
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, await login(access, tools), tools)).map(({ id, desc }) => ({
      id,
      label: desc ?? undefined,
      createdAt: undefined,
      lastUsedAt: undefined,
      isLive: true,
    })),
  test: async ({ publicKey, privateKey }, { account: whose }, tools) => {
    const others = { MONGODB_ATLAS_PUBLIC_KEY: publicKey! };
    const asked = { kind: 'mongodb-atlas-private-key', value: privateKey!, at: atOf(whose), others };
    return inspected(api, asked, tools);
  },
  mint,
  revoke,
});

async function login({ account: whose, admin }: Access<Account>, tools: ChangingTools): Promise<Pass> {
  return loggedIn(whose, admin, tools, '2023-01-01');
}

function pathOf({ account: { organization } }: Access<Account>): string {
  return `/orgs/${organization}/apiKeys`;
}

function listed<One>(row: z.ZodType<One>, path: string, pass: Pass, { ask }: ChangingTools) {
  const Rows = z
    .object({ results: z.array(row) })
    .transform(({ results }) => ({ rows: results, next: results.length < PAGE ? undefined : 'the next' }));
  return everyRow(
    (_, before) => ask(pass.ask(`${path}?itemsPerPage=${PAGE}&pageNum=${pageAfter(before, PAGE)}`)),
    Rows,
  );
}

async function rowsOf(access: Access<Account>, pass: Pass, tools: ChangingTools): Promise<readonly Row[]> {
  return listed(Row, pathOf(access), pass, tools);
}

/** A new key may do what the one in use may, from where that may. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const pass = await login(access, tools);
  const path = pathOf(access);
  const current = (await rowsOf(access, pass, tools)).find(({ id }) => id === order.current);
  if (current === undefined)
    return refused('the key in use is none of the organisation’s, so its roles are unknown');
  const addresses = await listed(Address, `${path}/${current.id}/accessList`, pass, tools);
  const roles = rolesIn(current, undefined);
  if (roles.length === 0)
    return refused('the key in use has no role in the organisation, and a new one takes one');
  const missing = await lackingIn(access.account.organization, pass, tools);
  if (missing !== undefined) return missing;
  const reply = await tools.change(pass.change('POST', path, { desc: order.label, roles }));
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, publicKey, privateKey } = bodyOf(reply, Created);
  for (const { request, done } of rightsFor(id, current, addresses, { path, pass })) {
    const given = await tools.change(request);
    // There is a key already, whatever was refused about it: it is found by its label, and goes.
    if (!fits(given, done))
      throw new Unanswered(
        'provider-error',
        `the new key got not all of its rights (status ${given.status})`,
      );
  }
  const who = [hostOf(access.account), ...order.audience];
  const parts = { publicKey: Secret.of(publicKey, who), privateKey: Secret.of(privateKey, who) };
  return { answer: 'minted', id, parts };
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!ID.test(id)) return refused('that is no id of a key');
  const pass = await login(access, tools);
  return endedByList(
    id,
    () => rowsOf(access, pass, tools),
    () => tools.change(pass.change('DELETE', `${pathOf(access)}/${id}`)),
    Failure,
  );
}
