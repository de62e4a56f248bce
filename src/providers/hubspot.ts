import { fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const hubspot: Provider = {
  id: 'hubspot',
  title: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  names: ['HUBSPOT', 'PRIVATE_APP_ACCESS_TOKEN'],
  domains: ['hubspot.com', 'hubapi.com'],
  kinds: [
    {
      id: 'hubspot-private-app-token',
      title: 'HubSpot private app access token',
      anchors: ['pat-na', 'pat-eu', 'pat-ap'],
      pattern: /pat-(?:na|eu|ap)[0-9]{1,2}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => `pat-na1-${fakeUuid()}`, () => `pat-eu1-${fakeUuid()}`],
        noMatch: [() => `pat-na1-${fakeUuid().slice(1)}`, () => `pat-na-${fakeUuid()}`],
      },
    },
    {
      id: 'hubspot-developer-key',
      title: 'HubSpot developer API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1)],
      },
    },
  ],
};
