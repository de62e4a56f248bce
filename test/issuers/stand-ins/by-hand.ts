import { fakeAlnum, fakeDigits, fakeHex, fakeUuid, fakeWord } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { markOf } from './mark.js';
import { basicOf, bearerOf, jsonOf } from './presented.js';
import { Shelf } from './shelf.js';
import { json, type Made, type StandIn } from './stand-in.js';

interface Vendor {
  readonly account?: Readonly<Record<string, unknown>>;
  readonly token: () => string;
  /** Where a token is asked about: method and address. */
  readonly question: string;
  readonly presented?: (request: Received) => string;
  readonly live: Answer;
  readonly dead: Answer;
  /** Ends the token of a request, where the vendor has such a call; `undefined` if it is another request. */
  readonly end?: (request: Received, shelf: Shelf<object>) => Answer | undefined;
}

/** A vendor that knows its tokens, and lets a person alone make them. */
function byHand({ account = {}, token, question, presented = bearerOf, live, dead, end }: Vendor): StandIn {
  const shelf = new Shelf<object>();
  const make = (): Made => {
    const made = token();
    return { id: shelf.keep(markOf(made), made, {}).id, parts: { token: made } };
  };
  const current = make();
  return {
    account,
    // Nobody needs it.
    admin: fakeAlnum(40),
    current,
    foreign: [],
    answer: (request) => {
      const ended = end?.(request, shelf);
      if (ended !== undefined) return ended;
      if (`${request.method} ${request.url}` !== question) return { status: 404, body: '<html>' };
      return shelf.withValue(presented(request)) === undefined ? dead : live;
    },
    add: make,
    remove: (id) => void shelf.remove(id),
    kept: () => shelf.kept(),
  };
}

/** https://developers.notion.com/reference/get-self */
export const notion = (): StandIn =>
  byHand({
    token: () => `ntn_${fakeDigits(11)}${fakeAlnum(35)}`,
    question: 'GET https://api.notion.com/v1/users/me',
    live: json(200, { object: 'user', id: 'bot-1', type: 'bot' }),
    dead: json(401, { object: 'error', status: 401, code: 'unauthorized', message: 'API token is invalid.' }),
  });

/** https://huggingface.co/docs/hub/api */
export const huggingface = (): StandIn =>
  byHand({
    token: () => `hf_${fakeAlnum(34)}`,
    question: 'GET https://huggingface.co/api/whoami-v2',
    live: json(200, {
      type: 'user',
      auth: { accessToken: { displayName: 'mcp', role: 'read', createdAt: '2026-01-01T00:00:00.000Z' } },
    }),
    dead: json(401, { error: 'Invalid credentials in Authorization header' }),
  });

/** https://linear.app/developers/graphql */
export const linear = (): StandIn =>
  byHand({
    token: () => `lin_api_${fakeAlnum(40)}`,
    question: 'POST https://api.linear.app/graphql',
    presented: ({ headers }) => `${headers.authorization}`,
    live: json(200, { data: { viewer: { id: 'user-1' } } }),
    dead: json(401, {
      errors: [{ message: 'Authentication required', extensions: { code: 'AUTHENTICATION_ERROR' } }],
    }),
  });

/** https://developers.figma.com/docs/rest-api/errors/ */
export const figma = (): StandIn =>
  byHand({
    token: () => `figd_${fakeWord(40)}`,
    question: 'GET https://api.figma.com/v1/me',
    presented: ({ headers }) => `${headers['x-figma-token']}`,
    live: json(200, { id: '1', handle: 'mcp', email: 'bot@acme.example' }),
    dead: json(403, { status: 403, err: 'Invalid token' }),
  });

/** https://docs.stripe.com/api/errors */
export const stripe = (): StandIn =>
  byHand({
    token: () => `rk_live_${fakeAlnum(99)}`,
    question: 'GET https://api.stripe.com/v1/balance',
    live: json(200, { object: 'balance', available: [] }),
    dead: json(401, {
      error: { type: 'invalid_request_error', message: 'Invalid API Key provided: rk_live_***' },
    }),
  });

/** https://github.com/npm/registry/blob/main/docs/user/authentication.md */
export const npm = (): StandIn =>
  byHand({
    token: () => `npm_${fakeAlnum(36)}`,
    account: { registry: 'npm.acme.example' },
    question: 'GET https://npm.acme.example/-/whoami',
    live: json(200, { username: 'mcp' }),
    dead: { status: 401, headers: { 'www-authenticate': 'Bearer' }, body: '{}' },
  });

/** https://github.com/getsentry/sentry/blob/master/src/sentry/api/authentication.py */
export const sentryOf = (host?: string): StandIn =>
  byHand({
    ...(host !== undefined && { account: { host } }),
    token: () => `sntryu_${fakeHex(64)}`,
    question: `GET https://${host ?? 'sentry.io'}/api/0/`,
    live: json(200, { version: '0', auth: { scopes: ['org:read'] }, user: null }),
    dead: json(401, { detail: 'Invalid token' }),
  });

/** https://upstash.com/docs/devops/developer-api/authentication */
export const upstashApiKey = (): StandIn =>
  byHand({
    account: { email: 'bot@acme.example' },
    token: fakeUuid,
    question: 'GET https://api.upstash.com/v2/redis/databases',
    presented: (request) => basicOf(request)[1],
    live: json(200, [{ database_id: fakeUuid(), database_name: 'cache' }]),
    dead: { status: 401 },
  });

/** https://docs.slack.dev/reference/methods/auth.revoke */
export const slack = (): StandIn =>
  byHand({
    token: () => `xoxb-${fakeDigits(12)}-${fakeDigits(12)}-${fakeAlnum(24)}`,
    question: 'POST https://slack.com/api/auth.test',
    live: json(200, { ok: true, url: 'https://acme.slack.com/', team: 'Acme', user: 'mcp' }),
    dead: json(200, { ok: false, error: 'token_revoked' }),
    end: (request, shelf) => {
      if (`${request.method} ${request.url}` !== 'POST https://slack.com/api/auth.revoke') return undefined;
      const item = shelf.withValue(bearerOf(request));
      if (item === undefined) return json(200, { ok: false, error: 'token_revoked' });
      shelf.remove(item.id);
      return json(200, { ok: true, revoked: true });
    },
  });

/** https://docs.github.com/en/rest/credentials/revoke: for whoever has not logged in, whether there is such a token or not. */
const githubPatOf = (token: () => string): StandIn =>
  byHand({
    token,
    question: 'GET https://api.github.com/user',
    live: json(200, { login: 'octocat', id: 1 }),
    dead: json(401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' }),
    end: (request, shelf) => {
      if (`${request.method} ${request.url}` !== 'POST https://api.github.com/credentials/revoke')
        return undefined;
      if (request.headers.authorization !== undefined) return json(403, { message: 'Forbidden' });
      const { credentials = [] } = jsonOf<{ credentials: readonly string[] }>(request) ?? {};
      if (!credentials.every((one) => /^(?:ghp|github_pat)_/.test(one)) || credentials.length === 0) {
        return json(422, { message: 'Validation Failed' });
      }
      for (const one of credentials) shelf.remove(shelf.withValue(one)?.id ?? '');
      return json(202, {});
    },
  });

export const githubClassic = (): StandIn => githubPatOf(() => `ghp_${fakeAlnum(36)}`);

export const githubFineGrained = (): StandIn =>
  githubPatOf(() => `github_pat_${fakeAlnum(22)}_${fakeAlnum(59)}`);
