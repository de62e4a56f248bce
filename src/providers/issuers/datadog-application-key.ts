import { z } from 'zod';
import { datadog as api } from '../apis/datadog.js';
import { ADMIN, addressOf, destinationsOf, endedOne, halvesOf, made, rowsOf, site } from './datadog-keys.js';
import { inspected } from './inspected.js';
import { defineIssuer, type Issuer, refused } from './issuer.js';

const account = z.strictObject({
  site,
  'service-account': z
    .guid()
    .optional()
    .describe('Id of the service account that has the key. By default it is the user of `admin`.'),
  scopes: z
    .array(z.string().regex(/^\w{1,100}$/))
    .min(1)
    .optional()
    .describe('What a new key may be used for. By default the same as the one in use.'),
});
type Account = z.output<typeof account>;

function sortOf({ 'service-account': id }: Account) {
  const owner = id === undefined ? 'current_user' : `service_accounts/${id}`;
  return { type: 'application_keys', path: `${owner}/application_keys` } as const;
}

export const datadogApplicationKey: Issuer = defineIssuer<Account>({
  id: 'datadog-application-key',
  title: 'Datadog: application keys of users and service accounts',
  provider: 'datadog',
  docs: [
    'https://docs.datadoghq.com/api/latest/key-management/create-an-application-key-for-current-user/',
    'https://docs.datadoghq.com/api/latest/service-accounts/create-an-application-key-for-this-service-account/',
    'https://docs.datadoghq.com/api/latest/key-management/delete-an-application-key-owned-by-current-user/',
  ],
  account,
  destinations: destinationsOf,
  admin: `${ADMIN} \`user_app_keys\`, or \`service_account_write\` for those of a service account`,
  parts: ['key'],
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, sortOf(access.account), tools)).map(
      ({ id, attributes: { name, created_at, last_used_at } }) => ({
        id,
        label: name,
        createdAt: created_at,
        lastUsedAt: last_used_at ?? undefined,
        isLive: true,
      }),
    ),
  test: async ({ key }, { account: own, admin }, tools) => {
    const texts = { DD_SITE: own.site };
    const others = { DD_API_KEY: halvesOf(admin).api };
    const at = addressOf(own);
    return inspected(api, { kind: 'datadog-application-key', value: key!, at, texts, others }, tools);
  },
  mint: async (order, access, tools) => {
    const sort = sortOf(access.account);
    const current = (await rowsOf(access, sort, tools)).find(({ id }) => id === order.current);
    const { scopes = current?.attributes.scopes } = access.account;
    if (current === undefined && scopes === undefined)
      return refused('what a new key may do is that of the one in use, which is not known');
    // Without scopes, a key may do all that its owner may.
    return made(order, access, { ...sort, attributes: scopes == null ? {} : { scopes } }, 'key', tools);
  },
  revoke: async (id, access, tools) => endedOne(id, access, sortOf(access.account), tools),
});
