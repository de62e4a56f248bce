import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Inspection, live, Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { basicAuth, basicAuthOf } from './basic-auth.js';
import { allRows } from './key-list.js';
import { answerTo, type DocumentedDeath } from './probe.js';
import { only, usedBefore } from './stronger.js';
import { atInstance, type Home } from './usual-instance.js';

/** Where it is told that a key is no good, the same reply reminds of the host: https://github.com/langfuse/langfuse/issues/3634 */
const deaths: readonly DocumentedDeath[] = [
  { status: 401, body: z.object({ message: z.string().startsWith('Invalid credentials.') }) },
];

const Projects = z.object({ data: z.array(z.object({ id: z.string() })).length(1) });

/** https://api.reference.langfuse.com/#tag/projects/get/api/public/projects/{projectId}/apiKeys */
const Keys = z
  .object({
    apiKeys: z.array(
      z.object({
        id: z.string(),
        publicKey: z.string(),
        createdAt: isoDate,
        expiresAt: isoDate,
        lastUsedAt: isoDate,
      }),
    ),
  })
  .transform(({ apiKeys }) => ({ rows: apiKeys }));

/** Regions have keys of their own, and so do instances that somebody runs: https://langfuse.com/self-hosting */
const HOME: Home = {
  usual: 'https://cloud.langfuse.com',
  names: ['LANGFUSE_BASE_URL', 'LANGFUSE_BASEURL', 'LANGFUSE_HOST', 'LANGFUSE_URL'],
};

const ofProjects: Inspector = {
  kinds: ['langfuse-secret-key'],
  docs: [
    'https://langfuse.com/docs/api-and-data-platform/features/public-api',
    'https://api.reference.langfuse.com/#tag/projects/get/api/public/projects',
  ],
  inspect: async (asked, tools) => {
    const publicKey = publicKeyOf(asked);
    const authorization = basicAuth(publicKey, asked.value);
    return atInstance(asked, HOME, async ({ at }) => {
      const reply = await tools.ask(request(at, '/api/public/projects', authorization));
      const inspection = answerTo(reply, { live: { body: Projects }, dead: deaths });
      if (inspection.answer !== 'live') return inspection;
      return withRow(inspection, Projects.parse(reply.json).data[0]!.id, publicKey, asked, tools);
    });
  },
};

export const langfuse: ProviderApi = {
  id: 'langfuse',
  // https://langfuse.com/security/data-regions
  hosts: ['cloud.langfuse.com', 'us.cloud.langfuse.com', 'jp.cloud.langfuse.com', 'hipaa.cloud.langfuse.com'],
  admin: 'an API key of the organisation, as its public and its secret key with a colon in between',
  inspectors: [ofProjects],
};

function publicKeyOf({ other, user }: Asked): string {
  const found = other('langfuse-public-key', 'LANGFUSE_PUBLIC_KEY')?.publicPart(/^(.+)$/) ?? user;
  if (found === undefined) throw new Unanswered('incomplete', 'LANGFUSE_PUBLIC_KEY');
  return found;
}

async function withRow(
  inspection: Inspection,
  project: string,
  publicKey: string,
  { admin }: Asked,
  { ask, now }: Tools,
): Promise<Inspection> {
  if (admin === undefined) return inspection;
  const path = `/api/public/projects/${encodeURIComponent(project)}/apiKeys`;
  const rows = await allRows(() => ask(request(admin.at, path, basicAuthOf(admin.secret))), Keys);
  const row = only(rows, (key) => key.publicKey === publicKey);
  if (row === undefined) return inspection;
  const { id, createdAt, expiresAt, lastUsedAt } = row;
  return live({ handle: id, createdAt, expiresAt, lastUsedAt: usedBefore(now, lastUsedAt) });
}

function request(at: string, path: string, authorization: Secret): HttpRequest {
  return { at, path, headers: { accept: 'application/json', authorization } };
}
