import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import type { Facts } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { Inspector, ProviderApi } from './api.js';
import { isShortFor } from './key-list.js';
import { answerTo, type DocumentedDeath } from './probe.js';
import { only } from './stronger.js';
import { atInstance, type Home } from './usual-instance.js';

/** https://docs.langchain.com/langsmith/smith-api/api-key/get-api-keys; whoever lists keys has one, so that there is at least that. */
const Keys = z
  .array(z.object({ id: z.string(), short_key: z.string(), created_at: isoDate, expires_at: isoDate }))
  .min(1);

const deaths: readonly DocumentedDeath[] = [
  { status: 401, body: z.object({ detail: z.literal('Invalid token') }) },
];

/** Regions have keys of their own, and so do instances that somebody runs: https://docs.langchain.com/langsmith/self-hosted */
const HOME: Home = {
  usual: 'https://api.smith.langchain.com',
  names: ['LANGSMITH_ENDPOINT', 'LANGCHAIN_ENDPOINT', 'LANGSMITH_API_URL', 'LANGSMITH_BASE_URL'],
};

/** Each lists its own kind, itself among them. Keys of the format `ls__…` have been abandoned, and have no list. */
const PATHS: Readonly<Record<string, string>> = {
  'langsmith-personal-access-token': '/api/v1/orgs/current/personal-access-tokens',
  'langsmith-service-key': '/api/v1/api-key',
};

const ofThemselves: Inspector = {
  kinds: Object.keys(PATHS),
  docs: [
    'https://docs.langchain.com/langsmith/smith-api/api-key/get-personal-access-tokens',
    'https://docs.langchain.com/langsmith/smith-api/api-key/get-api-keys',
  ],
  inspect: async (asked, { ask }) => {
    const { kind, value } = asked;
    return atInstance(asked, HOME, async ({ at }) => {
      const reply = await ask({
        at: at.replace(/\/api(?:\/v1)?$/, ''),
        path: PATHS[kind ?? '']!,
        headers: { accept: 'application/json', 'x-api-key': value },
      });
      return answerTo(reply, { live: { body: Keys, facts: (rows) => factsOf(rows, value) }, dead: deaths });
    });
  },
};

export const langsmith: ProviderApi = {
  id: 'langsmith',
  // https://docs.langchain.com/langsmith/create-account-api-key#configure-the-sdk
  hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'],
  inspectors: [ofThemselves],
};

function factsOf(rows: z.output<typeof Keys>, value: Secret): Facts {
  const row = only(rows, ({ short_key }) => isShortFor(value, short_key));
  return row === undefined ? {} : { handle: row.id, createdAt: row.created_at, expiresAt: row.expires_at };
}
