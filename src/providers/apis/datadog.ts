import type { ProviderApi } from './api.js';
import { ofApiKeys } from './datadog-api-key.js';
import { ofApplicationKeys } from './datadog-application-key.js';
import { SITES } from './datadog-site.js';

export const datadog: ProviderApi = {
  id: 'datadog',
  hosts: SITES.map((site) => `api.${site}`),
  admin: 'an application key with `api_keys_read`, of the organisation that the API keys belong to',
  inspectors: [ofApiKeys, ofApplicationKeys],
};
