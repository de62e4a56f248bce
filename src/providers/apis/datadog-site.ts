import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Asked } from './api.js';
import type { DocumentedDeath } from './probe.js';

/** https://docs.datadoghq.com/getting_started/site/#access-the-datadog-site */
export const SITES = [
  'datadoghq.com',
  'us3.datadoghq.com',
  'us5.datadoghq.com',
  'datadoghq.eu',
  'ap1.datadoghq.com',
  'ap2.datadoghq.com',
  'uk1.datadoghq.com',
  'ddog-gov.com',
  'us2.ddog-gov.com',
] as const;

const NAMES = [
  'DD_SITE',
  'DATADOG_SITE',
  'DD_HOST',
  'DATADOG_HOST',
  'DATADOG_API_HOST',
  'DATADOG_BASE_URL',
  'DATADOG_URL',
  'SITE',
];

/** Where the API of a site answers, and whether anything says that it is this one: sites know nothing of each other’s keys. */
export interface Site {
  readonly at: string;
  readonly isSaid: boolean;
}

export function siteOf({ text, instance }: Asked): Site {
  const said = text(...NAMES);
  if (said === undefined) {
    return { at: instance({ otherwise: 'https://api.datadoghq.com' }).at, isSaid: false };
  }
  const host = said
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[:/].*$/s, '');
  const site = SITES.find((one) => one === host.replace(/^(?:api|app|www|mcp)\./, ''));
  if (site === undefined) throw new Unanswered('host-not-listed', host);
  return { at: `https://api.${site}`, isSaid: true };
}

function refusal(status: number, error: string): DocumentedDeath {
  return { status, body: z.object({ errors: z.tuple([z.literal(error)]) }) };
}

/** https://docs.datadoghq.com/api/latest/authentication/#validate-api-key. In other words it may be about who asks from where. */
export const forbidden = refusal(403, 'Forbidden');

/** https://docs.datadoghq.com/api/latest/key-management/validate-api-and-application-keys/ */
export const unauthorized = refusal(401, 'Unauthorized');
