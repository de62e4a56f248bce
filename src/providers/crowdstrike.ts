import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const crowdstrike: Provider = {
  id: 'crowdstrike',
  title: 'CrowdStrike',
  docs: 'https://developer.crowdstrike.com/',
  manage: 'https://falcon.crowdstrike.com/api-clients-and-keys/clients',
  names: ['CROWDSTRIKE', 'FALCON_CLIENT_SECRET', 'FALCON_CLIENT_ID', 'FALCON_MCP'],
  domains: ['crowdstrike.com'],
  kinds: [
    {
      id: 'crowdstrike-client-secret',
      title: 'CrowdStrike API client secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{40}/,
      samples: {
        match: [() => fakeAlnum(40)],
        noMatch: [() => fakeAlnum(39)],
      },
    },
  ],
};
