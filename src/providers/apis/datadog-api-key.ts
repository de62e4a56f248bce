import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Facts, live, unknown } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Asked, Inspector } from './api.js';
import { forbidden, siteOf } from './datadog-site.js';
import { answerTo } from './probe.js';
import { told, usedBefore } from './stronger.js';

const APPLICATION_KEYS = [
  'datadog-application-key',
  'DD_APP_KEY',
  'DATADOG_APP_KEY',
  'DD_APPLICATION_KEY',
  'DATADOG_APPLICATION_KEY',
] as const;

export const ofApiKeys: Inspector = {
  kinds: ['datadog-api-key'],
  docs: [
    'https://docs.datadoghq.com/api/latest/authentication/#validate-api-key',
    'https://docs.datadoghq.com/api/latest/key-management/validate-api-key/',
    'https://docs.datadoghq.com/api/latest/key-management/get-api-key/',
  ],
  inspect: async (asked, tools) => {
    const { at, isSaid } = siteOf(asked);
    const reply = await tools.ask(validation(at, asked.value));
    const inspection = answerTo(reply, { live: { body: Validation }, dead: [forbidden] });
    // Nothing says that it is a key of this site, so it may be one of another.
    if (inspection.answer === 'dead' && !isSaid) return unknown('incomplete', 'DD_SITE');
    return inspection.answer === 'live' ? live(await known(asked, tools, at)) : inspection;
  },
};

export const Validation = z.object({ valid: z.literal(true) });

export function validation(at: string, apiKey: Secret): HttpRequest {
  return { at, path: '/api/v1/validate', headers: headersFor(apiKey) };
}

export function headersFor(apiKey: Secret, applicationKey?: Secret): NonNullable<HttpRequest['headers']> {
  return {
    accept: 'application/json',
    'dd-api-key': apiKey,
    ...(applicationKey === undefined ? {} : { 'dd-application-key': applicationKey }),
  };
}

const Identity = z.object({
  data: z.object({
    attributes: z.object({ api_key_id: z.string(), api_key_scopes: z.array(z.string()).optional() }),
  }),
});

const Key = z.object({
  data: z.object({
    id: z.string(),
    attributes: z.object({ created_at: isoDate, date_last_used: isoDate.nullish() }),
  }),
});

/** A key knows its id; its dates are told to an application key only: the policy’s, or the one beside it. */
async function known(asked: Asked, { ask, now }: Tools, at: string): Promise<Facts> {
  const { value, admin, other } = asked;
  const identity = await told(ask({ at, path: '/api/v2/validate', headers: headersFor(value) }), Identity);
  if (identity === undefined) return {};
  const { api_key_id: id, api_key_scopes: scopes } = identity.data.attributes;
  const applicationKey = admin?.at === at ? admin.secret : other(...APPLICATION_KEYS);
  if (applicationKey === undefined) return { handle: id, scopes };
  const path = `/api/v2/api_keys/${encodeURIComponent(id)}`;
  const key = await told(ask({ at, path, headers: headersFor(value, applicationKey) }), Key);
  const attributes = key?.data.id === id ? key.data.attributes : undefined;
  return {
    handle: id,
    scopes,
    createdAt: attributes?.created_at,
    lastUsedAt: usedBefore(now, attributes?.date_last_used),
  };
}
