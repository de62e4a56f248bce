import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Inspection, live, Unanswered } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Asked, Inspector, Instance, ProviderApi } from './api.js';
import { answerTo } from './probe.js';
import { granted, only } from './stronger.js';

/** https://developer.okta.com/docs/reference/error-codes/#E0000011 */
const invalidToken = z.object({ errorCode: z.literal('E0000011') });

const User = z.object({ id: z.string(), status: z.string() });

const ofTokens: Inspector = {
  kinds: ['okta-api-token'],
  docs: [
    'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/#tag/User/operation/getUser',
    'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApiToken/#tag/ApiToken/operation/listApiTokens',
    'https://developer.okta.com/docs/reference/error-codes/#E0000011',
    'https://help.okta.com/en-us/content/topics/security/api.htm',
  ],
  costs: 'renews the token, which ends after 30 days without use',
  inspect: async (asked, tools) => {
    const reply = await tools.ask(request(asked, '/users/me'));
    const inspection = answerTo(reply, {
      live: { body: User },
      dead: [{ status: 401, body: invalidToken }],
    });
    return inspection.answer === 'live' ? withAge(User.parse(reply.json).id, asked, tools) : inspection;
  },
};

export const okta: ProviderApi = {
  id: 'okta',
  hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com'],
  admin: 'an API token of an administrator who may see the tokens of others',
  inspectors: [ofTokens],
};

const Tokens = z.array(z.object({ id: z.string(), userId: z.string(), created: isoDate }));

/** An administrator’s token sees all tokens, but not which of them it is: one of its user must be all there is. */
async function withAge(user: string, asked: Asked, { ask }: Tools): Promise<Inspection> {
  const { admin, instance } = asked;
  const lister = admin?.at === homeOf(asked).origin ? { value: admin.secret, instance } : asked;
  const reply = await granted(ask(request(lister, '/api-tokens')));
  if (reply === undefined || reply.header('link')?.includes('rel="next"')) return live();
  const own = only(Tokens.safeParse(reply.json).data, ({ userId }) => userId === user);
  return own === undefined ? live() : live({ createdAt: own.created, handle: own.id });
}

function homeOf({ instance }: Pick<Asked, 'instance'>): Instance {
  const names = ['OKTA_CLIENT_ORGURL', 'OKTA_ORG_URL', 'OKTA_URL', 'OKTA_DOMAIN', 'OKTA_BASE_URL'];
  // The origin alone: a path may lead to what customers have built.
  const home = instance({ names });
  // Customers’ flows answer there: https://help.okta.com/wf/en-us/content/topics/workflows/build/api-endpoint.htm
  if (home.host.endsWith('.workflows.okta.com')) throw new Unanswered('host-not-listed', home.host);
  return home;
}

function request(asked: Pick<Asked, 'value' | 'instance'>, path: string): HttpRequest {
  const headers = { accept: 'application/json', authorization: secretText`SSWS ${asked.value}` };
  return { at: homeOf(asked).origin, path: `/api/v1${path}`, headers };
}
