import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangeRequest, ChangingTools, HttpRequest } from '../../core/tools.js';
import { grant, Token } from '../apis/mongodb-atlas-service-accounts.js';
import { bearer } from '../apis/probe.js';
import { bodyOf } from './replies.js';

/** https://www.mongodb.com/docs/atlas/government/api/ */
const HOSTS = { global: 'cloud.mongodb.com', government: 'cloud.mongodbgov.com' } as const;

export const cloud = z
  .enum(['global', 'government'])
  .default('global')
  .describe('The Atlas that the organisation is in: `government` is Atlas for Government.');

/** Where Atlas is, for an account. */
interface Placed {
  readonly cloud: z.output<typeof cloud>;
}

/** An id of an organisation, of a project, or of most else. */
export const ID = /^[0-9a-f]{24}$/;

export const CLIENT = /^mdb_sa_id_[0-9a-f]{24}$/;

export function hostOf(account: Placed): string {
  return HOSTS[account.cloud];
}

export function atOf(account: Placed): string {
  return `https://${hostOf(account)}`;
}

/** https://github.com/mongodb/atlas-sdk-go/blob/main/docs/docs/ApiError.md */
export const Failure = z.object({ error: z.number(), errorCode: z.string() });

/** What Atlas is asked by; it ends by itself. */
export interface Pass {
  /** Client id of who has it. */
  readonly client: string;
  /** `dated`: of another version than all else. */
  ask(path: string, dated?: string): HttpRequest;
  change(method: ChangeRequest['method'], path: string, body?: unknown): ChangeRequest;
}

/**
 * Logs in as a service account. `version`: the date of the one of Atlas’s API whose calls are meant; `client`: whose secret it is if that stands alone.
 * https://www.mongodb.com/docs/atlas/api/service-accounts/generate-oauth2-token/
 */
export async function loggedIn(
  account: Placed,
  admin: Secret,
  { ask }: ChangingTools,
  version: string,
  client?: string,
): Promise<Pass> {
  const id = admin.publicPart(/^(mdb_sa_id_[0-9a-f]{24}):/) ?? client;
  if (id === undefined)
    throw new Unanswered('incomplete', 'the admin is no client id and secret with a colon in between');
  const secret = admin.derive((text) => text.replace(/^mdb_sa_id_\w+:/, ''));
  const at = atOf(account);
  const { access_token } = bodyOf(await ask(grant(at, id, secret)), Token);
  const typeOf = (dated: string): string => `application/vnd.atlas.${dated}+json`;
  const type = typeOf(version);
  const headers = { ...bearer({ value: Secret.of(access_token, [hostOf(account)]) }), accept: type };
  return {
    client: id,
    ask: (path, dated = version) => ({
      at,
      path: `/api/atlas/v2${path}`,
      headers: { ...headers, accept: typeOf(dated) },
    }),
    change: (method, path, body) => ({
      method,
      at,
      path: `/api/atlas/v2${path}`,
      headers: body === undefined ? headers : { ...headers, 'content-type': type },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  };
}
