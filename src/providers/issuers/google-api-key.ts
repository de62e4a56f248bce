import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { dead, type Inspection, Unanswered, unknown } from '../../core/inspection.js';
import { Secret, secretText } from '../../core/secret.js';
import type { ChangingTools, HttpRequest, Reply } from '../../core/tools.js';
import { google as api } from '../apis/google.js';
import type { Page } from '../apis/key-list.js';
import { bearer } from '../apis/probe.js';
import { type Ending, endOf } from './google-operation.js';
import { Failure, project } from './google-project.js';
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
import { bodyOf, everyRow, isId, isListed, refusalIn } from './replies.js';
import { areSame } from './same-rights.js';
import { onceSent } from './sent.js';

const AT = 'https://apikeys.googleapis.com';

const account = z.strictObject({
  project: project().describe('Id or number of the project that the keys are of.'),
});
type Account = z.output<typeof account>;

/** https://cloud.google.com/api-keys/docs/reference/rest/v2/projects.locations.keys */
const Row = z.object({
  name: z.string().regex(/^projects\/[\w.:-]+\/locations\/global\/keys\/[\w-]+$/),
  uid: z.string(),
  displayName: z.string().optional(),
  createTime: isoDate,
  deleteTime: z.string().optional(),
  etag: z.string().optional(),
  restrictions: z.record(z.string(), z.unknown()).optional(),
  // https://cloud.google.com/docs/authentication/api-keys#api-keys-bound-sa
  serviceAccountEmail: z.string().optional(),
});
type Row = z.output<typeof Row>;

/** What is empty is left out. */
const Rows: z.ZodType<Page<Row>> = z
  .union([
    z.object({ keys: z.array(Row).min(1), nextPageToken: z.string().optional() }),
    z.object({ nextPageToken: z.string().min(1) }).transform((page) => ({ ...page, keys: [] })),
  ])
  .transform(({ keys, nextPageToken }) => ({ rows: keys, next: nextPageToken || undefined }));

/** https://cloud.google.com/api-keys/docs/reference/rest/v2/keys/lookupKey: without a name once it is purged. */
const Found = z.object({ parent: z.string(), name: Row.shape.name.optional() });

export const googleApiKey: Issuer = defineIssuer<Account>({
  id: 'google-api-key',
  title: 'Google Cloud: API keys of a project',
  provider: 'google',
  docs: [
    'https://cloud.google.com/api-keys/docs/create-manage-api-keys',
    'https://cloud.google.com/api-keys/docs/polling-operations',
    'https://cloud.google.com/api-keys/docs/reference/rest/v2/projects.locations.keys',
  ],
  account,
  destinations: () => api.hosts,
  admin:
    'an access token of somebody who may "apikeys.keys.create", "apikeys.keys.list", "apikeys.keys.get", "apikeys.keys.getKeyString", "apikeys.keys.lookup" and "apikeys.keys.delete" in that project alone, as a workflow gets one by its identity',
  parts: ['key'],
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, tools)).map(({ uid, displayName, createTime, deleteTime }) => ({
      id: uid,
      label: displayName,
      createdAt: createTime,
      lastUsedAt: undefined,
      isLive: deleteTime === undefined,
    })),
  test,
  mint,
  revoke,
});

async function test({ key }: Parts, { admin }: Access<Account>, tools: ChangingTools): Promise<Inspection> {
  const value = key!;
  const kind = value.publicPart(/^(AQ\.)/) === undefined ? 'google-api-key' : 'google-auth-key';
  const inspection = await inspected(api, { kind, value, at: AT, admin }, tools);
  if (inspection.answer !== 'dead') return inspection;
  // Whoever keeps the keys knows of one before all that it is shown to do.
  const headers = bearer({ value: admin });
  const path = secretText`/v2/keys:lookupKey?keyString=${value.derive(encodeURIComponent)}`;
  const { name } = bodyOf(await tools.ask({ at: AT, path, headers }), Found);
  if (name === undefined) return inspection;
  const { deleteTime } = bodyOf(await tools.ask({ at: AT, path: `/v2/${name}`, headers }), Row);
  return deleteTime === undefined
    ? unknown('unexpected-reply', 'it is there, and may not be known everywhere yet')
    : dead('revoked');
}

function request({ admin }: Access<Account>, path: string): Omit<HttpRequest, 'method'> {
  return { at: AT, path: `/v2/${path}`, headers: bearer({ value: admin }) };
}

function keysOf({ account: { project: of } }: Access<Account>): string {
  return `projects/${of}/locations/global/keys`;
}

/** Without those that are deleted and could be brought back. */
function rowsOf(access: Access<Account>, { ask }: ChangingTools): Promise<readonly Row[]> {
  return everyRow((cursor) => {
    const from = cursor === undefined ? '' : `&pageToken=${encodeURIComponent(cursor)}`;
    return ask(request(access, `${keysOf(access)}?pageSize=100${from}`));
  }, Rows);
}

/** With the restrictions of the one in use, and of its service account if it is bound to one. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const current = (await rowsOf(access, tools)).find(({ uid }) => uid === order.current);
  if (current === undefined)
    return refused('what a new key may do is that of the one in use, which is not known');
  const { restrictions, serviceAccountEmail } = current;
  const { headers, ...rest } = request(access, keysOf(access));
  const reply = await tools.change({
    ...rest,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ displayName: order.label, restrictions, serviceAccountEmail }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  return onceSent(async () => {
    const ending = await ended(reply, Row, access, tools);
    if (ending.answer === 'failed') return refused(ending.detail);
    const { uid, name, createTime, ...made } = ending.result;
    const isAlike =
      areSame(made.restrictions, restrictions) && made.serviceAccountEmail === serviceAccountEmail;
    if (!isAlike) throw new Unanswered('unexpected-reply', 'the new key may do something else');
    const text = z.object({ keyString: z.string().min(20) });
    const { keyString } = bodyOf(await tools.ask(request(access, `${name}/keyString`)), text);
    const key = Secret.of(keyString, [...api.hosts, ...order.audience]);
    return { answer: 'minted', id: uid, parts: { key }, createdAt: createTime };
  });
}

/** For thirty days somebody could bring it back, though not from here. */
async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of a key');
  const rows = (await rowsOf(access, tools)).map((row) => ({ ...row, id: row.uid }));
  if (!isListed(id, rows)) return { answer: 'gone' };
  const row = rows.find(({ uid }) => uid === id)!;
  const etag = row.etag === undefined ? '' : `?etag=${encodeURIComponent(row.etag)}`;
  const reply = await tools.change({ ...request(access, `${row.name}${etag}`), method: 'DELETE' });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const ending = await ended(reply, Row.extend({ uid: z.literal(id) }), access, tools);
  return ending.answer === 'failed' ? refused(ending.detail) : { answer: 'revoked' };
}

function ended<Result>(
  begun: Reply,
  result: z.ZodType<Result>,
  access: Access<Account>,
  { ask, pause }: ChangingTools,
): Promise<Ending<Result>> {
  return endOf(begun, result, (name) => ask(request(access, name)), pause);
}
