import { z } from 'zod';
import { datadog as api } from '../apis/datadog.js';
import {
  ADMIN,
  addressOf,
  destinationsOf,
  endedOne,
  halvesOf,
  made,
  type OnSite,
  rowsOf,
  site,
} from './datadog-keys.js';
import { inspected } from './inspected.js';
import { defineIssuer, type Issuer, refused } from './issuer.js';

const SORT = { type: 'api_keys', path: 'api_keys' } as const;

export const datadogApiKey: Issuer = defineIssuer<OnSite>({
  id: 'datadog-api-key',
  title: 'Datadog: API keys',
  provider: 'datadog',
  docs: [
    'https://docs.datadoghq.com/api/latest/key-management/create-an-api-key/',
    'https://docs.datadoghq.com/api/latest/key-management/get-all-api-keys/',
    'https://docs.datadoghq.com/api/latest/key-management/delete-an-api-key/',
    'https://github.com/DataDog/datadog-api-client-go/blob/master/api/datadogV2/model_api_key_create_attributes.go',
  ],
  account: z.strictObject({ site }),
  destinations: destinationsOf,
  admin: `${ADMIN} \`api_keys_read\`, \`api_keys_write\` and \`api_keys_delete\``,
  parts: ['key'],
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, SORT, tools)).map(({ id, attributes: { name, created_at, date_last_used } }) => ({
      id,
      label: name,
      createdAt: created_at,
      lastUsedAt: date_last_used ?? undefined,
      isLive: true,
    })),
  test: async ({ key }, { account, admin }, tools) => {
    const at = addressOf(account);
    const { application } = halvesOf(admin);
    const texts = { DD_SITE: account.site };
    return inspected(api, { kind: 'datadog-api-key', value: key!, at, texts, admin: application }, tools);
  },
  mint: async (order, access, tools) => {
    const current = (await rowsOf(access, SORT, tools)).find(({ id }) => id === order.current);
    if (current === undefined && order.current !== undefined)
      return refused('the organisation has no key of the id of the one in use');
    const { category, remote_config_read_enabled } = current?.attributes ?? {};
    const attributes = {
      category: category ?? undefined,
      // By default it would be allowed.
      remote_config_read_enabled: remote_config_read_enabled ?? undefined,
    };
    return made(order, access, { ...SORT, attributes }, 'key', tools);
  },
  revoke: async (id, access, tools) => endedOne(id, access, SORT, tools),
});
