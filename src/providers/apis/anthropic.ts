import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Death, dead, type Facts, type Inspection, live } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { allRows, isShortFor } from './key-list.js';
import { answerTo, type Documented, type DocumentedDeath, probe } from './probe.js';
import { only } from './stronger.js';

/** https://platform.claude.com/docs/en/api/errors: malformed, revoked or expired. */
const deaths: readonly DocumentedDeath[] = [
  {
    status: 401,
    body: z.object({
      error: z.object({ type: z.literal('authentication_error'), message: z.literal('invalid x-api-key') }),
    }),
  },
];

/** The same page: a key that does not have the permission to use the resource. */
const limited: readonly Documented[] = [
  {
    status: 403,
    body: z.object({ type: z.literal('error'), error: z.object({ type: z.literal('permission_error') }) }),
  },
];

/** https://platform.claude.com/docs/en/api/http/organization/api_keys; an expiry of `null` is none. */
const Keys = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        partial_key_hint: z.string().nullable(),
        status: z.string(),
        created_at: isoDate,
        expires_at: isoDate.nullable(),
      }),
    ),
    has_more: z.boolean(),
    last_id: z.string().nullable(),
  })
  .transform(({ data, has_more, last_id }) => ({
    rows: data,
    next: has_more ? (last_id ?? undefined) : undefined,
  }));

type Key = z.output<typeof Keys>['rows'][number];

const DEATHS: Readonly<Record<string, Death>> = {
  inactive: 'disabled',
  archived: 'revoked',
  expired: 'expired',
};

const ofWorkspaces: Inspector = {
  kinds: ['anthropic-api-key'],
  docs: [
    'https://platform.claude.com/docs/en/api/models/list',
    'https://platform.claude.com/docs/en/api/errors',
    'https://platform.claude.com/docs/en/api/http/organization/api_keys',
  ],
  inspect: async (asked, tools) => {
    const reply = await tools.ask(request('https://api.anthropic.com', '/v1/models?limit=1', asked.value));
    const models = z.object({ data: z.array(z.object({ type: z.literal('model') })) });
    const inspection = answerTo(reply, { live: { body: models }, limited, dead: deaths });
    return inspection.answer === 'unknown' ? inspection : withRow(inspection, asked, tools);
  },
};

const ofAdmins = probe({
  kinds: ['anthropic-admin-key'],
  docs: ['https://platform.claude.com/docs/en/api/admin/organizations/me'],
  request: ({ value }) => request('https://api.anthropic.com', '/v1/organizations/me', value),
  live: { body: z.object({ type: z.literal('organization'), id: z.string() }) },
  limited,
  dead: deaths,
});

export const anthropic: ProviderApi = {
  id: 'anthropic',
  hosts: ['api.anthropic.com'],
  admin: 'an Admin API key of the organisation',
  inspectors: [ofWorkspaces, ofAdmins],
};

/** The organisation knows when a key was made, and why it is good for nothing. */
async function withRow(inspection: Inspection, { value, admin }: Asked, { ask }: Tools): Promise<Inspection> {
  if (admin === undefined) return inspection;
  const rows = await allRows((after) => {
    const page = after === undefined ? '' : `&after_id=${encodeURIComponent(after)}`;
    return ask(request(admin.at, `/v1/organizations/api_keys?limit=500${page}`, admin.secret));
  }, Keys);
  const row = only(rows, ({ partial_key_hint: hint }) => hint !== null && isShortFor(value, hint));
  if (row === undefined) return inspection;
  return inspection.answer === 'live'
    ? live(factsOf(row))
    : dead(DEATHS[row.status] ?? 'invalid', factsOf(row));
}

function factsOf({ id, created_at, expires_at }: Key): Facts {
  return { handle: id, createdAt: created_at, expiresAt: expires_at === null ? 'never' : expires_at };
}

/** https://platform.claude.com/docs/en/api/overview#authentication */
function request(at: string, path: string, key: Secret): HttpRequest {
  return {
    at,
    path,
    headers: { accept: 'application/json', 'anthropic-version': '2023-06-01', 'x-api-key': key },
  };
}
