import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Inspection, live, Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import type { Admin, Asked, Inspector, ProviderApi } from './api.js';
import { answerTo, bearer, type Probe, probe } from './probe.js';
import { only } from './stronger.js';

const URLS = ['SUPABASE_URL', 'SUPABASE_PROJECT_URL', 'NEXT_PUBLIC_SUPABASE_URL', 'VITE_SUPABASE_URL'];

const ofUsers = probe({
  kinds: ['supabase-pat'],
  docs: [
    'https://supabase.com/docs/reference/api/introduction',
    'https://supabase.com/docs/reference/api/v1-list-all-organizations',
  ],
  request: (asked) => ({ at: 'https://api.supabase.com', path: '/v1/organizations', headers: bearer(asked) }),
  live: { body: z.array(z.object({ id: z.string() })).min(1) },
  // The words differ with what is wrong with it; one that may not see this gets a 403.
  dead: [
    {
      status: 401,
      body: z.object({ message: z.string().regex(/^(?:Unauthorized\b|Invalid access token|JWT )/) }),
    },
  ],
});

const replies: Pick<Probe<unknown>, 'live' | 'dead'> = {
  live: { body: z.object({ name: z.literal('GoTrue') }) },
  // https://supabase.com/docs/guides/api/api-keys
  dead: [
    { status: 401, body: z.object({ message: z.enum(['Invalid API key', 'Unregistered API key']) }) },
    {
      status: 401,
      body: z.object({ message: z.literal('Legacy API keys are disabled') }),
      because: 'disabled',
    },
  ],
};

const ofProjects: Inspector = {
  kinds: ['supabase-secret-key', 'supabase-legacy-key'],
  docs: [
    'https://supabase.com/docs/guides/api/api-keys',
    'https://supabase.com/docs/reference/api/v1-get-project-api-keys',
    'https://github.com/supabase/auth/blob/master/openapi.yaml',
  ],
  inspect: async (asked, tools) => {
    const listed = await fromList(asked, tools);
    if (listed !== undefined) return listed;
    // Without it, a project that does not know the key may be a wrong one.
    if (asked.text(...URLS) === undefined && asked.url === undefined)
      throw new Unanswered('incomplete', URLS[0]);
    const reply = await tools.ask({
      at: asked.instance({ names: URLS }).origin,
      path: '/auth/v1/health',
      headers: { accept: 'application/json', apikey: asked.value },
    });
    return answerTo(reply, replies);
  },
};

export const supabase: ProviderApi = {
  id: 'supabase',
  // Not *.supabase.co: whoever has a project sees in its functions what headers it is asked with.
  hosts: ['api.supabase.com'],
  admin: 'a personal access token that may read the API keys of the project',
  inspectors: [ofUsers, ofProjects],
};

const Keys = z.array(
  z.object({
    id: z.string().nullish(),
    type: z.string().nullish(),
    prefix: z.string().nullish(),
    inserted_at: isoDate.nullish(),
  }),
);

/** What the project's list of keys tells; `undefined` if the key is not surely one of them. */
async function fromList(
  { kind, value, admin, account, text }: Asked,
  { ask }: Tools,
): Promise<Inspection | undefined> {
  const project =
    text('SUPABASE_PROJECT_REF') ??
    /^https:\/\/([a-z]{20})\.supabase\.co\b/.exec(text(...URLS) ?? '')?.[1] ??
    account['project'];
  if (kind !== 'supabase-secret-key' || admin === undefined || project === undefined) return undefined;
  const reply = await ask(listOf(project, admin));
  const keys = Keys.safeParse(reply.json);
  if (reply.status !== 200 || !keys.success) return undefined;
  const own = only(keys.data, ({ type, prefix }) => type === 'secret' && begins(value, prefix));
  if (own === undefined) return undefined;
  return live({ handle: own.id ?? undefined, createdAt: own.inserted_at ?? undefined });
}

function listOf(project: string, { at, secret }: Admin): Parameters<Tools['ask']>[0] {
  const path = `/v1/projects/${encodeURIComponent(project)}/api-keys`;
  return { at, path, headers: bearer({ value: secret }) };
}

/** The first letters of a key are shown wherever it is listed. */
function begins(value: Secret, prefix: string | null | undefined): boolean {
  const shown = prefix?.replace(/^(?:sb_secret_)?/, 'sb_secret_') ?? '';
  return value.publicPart(/^(sb_secret_[\w-]{5})/) === shown;
}
