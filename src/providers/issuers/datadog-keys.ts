import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { headersFor } from '../apis/datadog-api-key.js';
import { SITES } from '../apis/datadog-site.js';
import { type Access, type Minting, type Order, type Revocation, refused } from './issuer.js';
import { pageAfter } from './pages.js';
import { bodyOf, ended, everyRow, isId, refusalIn } from './replies.js';

export const site = z
  .enum(SITES)
  .default('datadoghq.com')
  .describe('The site that the organisation is on, as `DD_SITE` says it.');

export interface OnSite {
  readonly site: (typeof SITES)[number];
}

/** Both halves that every call needs. */
export const ADMIN =
  'an API key and an application key of the organisation in one text, with a `:` between them; the application key has the scopes';

/** Keys of one sort. */
interface Sort {
  readonly type: 'api_keys' | 'application_keys';
  /** Where they are listed and made. */
  readonly path: string;
}

const Row = z.object({
  id: z.string(),
  attributes: z.object({
    name: z.string(),
    created_at: isoDate,
    date_last_used: isoDate.nullish(),
    last_used_at: isoDate.nullish(),
    scopes: z.array(z.string()).nullish(),
    category: z.string().nullish(),
    remote_config_read_enabled: z.boolean().nullish(),
  }),
});

const PAGE = 100;

const Rows = z
  .object({ data: z.array(Row) })
  .transform(({ data }) => ({ rows: data, ...(data.length < PAGE ? {} : { next: 'the next' }) }));

const Created = z.object({
  data: z.object({
    id: z.string(),
    attributes: z.object({ key: z.string().min(20), created_at: isoDate }),
  }),
});

/** https://docs.datadoghq.com/api/latest/key-management/ */
const Failure = z.object({ errors: z.array(z.string()).min(1) });

export function addressOf({ site: name }: OnSite): string {
  return `https://api.${name}`;
}

export function destinationsOf({ site: name }: OnSite): readonly string[] {
  return [`api.${name}`];
}

export function halvesOf(admin: Secret): { readonly api: Secret; readonly application: Secret } {
  if (admin.publicPart(/^[^:\s]+(:)[^:\s]+$/) === undefined) {
    throw new Unanswered('refused', 'admin is no API key and application key with a `:` between them');
  }
  return {
    api: admin.derive((pair) => pair.replace(/:.*$/s, '')),
    application: admin.derive((pair) => pair.replace(/^.*:/s, '')),
  };
}

export async function rowsOf(access: Access<OnSite>, { path }: Sort, { ask }: ChangingTools) {
  return everyRow(
    (_, before) =>
      ask(request(access, `${path}?page[size]=${PAGE}&page[number]=${pageAfter(before, PAGE) - 1}`)),
    Rows,
  );
}

export async function made(
  { label, audience }: Order,
  access: Access<OnSite>,
  { path, type, ...more }: Sort & { readonly attributes: Readonly<Record<string, unknown>> },
  part: string,
  { change }: ChangingTools,
): Promise<Minting> {
  const { headers, ...rest } = request(access, path);
  const attributes = { name: label, ...more.attributes };
  const reply = await change({
    ...rest,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ data: { type, attributes } }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, attributes: own } = bodyOf(reply, Created, 201).data;
  const parts = { [part]: Secret.of(own.key, [...destinationsOf(access.account), ...audience]) };
  return { answer: 'minted', id, parts, createdAt: own.created_at };
}

export async function endedOne(
  id: string,
  access: Access<OnSite>,
  { path }: Sort,
  { change }: ChangingTools,
): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of a key');
  return ended(await change({ ...request(access, `${path}/${id}`), method: 'DELETE' }), {
    done: { status: 204 },
    gone: { status: 404, body: Failure },
    error: Failure,
  });
}

function request({ account, admin }: Access<OnSite>, path: string): Omit<HttpRequest, 'method'> {
  const { api, application } = halvesOf(admin);
  return { at: addressOf(account), path: `/api/v2/${path}`, headers: headersFor(api, application) };
}
