import { z } from 'zod';
import { isoDate, unixSeconds } from '../../core/dates.js';
import { type Facts, live, Unanswered } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo, type Documented, type Probe, probe } from './probe.js';
import { told } from './stronger.js';

/** A refusal with one of these reasons: https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto */
function refusedFor(status: number, ...reasons: readonly string[]): Documented {
  const info = z.object({ reason: z.enum(reasons), domain: z.literal('googleapis.com') });
  const details = z.array(z.unknown()).refine((all) => all.some((one) => info.safeParse(one).success));
  return { status, body: z.object({ error: z.object({ details }) }) };
}

/** The key was found, and is not for this. */
const limited = [
  refusedFor(
    403,
    'SERVICE_DISABLED',
    'BILLING_DISABLED',
    'API_KEY_SERVICE_BLOCKED',
    'API_KEY_HTTP_REFERRER_BLOCKED',
    'API_KEY_IP_ADDRESS_BLOCKED',
    'API_KEY_ANDROID_APP_BLOCKED',
    'API_KEY_IOS_APP_BLOCKED',
  ),
];

const dead = [refusedFor(400, 'API_KEY_INVALID')];

function ofKeys(
  kind: string,
  docs: string,
  request: Pick<HttpRequest, 'at' | 'path'>,
  body: Probe<unknown>['live']['body'],
): Inspector {
  return {
    kinds: [kind],
    docs: [
      docs,
      'https://cloud.google.com/docs/authentication/api-keys-use',
      'https://cloud.google.com/api-keys/docs/reference/rest/v2/keys',
    ],
    inspect: async (asked, tools) => {
      const reply = await tools.ask({ ...request, headers: { 'x-goog-api-key': asked.value } });
      const inspection = answerTo(reply, { live: { body }, limited, dead });
      return inspection.answer === 'live' ? live(await looked(asked, tools)) : inspection;
    },
  };
}

/** https://cloud.google.com/api-keys/docs/reference/rest/v2/keys/lookupKey */
const Found = z.object({ name: z.string().regex(/^projects\/[\w-]+\/locations\/global\/keys\/[\w-]+$/) });
const Key = z.object({ uid: z.string(), createTime: isoDate });

/** Whoever may look keys up by their text finds the one that it is. */
async function looked({ value, admin }: Asked, { ask }: Tools): Promise<Facts> {
  if (admin === undefined) return {};
  const headers = { authorization: secretText`Bearer ${admin.secret}` };
  const path = secretText`/v2/keys:lookupKey?keyString=${value.derive(encodeURIComponent)}`;
  const found = await told(ask({ at: admin.at, path, headers }), Found);
  if (found === undefined) return {};
  const key = await told(ask({ at: admin.at, path: `/v2/${found.name}`, headers }), Key);
  return key === undefined ? {} : { createdAt: key.createTime, handle: key.uid };
}

/** Of the accounts of an organisation: https://developers.google.com/identity/protocols/oauth2/scopes#admin-directory */
function administering(what: string): string {
  return `https://www.googleapis.com/auth/admin.directory.${what}`;
}

/** https://docs.cloud.google.com/docs/authentication/token-types#access-contents */
const ofAccessTokens = probe({
  kinds: ['google-access-token'],
  docs: ['https://docs.cloud.google.com/docs/authentication/token-types'],
  request: ({ value }) => {
    // That of a federated identity, which only those that have given it out know: https://cloud.google.com/iam/docs/reference/sts/rest/v1/introspect
    if (value.publicPart(/^(ya29\.d\.)/) !== undefined) throw new Unanswered('no-way');
    return {
      at: 'https://oauth2.googleapis.com',
      path: secretText`/tokeninfo?access_token=${value.derive(encodeURIComponent)}`,
    };
  },
  live: {
    body: z.object({ scope: z.string(), exp: z.coerce.number().pipe(unixSeconds) }),
    facts: ({ scope, exp }) => ({ expiresAt: exp, scopes: scope.split(' ') }),
  },
  dead: [{ status: 400, body: z.object({ error_description: z.literal('Invalid Value') }) }],
});

export const google: ProviderApi = {
  id: 'google',
  hosts: [
    'translation.googleapis.com',
    'generativelanguage.googleapis.com',
    'apikeys.googleapis.com',
    'oauth2.googleapis.com',
  ],
  admin:
    'an access token that may "apikeys.keys.lookup" and "apikeys.keys.get" in the projects of the keys, for the host apikeys.googleapis.com',
  // Not `cloud-platform`, which every token for Google Cloud has: what it may do there, roles say.
  // https://developers.google.com/identity/protocols/oauth2/scopes
  broad: ['https://mail.google.com/', ...['user', 'group', 'rolemanagement'].map(administering)],
  inspectors: [
    // Gemini refuses keys of this sort, whatever they are good for elsewhere: https://ai.google.dev/gemini-api/docs/api-key
    ofKeys(
      'google-api-key',
      'https://cloud.google.com/translate/docs/reference/rest/v2/languages',
      { at: 'https://translation.googleapis.com', path: '/language/translate/v2/languages' },
      z.object({ data: z.object({ languages: z.array(z.object({ language: z.string() })) }) }),
    ),
    ofKeys(
      'google-auth-key',
      'https://ai.google.dev/api/models#method:-models.list',
      { at: 'https://generativelanguage.googleapis.com', path: '/v1beta/models?pageSize=1' },
      z.object({ models: z.array(z.object({ name: z.string() })) }),
    ),
    ofAccessTokens,
  ],
};
