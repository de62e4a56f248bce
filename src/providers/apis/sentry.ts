import { z } from 'zod';
import type { Inspection } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import { jwtClaims } from '../jwt.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo, bearer, type Probe } from './probe.js';
import { atInstance, type Home } from './usual-instance.js';

const SAAS = 'https://sentry.io';

/** Those of the vendor’s MCP server and its CLI. */
const HOME: Home = {
  usual: SAAS,
  names: ['SENTRY_HOST', 'SENTRY_URL', 'SENTRY_BASE_URL', 'HOST', 'URL'],
  apiOf: serviceOf,
};

/** Sentry’s own hosts are one service: organisations and regions have sub-domains, and `sentry.io` answers for all. */
function serviceOf(address: string): string {
  return /^(?:https:\/\/)?(?:[\w-]+\.)*sentry\.io(?:[/:]|$)/i.test(address) ? SAAS : address;
}

const refused = <Detail extends string>(...details: readonly [Detail, ...Detail[]]) =>
  z.object({ detail: z.literal(details) });

const Root = z.object({ version: z.string(), auth: z.object({ scopes: z.array(z.string()) }) });

const replies: Pick<Probe<z.output<typeof Root>>, 'live' | 'limited' | 'dead'> = {
  live: { body: Root, facts: ({ auth }) => ({ scopes: auth.scopes }) },
  // Told after all that could be wrong with a token: it is bound to one organisation.
  limited: [{ status: 401, body: refused('This token access is limited to organization endpoints.') }],
  dead: [
    { status: 401, body: refused('Invalid token', 'Invalid org token') },
    { status: 401, body: refused('Token expired'), because: 'expired' },
    {
      status: 401,
      body: refused('User inactive or deleted', 'UserApplication inactive or deleted'),
      because: 'disabled',
    },
  ],
};

const ofTokens: Inspector = {
  kinds: ['sentry-user-token', 'sentry-org-token', 'sentry-legacy-token'],
  docs: [
    'https://docs.sentry.io/api/auth/',
    'https://github.com/getsentry/sentry/blob/master/src/sentry/api/endpoints/index.py',
    'https://github.com/getsentry/sentry/blob/master/src/sentry/api/authentication.py',
  ],
  inspect: async (asked, tools) => {
    const made = madeAt(asked.value);
    // An instance knows the tokens that it has made, whatever else the config may say.
    return made === undefined
      ? atInstance(asked, HOME, ({ at }) => inspectAt(at, asked, tools))
      : inspectAt(asked.instance({ address: serviceOf(made) }).at, asked, tools);
  },
};

export const sentry: ProviderApi = {
  id: 'sentry',
  hosts: ['sentry.io'],
  // https://docs.sentry.io/api/permissions/
  broad: ['*:admin'],
  inspectors: [ofTokens],
};

/** Not `/api/0/auth/validate/`: its reply to a live token has no body, and no scopes. */
async function inspectAt(at: string, asked: Asked, { ask }: Tools): Promise<Inspection> {
  return answerTo(await ask({ at, path: '/api/0/', headers: bearer(asked) }), replies);
}

/** An organisation’s token says which instance made it: https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md */
function madeAt(token: Secret): string | undefined {
  const payload = token.publicPart(/^sntrys_([A-Za-z0-9+/=]+)_/);
  const url = payload === undefined ? undefined : jwtClaims(`.${payload}`)?.['url'];
  return typeof url === 'string' ? url : undefined;
}
