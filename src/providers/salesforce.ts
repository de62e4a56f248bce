import { fakeAlnum, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const salesforce: Provider = {
  id: 'salesforce',
  title: 'Salesforce',
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
  names: ['SALESFORCE', 'SFDC'],
  domains: ['salesforce.com', 'force.com'],
  kinds: [
    {
      id: 'salesforce-access-token',
      title: 'Salesforce access token',
      // The organization id stands in front of the exclamation mark.
      anchors: ['00D'],
      pattern: /00D[A-Za-z0-9]{12}![\w.]{80,120}/,
      samples: {
        match: [() => `00D${fakeAlnum(12)}!${fakeAlnum(96)}`],
        noMatch: [() => `00D${fakeAlnum(11)}!${fakeAlnum(96)}`, () => `00D${fakeAlnum(12)}!${fakeAlnum(79)}`],
      },
    },
    {
      id: 'salesforce-consumer-secret',
      title: 'Salesforce connected app consumer secret',
      anchors: [],
      pattern: /[0-9A-F]{64}/,
      samples: {
        match: [() => fakeHex(64).toUpperCase()],
        noMatch: [() => fakeHex(63).toUpperCase()],
      },
    },
    {
      id: 'salesforce-security-token',
      title: 'Salesforce security token',
      anchors: [],
      pattern: /[A-Za-z0-9]{24,25}/,
      samples: {
        match: [() => fakeAlnum(24)],
        noMatch: [() => fakeAlnum(23)],
      },
    },
  ],
};
