import { z } from 'zod';
import type { Tools } from '../../core/tools.js';
import type { Asked } from './api.js';
import { fits } from './probe.js';
import { told } from './stronger.js';
import { type Key, regionsOf, request } from './twilio-login.js';

/** Whether a token that the account does not take is wrong, and not the account suspended: its other auth token tells. */
export async function isActive(account: string, { admin }: Asked, { ask }: Tools): Promise<boolean> {
  if (admin === undefined) return false;
  const Active = z.object({ sid: z.literal(account), status: z.literal('active') });
  return (
    (await told(ask(request(admin.at, `/${account}.json`, account, admin.secret)), Active)) !== undefined
  );
}

/** https://www.twilio.com/docs/errors/20404 */
const notFound = z.object({ code: z.literal(20404) });

/**
 * Whether its account is active and has no such key. If it has, the secret may be that of another key; and where keys of another region
 * could be meant, that this one has none says nothing.
 */
export async function isGone({ account, id }: Key, asked: Asked, tools: Tools): Promise<boolean> {
  const { admin } = asked;
  if (admin === undefined || !regionsOf(asked).every((region) => region === admin.at)) return false;
  if (!(await isActive(account, asked, tools))) return false;
  const reply = await tools.ask(request(admin.at, `/${account}/Keys/${id}.json`, account, admin.secret));
  return fits(reply, { status: 404, body: notFound });
}
