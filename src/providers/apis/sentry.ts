import { z } from 'zod';
import { originOf } from '../../core/destination.js';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import { jwtClaims } from '../jwt.js';
import type { Asked, ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

const SAAS = 'https://sentry.io';

/** Those of the vendor’s MCP server and its CLI. */
const NAMES = ['SENTRY_HOST', 'SENTRY_URL', 'SENTRY_BASE_URL', 'HOST', 'URL'];

const refused = <Detail extends string>(...details: readonly [Detail, ...Detail[]]) =>
  z.object({ detail: z.literal(details) });

export const sentry: ProviderApi = {
  id: 'sentry',
  hosts: ['sentry.io'],
  // https://docs.sentry.io/api/permissions/
  broad: ['*:admin'],
  inspectors: [
    probe({
      kinds: ['sentry-user-token', 'sentry-org-token', 'sentry-legacy-token'],
      docs: [
        'https://docs.sentry.io/api/auth/',
        'https://github.com/getsentry/sentry/blob/master/src/sentry/api/endpoints/index.py',
        'https://github.com/getsentry/sentry/blob/master/src/sentry/api/authentication.py',
      ],
      // Not `/api/0/auth/validate/`: its reply to a live token has no body, and no scopes.
      request: (asked) => ({ at: homeOf(asked), path: '/api/0/', headers: bearer(asked) }),
      live: {
        body: z.object({ version: z.string(), auth: z.object({ scopes: z.array(z.string()) }) }),
        facts: ({ auth }) => ({ scopes: auth.scopes }),
      },
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
    }),
  ],
};

/** Sentry’s own hosts are one service: organisations and regions have sub-domains, and `sentry.io` answers for all. */
function homeOf({ value, text, instance }: Asked): string {
  const made = madeAt(value);
  if (isSaas(text(...NAMES) ?? made)) return SAAS;
  const { at, origin } = instance({ names: NAMES, otherwise: made ?? SAAS });
  if (made !== undefined && originOf(made) !== origin) throw new Unanswered('host-unknown');
  return at;
}

function isSaas(address: string | undefined): boolean {
  return address !== undefined && /^(?:https:\/\/)?(?:[\w-]+\.)?sentry\.io(?:[/:]|$)/i.test(address);
}

/** An organisation’s token says which instance made it: https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md */
function madeAt(token: Secret): string | undefined {
  const payload = token.publicPart(/^sntrys_([A-Za-z0-9+/=]+)_/);
  const url = payload === undefined ? undefined : jwtClaims(`.${payload}`)?.['url'];
  return typeof url === 'string' ? url : undefined;
}
