import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const datadog: Provider = {
  id: 'datadog',
  title: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  manage: 'https://app.datadoghq.com/organization-settings/api-keys',
  names: ['DATADOG', 'DD_API_KEY', 'DD_APP_KEY', 'DD_APPLICATION_KEY', 'DD_CLIENT_TOKEN'],
  domains: ['datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'],
  kinds: [
    {
      id: 'datadog-api-key',
      title: 'Datadog API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
    {
      id: 'datadog-application-key',
      title: 'Datadog application key',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39)],
      },
    },
    {
      id: 'datadog-client-token',
      title: 'Datadog client token',
      anchors: [],
      pattern: /pub[0-9a-f]{32}/,
      nature: 'public',
      samples: {
        match: [() => `pub${fakeHex(32)}`],
        noMatch: [() => `pub${fakeHex(31)}`],
      },
    },
  ],
};
