import { z } from 'zod';
import { unixMillis } from '../../core/dates.js';
import { type Inspection, live, Unanswered } from '../../core/inspection.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo, bearer } from './probe.js';
import { only, told } from './stronger.js';

/** As the vendor’s SDK gets it: https://github.com/databricks/databricks-sdk-go/issues/873 */
const invalidToken = z.object({ message: z.literal('Invalid access token.') });

const ofTokens: Inspector = {
  kinds: ['databricks-personal-token'],
  docs: [
    'https://docs.databricks.com/api/workspace/currentuser/me',
    'https://docs.databricks.com/api/workspace/tokens/list',
    'https://github.com/databricks/databricks-sdk-go/issues/873',
  ],
  inspect: async (asked, tools) => {
    const inspection = answerTo(await tools.ask(request(asked, '/preview/scim/v2/Me')), {
      live: { body: z.object({ id: z.string(), userName: z.string() }) },
      dead: [{ status: 403, body: invalidToken }],
    });
    return inspection.answer === 'live' ? withAge(asked, tools) : inspection;
  },
};

export const databricks: ProviderApi = {
  id: 'databricks',
  hosts: ['*.cloud.databricks.com', '*.azuredatabricks.net', '*.gcp.databricks.com'],
  inspectors: [ofTokens],
};

/** https://databricks.github.io/sdk-js/api/interfaces/_databricks_sdk-tokens.v1.PublicTokenInfo.html */
const Tokens = z.object({
  token_infos: z.array(
    z.object({
      token_id: z.string(),
      creation_time: unixMillis,
      expiry_time: z.number(),
      scopes: z.array(z.string()).optional(),
    }),
  ),
});

/** A token sees all tokens of its user, but not which of them it is: one must be all there is. */
async function withAge(asked: Asked, { ask }: Tools): Promise<Inspection> {
  const tokens = await told(ask(request(asked, '/token/list')), Tokens);
  const token = only(tokens?.token_infos);
  if (token === undefined) return live();
  const { token_id, creation_time, expiry_time, scopes } = token;
  return live({
    handle: token_id,
    createdAt: creation_time,
    scopes,
    expiresAt: expiry_time === -1 ? 'never' : unixMillis.parse(expiry_time),
  });
}

function request({ value, instance }: Asked, path: string): HttpRequest {
  // The origin alone: a path may lead to what customers run on their clusters.
  const { origin, host } = instance({ names: ['DATABRICKS_HOST', 'DATABRICKS_SERVER_HOSTNAME'] });
  // Where clusters are reached by their users: https://learn.microsoft.com/azure/databricks/dev-tools/databricks-connect/
  if (/(?:^|[.-])dp-/.test(host)) throw new Unanswered('host-not-listed', host);
  return { at: origin, path: `/api/2.0${path}`, headers: bearer({ value }) };
}
