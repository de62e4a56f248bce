import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Facts, live, unknown } from '../../core/inspection.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import { toWords } from '../../core/words.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo, bearer } from './probe.js';
import { only, told, usedBefore } from './stronger.js';
import { atInstance, type Home } from './usual-instance.js';

const HOME: Home = {
  usual: 'https://app.terraform.io',
  names: ['TFE_ADDRESS', 'TFE_HOSTNAME', 'TFC_ADDRESS', 'TF_CLOUD_HOSTNAME'],
};

/** https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account */
const Account = z.object({
  data: z.object({
    id: z.string().regex(/^user-\w+$/),
    type: z.literal('users'),
    attributes: z.object({ 'is-service-account': z.boolean() }),
  }),
});

/** https://github.com/hashicorp/terraform/blob/main/internal/command/testdata/login-tfe-server/tfeserver.go */
const unauthorized = z.object({
  errors: z.array(z.object({ status: z.literal('401'), title: z.literal('unauthorized') })).min(1),
});

const ofTokens: Inspector = {
  kinds: ['terraform-token'],
  docs: [
    'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account',
    'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/user-tokens',
  ],
  inspect: async (asked, tools) => {
    // Tokens of agents and of audit trails look alike, but have no account.
    if (/AGENT|AUDIT/.test(toWords(asked.name ?? ''))) return unknown('no-way');
    return atInstance(asked, HOME, async ({ origin }) => {
      const reply = await tools.ask(request(asked, origin, '/account/details'));
      const inspection = answerTo(reply, {
        live: { body: Account },
        dead: [{ status: 401, body: unauthorized }],
      });
      return inspection.answer === 'live'
        ? live(await age(asked, origin, Account.parse(reply.json).data, tools))
        : inspection;
    });
  },
};

export const terraform: ProviderApi = {
  id: 'terraform',
  // https://developer.hashicorp.com/terraform/cloud-docs/europe
  hosts: ['app.terraform.io', 'app.eu.terraform.io'],
  inspectors: [ofTokens],
};

function request(asked: Asked, at: string, path: string): HttpRequest {
  return { at, path: `/api/v2${path}`, headers: bearer(asked) };
}

const Tokens = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      attributes: z.object({
        'created-at': isoDate,
        'last-used-at': isoDate.nullable(),
        'expired-at': z.union([z.null().transform(() => 'never' as const), isoDate]),
      }),
    }),
  ),
});

/**
 * A user’s tokens are listed without a letter of them: if there are several, nobody can tell which it is. Teams and organisations have one each, which is
 * listed nowhere.
 */
async function age(
  asked: Asked,
  at: string,
  { id, attributes }: z.output<typeof Account>['data'],
  { ask, now }: Tools,
): Promise<Facts> {
  if (attributes['is-service-account']) return {};
  const tokens = await told(ask(request(asked, at, `/users/${id}/authentication-tokens`)), Tokens);
  const token = only(tokens?.data);
  if (token === undefined) return {};
  return {
    createdAt: token.attributes['created-at'],
    lastUsedAt: usedBefore(now, token.attributes['last-used-at']),
    expiresAt: token.attributes['expired-at'],
    handle: token.id,
  };
}
