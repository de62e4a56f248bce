import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { dead, type Facts, live } from '../../core/inspection.js';
import type { Reply, Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { isShortFor } from './key-list.js';
import { answerTo, bearer, fits } from './probe.js';
import { only, told, usedBefore } from './stronger.js';

/** How npm’s own config is called in the environment: https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/config.md */
const REGISTRY = ['NPM_CONFIG_REGISTRY', 'NPM_REGISTRY', 'NPM_REGISTRY_URL'];

const ofTokens: Inspector = {
  kinds: ['npm-token', 'npm-token-legacy'],
  docs: [
    'https://github.com/npm/registry/blob/main/docs/user/authentication.md',
    'https://github.com/npm/api-documentation/blob/main/api/registry.npmjs.com/token.yaml',
    'https://github.com/npm/npm-registry-fetch/blob/main/lib/check-response.js',
    'https://github.com/npm/cli/blob/latest/lib/utils/error-message.js',
  ],
  inspect: async (asked, tools) => {
    const { at } = asked.instance({ names: REGISTRY });
    const reply = await tools.ask({ at, path: '/-/whoami', headers: bearer(asked) });
    if (isInvalid(reply)) return dead('invalid');
    const inspection = answerTo(reply, {
      live: { body: z.object({ username: z.string().min(1) }) },
      dead: [],
    });
    return inspection.answer === 'live' ? live(await listed(asked, at, tools)) : inspection;
  },
};

export const npm: ProviderApi = {
  id: 'npm',
  // A registry is the one that the user’s npm config names.
  hosts: [],
  inspectors: [ofTokens],
};

/**
 * npm’s client takes it for an invalid token if the registry wants another (`Bearer`). If it wants a second factor, an address that may log in, or
 * a password, as registries of other makers do whatever the token is good for, it proves nothing.
 */
function isInvalid(reply: Reply): boolean {
  const wanted = (reply.header('www-authenticate') ?? '').toLowerCase();
  return (
    fits(reply, { status: 401 }) && /^bearer\b/.test(wanted) && !/\b(?:otp|ipaddress|basic)\b/.test(wanted)
  );
}

/** https://github.com/npm/api-documentation/blob/main/api/registry.npmjs.com/token.yaml */
const Tokens = z.object({
  objects: z.array(
    z.object({
      key: z.string(),
      token: z.string().optional(),
      created: isoDate,
      expiry: isoDate.nullish(),
      accessed: isoDate.nullish(),
    }),
  ),
});

/** Tokens are listed by an id and their first and last characters; by their SHA-512 in registries that do as npm once did. */
async function listed({ value }: Asked, at: string, { ask, now }: Tools): Promise<Facts> {
  const asking = ask({ at, path: '/-/npm/v1/tokens?perPage=1000', headers: bearer({ value }) });
  const tokens = await told(asking, Tokens);
  const key = value
    .derive((token) => createHash('sha512').update(token).digest('hex'))
    .publicPart(/^([\da-f]{128})$/);
  const own = only(
    tokens?.objects,
    (one) => one.key === key || (one.token !== undefined && isShortFor(value, one.token)),
  );
  if (own === undefined) return {};
  const { created, expiry, accessed } = own;
  return { createdAt: created, expiresAt: expiry ?? undefined, lastUsedAt: usedBefore(now, accessed) };
}
