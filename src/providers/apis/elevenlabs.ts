import { z } from 'zod';
import { unixSeconds } from '../../core/dates.js';
import { type Inspection, live, Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { allRows, isShortFor } from './key-list.js';
import { answerTo, type Documented, type DocumentedDeath } from './probe.js';
import { inSomeRegion } from './regions.js';
import { only } from './stronger.js';

/** https://elevenlabs.io/docs/developers/resources/error-messages. Abuse and exhausted quotas have this status too. */
const invalid = z.object({ detail: z.object({ status: z.literal('invalid_api_key') }) });
const deaths: readonly DocumentedDeath[] = [
  { status: 401, body: invalid },
  { status: 400, body: invalid },
];

/** A key that may not read its user. */
const limited: readonly Documented[] = [
  { status: 401, body: z.object({ detail: z.object({ status: z.literal('missing_permissions') }) }) },
];

/** https://elevenlabs.io/docs/api-reference/service-accounts/list */
const Accounts = z
  .object({
    'service-accounts': z.array(
      z.object({
        'api-keys': z.array(
          z.object({
            key_id: z.string(),
            hint: z.string(),
            created_at_unix: unixSeconds,
            permissions: z.array(z.string()).nullish(),
          }),
        ),
      }),
    ),
  })
  .transform((body) => ({ rows: body['service-accounts'].flatMap((account) => account['api-keys']) }));

/** As the vendor’s MCP server reads ELEVENLABS_API_RESIDENCY. https://github.com/elevenlabs/elevenlabs-mcp */
const RESIDENCES: Readonly<Record<string, string>> = {
  us: 'https://api.elevenlabs.io',
  global: 'https://api.elevenlabs.io',
  'eu-residency': 'https://api.eu.residency.elevenlabs.io',
  'in-residency': 'https://api.in.residency.elevenlabs.io',
  'sg-residency': 'https://api.sg.residency.elevenlabs.io',
};

const ADDRESSES = ['ELEVENLABS_API_BASE_URL', 'ELEVENLABS_BASE_URL', 'ELEVENLABS_API_BASE'];

const ofUsers: Inspector = {
  kinds: ['elevenlabs-api-key', 'elevenlabs-legacy-key'],
  docs: [
    'https://elevenlabs.io/docs/api-reference/user/get',
    'https://elevenlabs.io/docs/api-reference/service-accounts/list',
  ],
  inspect: async (asked, tools) => {
    const user = z.object({ user_id: z.string() });
    const inspection = await inSomeRegion(residencesOf(asked), async (at) => {
      const reply = await tools.ask(request(at, '/v1/user', asked.value));
      return answerTo(reply, { live: { body: user }, limited, dead: deaths });
    });
    return inspection.answer === 'live' ? withRow(inspection, asked, tools) : inspection;
  },
};

export const elevenlabs: ProviderApi = {
  id: 'elevenlabs',
  hosts: [
    'api.elevenlabs.io',
    'api.us.elevenlabs.io',
    'api.eu.residency.elevenlabs.io',
    'api.in.residency.elevenlabs.io',
    'api.sg.residency.elevenlabs.io',
  ],
  admin: 'an API key of a workspace administrator that may read service accounts',
  inspectors: [ofUsers],
};

/** Only keys of service accounts are on any list. */
async function withRow(inspection: Inspection, { value, admin }: Asked, { ask }: Tools): Promise<Inspection> {
  if (admin === undefined) return inspection;
  const rows = await allRows(() => ask(request(admin.at, '/v1/service-accounts', admin.secret)), Accounts);
  const row = only(rows, ({ hint }) => isShortFor(value, hint));
  if (row === undefined) return inspection;
  const { key_id, created_at_unix, permissions } = row;
  return live({ handle: key_id, createdAt: created_at_unix, scopes: permissions ?? undefined });
}

/** Where the data resides, or, if nothing says, all places where it may: each has keys of its own. */
function residencesOf({ instance, text }: Asked): readonly string[] {
  if (text(...ADDRESSES) !== undefined) return [instance({ names: ADDRESSES }).origin];
  const residence = text('ELEVENLABS_API_RESIDENCY')?.trim().toLowerCase();
  if (residence === undefined) return [...new Set(Object.values(RESIDENCES))];
  const at = RESIDENCES[residence];
  if (at === undefined) throw new Unanswered('host-unknown', 'ELEVENLABS_API_RESIDENCY');
  return [at];
}

function request(at: string, path: string, key: Secret): HttpRequest {
  return { at, path, headers: { accept: 'application/json', 'xi-api-key': key } };
}
