import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import type { Facts } from '../../core/inspection.js';
import type { Tools } from '../../core/tools.js';
import type { Asked } from './api.js';
import { bearer } from './probe.js';
import { told } from './stronger.js';

const IAM = 'https://iam.googleapis.com';

/** `gcloud iam service-accounts keys list` shows the two times as `CREATED_AT` and `EXPIRES_AT`. */
const Recorded = z.object({
  name: z.string(),
  keyOrigin: z.literal('GOOGLE_PROVIDED'),
  validAfterTime: isoDate,
  validBeforeTime: isoDate,
});

/** Whoever may see the account's keys knows which of them Google has made: only of these it is known when that was. */
export async function recorded(
  id: string | undefined,
  email: string,
  { admin }: Asked,
  { ask }: Tools,
): Promise<Facts> {
  if (id === undefined || admin?.at !== IAM) return {};
  const path = `/v1/projects/-/serviceAccounts/${encodeURIComponent(email)}/keys/${encodeURIComponent(id)}`;
  const key = await told(ask({ at: IAM, path, headers: bearer({ value: admin.secret }) }), Recorded);
  if (key?.name.endsWith(`/keys/${id}`) !== true) return {};
  return { createdAt: key.validAfterTime, expiresAt: endOf(key.validBeforeTime) };
}

/** A key without an end is valid to the last second of the calendar. */
export function endOf(date: Date | undefined): Facts['expiresAt'] {
  return date?.getUTCFullYear() === 9999 ? 'never' : date;
}
