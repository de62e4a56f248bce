import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { HttpRequest } from '../../core/tools.js';
import type { Asked } from './api.js';
import { basicAuth } from './basic-auth.js';

export interface Key {
  readonly account: string;
  readonly id: string;
  readonly secret: Secret;
}

export function request(at: string, path: string, user: string, password: Secret): HttpRequest {
  const headers = { accept: 'application/json', authorization: basicAuth(user, password) };
  return { at, path: `/2010-04-01/Accounts${path}`, headers };
}

/**
 * Credentials are valid in one region only: https://www.twilio.com/docs/global-infrastructure/manage-regional-api-credentials.
 * Which there are: https://www.twilio.com/docs/twilio-cli/general-usage/regional
 */
export const REGIONS: Readonly<Record<string, string>> = {
  us1: 'https://api.twilio.com',
  ie1: 'https://api.dublin.ie1.twilio.com',
  au1: 'https://api.sydney.au1.twilio.com',
  jp1: 'https://api.tokyo.jp1.twilio.com',
};

export function regionsOf({ text }: Asked): readonly string[] {
  const named = text('TWILIO_REGION');
  if (named === undefined) return Object.values(REGIONS);
  const region = REGIONS[named.toLowerCase()];
  if (region === undefined) throw new Unanswered('host-unknown');
  return [region];
}

export function accountOf({ other }: Asked): string {
  const found = other('TWILIO_ACCOUNT_SID', 'twilio-account-sid')?.publicPart(/^(AC[0-9a-f]{32})$/);
  if (found === undefined) throw new Unanswered('incomplete', 'TWILIO_ACCOUNT_SID');
  return found;
}

export function keyOf(asked: Asked): Key {
  const { kind, value, other } = asked;
  const pair = /^(AC[0-9a-f]{32})\/(SK[0-9a-f]{32}):/;
  if (kind === 'twilio-key-pair') {
    const account = value.publicPart(pair)!;
    const id = value.publicPart(/\/(SK[0-9a-f]{32}):/)!;
    return { account, id, secret: value.derive((text) => text.replace(pair, '')) };
  }
  const account = accountOf(asked);
  const idNames = ['twilio-api-key', 'TWILIO_API_KEY', 'TWILIO_API_KEY_SID', 'TWILIO_API_SID'];
  const secretNames = ['twilio-api-secret', 'TWILIO_API_SECRET', 'TWILIO_API_KEY_SECRET'];
  const [key, secret] =
    kind === 'twilio-api-key' ? [value, other(...secretNames)] : [other(...idNames), value];
  const id = key?.publicPart(/^(SK[0-9a-f]{32})$/);
  if (id === undefined) throw new Unanswered('incomplete', 'TWILIO_API_KEY');
  if (secret === undefined) throw new Unanswered('incomplete', 'TWILIO_API_SECRET');
  return { account, id, secret };
}
