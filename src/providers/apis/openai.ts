import { z } from 'zod';
import { unixSeconds } from '../../core/dates.js';
import { mayReceive, originOf } from '../../core/destination.js';
import { type Facts, type Inspection, live, unknown } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { Reply, Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { allRows, isShortFor } from './key-list.js';
import { Models } from './models.js';
import { answerTo, bearer, type Documented, type DocumentedDeath, isStrange } from './probe.js';
import { only, usedBefore } from './stronger.js';

/**
 * https://developers.openai.com/api/docs/guides/error-codes. Other codes with this status are no deaths: `incorrect_hostname` means a
 * project of another region.
 */
const dead: readonly DocumentedDeath[] = [
  { status: 401, body: z.object({ error: z.object({ code: z.literal('invalid_api_key') }) }) },
];

/**
 * A restricted key that may not ask this, which is told with either status.
 * https://help.openai.com/en/articles/8867743-assign-api-key-permissions
 */
const missingScopes = z.object({
  error: z.object({
    message: z.string().startsWith('You have insufficient permissions for this operation. Missing scopes'),
  }),
});
const limited: readonly Documented[] = [
  { status: 401, body: missingScopes },
  { status: 403, body: missingScopes },
];

const Keys = z
  .object({
    object: z.literal('list'),
    data: z.array(
      z.object({
        id: z.string(),
        redacted_value: z.string(),
        created_at: unixSeconds,
        expires_at: unixSeconds,
        last_used_at: unixSeconds,
      }),
    ),
    has_more: z.boolean(),
  })
  .transform(({ data, has_more }) => ({ rows: data, next: has_more ? data.at(-1)?.id : undefined }));

type Key = z.output<typeof Keys>['rows'][number];

const ofProjects: Inspector = {
  // Not those of the format `openai-key`: no key of OpenAI’s is without T3BlbkFJ, but those of many a gateway are.
  kinds: ['openai-project-key', 'openai-service-account-key', 'openai-user-key', 'openai-legacy-key'],
  docs: [
    'https://developers.openai.com/api/reference/resources/models/methods/list',
    'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/list',
  ],
  inspect: async (asked, tools) => {
    const at = addressOf(asked);
    const reply = await tools.ask({ at, path: '/models', headers: bearer(asked) });
    const inspection = ofVendor(at, answerTo(reply, { live: { body: Models }, limited, dead }));
    return inspection.answer === 'live' ? withRow(inspection, reply, asked, tools) : inspection;
  },
};

/** It may list its own kind, itself among them. */
const ofAdmins: Inspector = {
  kinds: ['openai-admin-key'],
  docs: [
    'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/list',
  ],
  inspect: async (asked, { ask }) => {
    const { value } = asked;
    const at = addressOf(asked);
    const pageAfter = pagesAt(ask, at, '/organization/admin_api_keys?limit=100', value);
    const first = await pageAfter(undefined);
    const inspection = ofVendor(at, answerTo(first, { live: { body: Keys }, limited, dead }));
    if (inspection.answer !== 'live' || first.status !== 200) return inspection;
    const rows = await allRows(async (cursor) => (cursor === undefined ? first : pageAfter(cursor)), Keys);
    // Its last use is this one.
    return live({ ...factsOf(rows, value), lastUsedAt: undefined });
  },
};

export const openai: ProviderApi = {
  id: 'openai',
  // Those of the regions: https://developers.openai.com/api/docs/guides/data-residency
  hosts: ['api.openai.com', '*.api.openai.com'],
  admin: 'an admin API key of the organisation that may read API keys (api.management.read)',
  inspectors: [ofProjects, ofAdmins],
};

/** A gateway in front of OpenAI has keys of its own, and refuses others in the same words. */
function ofVendor(at: string, inspection: Inspection): Inspection {
  const isAnother = !mayReceive(openai.hosts, originOf(at) ?? '');
  return isAnother && isStrange(inspection)
    ? unknown('refused', 'it is no key of that server’s')
    : inspection;
}

/** A project knows when its keys were made; a reply says in a header which one it was for. */
async function withRow(
  inspection: Inspection,
  reply: Reply,
  { value, admin, account }: Asked,
  { ask, now }: Tools,
): Promise<Inspection> {
  const project = account['project'] ?? reply.header('openai-project');
  if (admin === undefined || project === undefined) return inspection;
  // By default, keys whose owner has left the project are not listed.
  const path = `/organization/projects/${encodeURIComponent(project)}/api_keys?limit=100&owner_project_access=any`;
  const rows = await allRows(pagesAt(ask, versioned(admin.at), path, admin.secret), Keys);
  const facts = factsOf(rows, value);
  return live({ ...facts, lastUsedAt: usedBefore(now, facts.lastUsedAt) });
}

function pagesAt(
  ask: Tools['ask'],
  at: string,
  path: string,
  key: Secret,
): (after: string | undefined) => Promise<Reply> {
  return (after) => {
    const page = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    return ask({ at, path: path + page, headers: bearer({ value: key }) });
  };
}

function factsOf(rows: readonly Key[] | undefined, value: Secret): Facts {
  const row = only(rows, ({ redacted_value }) => isShortFor(value, redacted_value));
  if (row === undefined) return {};
  const { id, created_at, expires_at, last_used_at } = row;
  return { handle: id, createdAt: created_at, expiresAt: expires_at, lastUsedAt: last_used_at };
}

/** A key is asked about where it is used: what is behind another address is not OpenAI. */
function addressOf({ instance }: Asked): string {
  const names = ['OPENAI_BASE_URL', 'OPENAI_API_BASE', 'OPENAI_API_BASE_URL', 'OPENAI_API_HOST'];
  return versioned(instance({ names, otherwise: 'https://api.openai.com/v1' }).at);
}

function versioned(at: string): string {
  return at.endsWith('/v1') ? at : `${at}/v1`;
}
