import { fakeAlnum, fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const twilio: Provider = {
  id: 'twilio',
  title: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  manage: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
  names: ['TWILIO'],
  domains: ['twilio.com'],
  kinds: [
    {
      id: 'twilio-key-pair',
      title: 'Twilio account, API key and secret in one',
      // The argument of the MCP server: https://github.com/twilio-labs/mcp
      anchors: ['/SK'],
      pattern: /AC[0-9a-f]{32}\/SK[0-9a-f]{32}:[A-Za-z0-9]{32}/,
      samples: {
        match: [() => `AC${fakeHex(32)}/SK${fakeHex(32)}:${fakeAlnum(32)}`],
        noMatch: [
          () => `AC${fakeHex(32)}/SK${fakeHex(32)}:${fakeAlnum(31)}`,
          () => `AC${fakeHex(31)}/SK${fakeHex(32)}:${fakeAlnum(32)}`,
        ],
      },
    },
    {
      id: 'twilio-api-key',
      title: 'Twilio API key',
      anchors: ['SK'],
      pattern: /SK[0-9a-f]{32}/,
      samples: {
        match: [() => `SK${fakeHex(32)}`],
        noMatch: [() => `SK${fakeHex(31)}`, () => `SK${fakeUpperAlnum(32)}`],
      },
    },
    {
      id: 'twilio-account-sid',
      title: 'Twilio account SID',
      // A name, not a key: https://www.twilio.com/docs/glossary/what-is-a-sid
      anchors: ['AC'],
      pattern: /AC[0-9a-f]{32}/,
      nature: 'public',
      samples: {
        match: [() => `AC${fakeHex(32)}`],
        noMatch: [() => `AC${fakeHex(31)}`],
      },
    },
    {
      id: 'twilio-auth-token',
      title: 'Twilio auth token',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
    {
      id: 'twilio-api-secret',
      title: 'Twilio API key secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31)],
      },
    },
  ],
};
