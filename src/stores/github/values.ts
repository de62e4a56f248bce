import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, Tools } from '../../core/tools.js';
import { bodyOf, searched, strange } from '../replies.js';
import { type Before, type Change, done, type Location, unfit } from '../store.js';
import { type List, listsOf, nameOf } from './lists.js';
import { ask, type GithubAccess, type Row, request, rowIn, versionOf } from './requests.js';

/** https://docs.github.com/en/actions/reference/security/secrets#limits-for-secrets */
const MAX_BYTES = 48 * 1024;

/** https://docs.github.com/en/rest/actions/secrets#get-an-organization-public-key */
const PublicKey = z.object({
  key_id: z.string().regex(/^[\w-]{1,100}$/),
  /** 32 bytes in base64. */
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
});

/** https://docs.github.com/en/rest/actions/secrets#list-selected-repositories-for-an-organization-secret */
const Repositories = z.object({
  total_count: z.int().min(0),
  repositories: z.array(z.object({ id: z.int().min(1) })),
});

const changed: Change = { answer: 'changed' };

/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
export function refusal(location: Location, bytes: number): string | undefined {
  const { name } = location;
  if (!/^[A-Z_]\w{0,254}$/i.test(name) || /^GITHUB_/i.test(name))
    return 'a name is letters, digits and `_`, and begins neither with a digit nor with `GITHUB_`';
  if (bytes > MAX_BYTES) return `a value has at most ${MAX_BYTES} bytes`;
  try {
    listsOf(location);
    return undefined;
  } catch (error) {
    if (error instanceof Unanswered) return error.detail;
    throw error;
  }
}

/**
 * Writes to the list that the scope itself has. GitHub compares nothing: `before` is compared right before the write, and says no more than
 * `versionOf`.
 */
export async function written(
  location: Location,
  value: Secret,
  entry: GithubAccess,
  tools: ChangingTools,
  before: Before,
): Promise<Change> {
  const name = nameOf(location);
  const [own, ...others] = listsOf(location).lists as readonly [List, ...List[]];
  const read = async (list: List) => rowIn(list, name, entry, tools);
  const first = own.isOfOrganization ? await read(own) : undefined;
  const access = own.isOfOrganization ? await accessOf(first, own, name, entry, tools) : '';
  const key = bodyOf(await ask(`${own.path}/public-key`, entry, tools), PublicKey);
  const box = await sealed(value, key.key);
  const row = await read(own);
  if (own.isOfOrganization && !isSame(first, row)) return changed;
  if (row === undefined && before !== 'absent') {
    for (const list of others) if ((await read(list)) !== undefined) return elsewhere();
  }
  if (!holds(before, row)) return changed;
  const body = Secret.join([`{"encrypted_value":"`, box, `","key_id":"${key.key_id}"${access}}`]);
  const asked = request(`${own.path}/${name}`, entry, tools);
  const headers = { ...asked.headers, 'content-type': 'application/json' };
  const reply = await tools.change({ ...asked, headers, method: 'PUT', body });
  if (reply.status !== 201 && reply.status !== 204) throw strange(reply);
  return done();
}

/** Another one of that name would hide it. */
function elsewhere(): Change {
  return unfit('the secret that is used there is kept further up: its own scope has to be named');
}

function holds(before: Before, row: Row | undefined): boolean {
  if (before === 'unseen') return true;
  return before === 'absent' ? row === undefined : row !== undefined && versionOf(row) === before.version;
}

function isSame(one: Row | undefined, other: Row | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return versionOf(one) === versionOf(other) && one.visibility === other.visibility;
}

/** What says in the body who gets the secret. To leave out what is there already takes it from all of them. */
async function accessOf(
  row: Row | undefined,
  { path }: List,
  name: string,
  entry: GithubAccess,
  tools: Tools,
): Promise<string> {
  const visibility = row === undefined ? entry.visibility : row.visibility;
  if (visibility === undefined) throw new Unanswered('unexpected-reply', 'no visibility is told');
  if (visibility !== 'selected') return `,"visibility":"${visibility}"`;
  const ids = row === undefined ? [] : await selected(`${path}/${name}/repositories`, entry, tools);
  return `,"visibility":"selected","selected_repository_ids":${JSON.stringify(ids)}`;
}

/** Of every page. Throws `Unanswered` if it cannot be all of them: somebody who changes them meanwhile may move one out of sight. */
async function selected(path: string, entry: GithubAccess, tools: Tools): Promise<readonly number[]> {
  const first: Selected = { page: 1, ids: [], total: undefined };
  const all = await searched(first, async ({ page, ids: before, total }) => {
    const reply = await ask(`${path}?per_page=100&page=${page}`, entry, tools);
    const { total_count, repositories } = bodyOf(reply, Repositories);
    const ids = [...before, ...repositories.map(({ id }) => id)];
    if (total !== undefined && total !== total_count) throw incomplete();
    if (new Set(ids).size < ids.length || ids.length > total_count) throw incomplete();
    if (ids.length === total_count) return { found: ids, next: undefined };
    if (repositories.length === 0) throw incomplete();
    return { found: undefined, next: { page: page + 1, ids, total: total_count } };
  });
  if (all === undefined) throw incomplete();
  return all;
}

interface Selected {
  readonly page: number;
  readonly ids: readonly number[];
  readonly total: number | undefined;
}

function incomplete(): Unanswered {
  return new Unanswered('unexpected-reply', 'the list of its repositories has gaps');
}

/** https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api */
async function sealed(value: Secret, publicKey: string): Promise<Secret> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const { ORIGINAL } = sodium.base64_variants;
  const key = sodium.from_base64(publicKey, ORIGINAL);
  return value.derive((plain) => sodium.to_base64(sodium.crypto_box_seal(plain, key), ORIGINAL));
}
