import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Facts, live, unknown } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import { toWords } from '../../core/words.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo } from './probe.js';
import { told } from './stronger.js';

/** https://devcenter.heroku.com/articles/platform-api-reference#error-responses */
const error = (id: string): z.ZodType => z.object({ id: z.literal(id), message: z.string() });

const documented = {
  live: { body: z.object({ id: z.string(), email: z.string() }) },
  // Of a token for something else: https://devcenter.heroku.com/articles/oauth#scopes
  limited: [{ status: 403, body: error('forbidden') }],
  dead: [{ status: 401, body: error('unauthorized') }],
};

const ofKeys: Inspector = {
  kinds: ['heroku-api-key', 'heroku-api-key-legacy'],
  docs: [
    'https://devcenter.heroku.com/articles/platform-api-reference#account',
    'https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization',
  ],
  inspect: async (asked, tools) => {
    // The secrets of OAuth clients were UUIDs as well.
    const isKey =
      asked.kind === 'heroku-api-key' || /API_?KEY|TOKEN|AUTHORIZATION/.test(toWords(asked.name ?? ''));
    if (!isKey) return unknown('no-way');
    const inspection = answerTo(await tools.ask(request(asked, '/account')), documented);
    return inspection.answer === 'live' ? live(await authorisation(asked, tools)) : inspection;
  },
};

export const heroku: ProviderApi = {
  id: 'heroku',
  hosts: ['api.heroku.com'],
  // https://devcenter.heroku.com/articles/oauth#scopes
  broad: ['global'],
  inspectors: [ofKeys],
};

function request({ value }: Asked, path: string): HttpRequest {
  return {
    at: 'https://api.heroku.com',
    path,
    headers: {
      accept: 'application/vnd.heroku+json; version=3',
      authorization: secretText`Bearer ${value}`,
    },
  };
}

const Authorisations = z.array(
  z.object({
    id: z.uuid(),
    created_at: isoDate,
    updated_at: isoDate,
    scope: z.array(z.string()),
    access_token: z
      .object({ token: z.string().optional(), expires_in: z.number().nullable().optional() })
      .nullable(),
  }),
);

/** A user’s authorisations hold the tokens themselves, so that the vendor’s own client finds its one in the same way. */
async function authorisation(asked: Asked, { ask, now }: Tools): Promise<Facts> {
  const all = (await told(ask(request(asked, '/oauth/authorizations')), Authorisations)) ?? [];
  const id = asked.value
    .derive((own) => all.find(({ access_token }) => access_token?.token === own)?.id ?? '')
    .publicPart(/^([\da-f-]{36})$/i);
  const found = all.find((one) => one.id === id);
  return found === undefined ? {} : factsOf(found, now);
}

function factsOf(
  { id, created_at, updated_at, scope, access_token }: z.output<typeof Authorisations>[number],
  now: Date,
): Facts {
  // The token of an authorisation can be made anew, which counts as a change of it.
  const isAsMade = created_at !== undefined && created_at.getTime() === updated_at?.getTime();
  const seconds = access_token?.expires_in;
  return {
    ...(isAsMade ? { createdAt: created_at } : { existedAt: updated_at }),
    expiresAt: seconds === null ? 'never' : after(now, seconds),
    scopes: scope,
    handle: id,
  };
}

function after(now: Date, seconds: number | undefined): Date | undefined {
  return seconds === undefined ? undefined : new Date(now.getTime() + seconds * 1000);
}
