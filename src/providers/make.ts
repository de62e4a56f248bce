import { fakeHex, fakeLowerAlnum, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

export const make: Provider = {
  id: 'make',
  title: 'Make',
  docs: 'https://developers.make.com/api-documentation/authentication/create-authentication-token',
  names: ['MAKE_API_KEY', 'MAKE_API_TOKEN', 'MAKE_MCP', 'MAKE_COM', 'INTEGROMAT'],
  domains: ['make.com', 'make.celonis.com', 'integromat.com'],
  kinds: [
    {
      id: 'make-mcp-url',
      title: 'Make MCP server URL',
      // https://developers.make.com/mcp-server/connect-using-mcp-token
      anchors: ['.make.com/mcp/'],
      pattern: new RegExp(`https://[0-9a-z]{2,8}\\.make\\.com/mcp/(?:api/v1/)?u/${UUID}`),
      samples: {
        match: [
          () => `https://eu2.make.com/mcp/u/${fakeUuid()}`,
          () => `https://us1.make.com/mcp/api/v1/u/${fakeUuid()}`,
        ],
        noMatch: [() => 'https://eu2.make.com/mcp/api/v1/sse'],
      },
    },
    {
      id: 'make-webhook-url',
      title: 'Make webhook URL',
      // https://help.make.com/webhooks
      anchors: ['https://hook.'],
      pattern: /https:\/\/hook\.[0-9a-z]{2,8}\.make\.com\/[0-9a-z]{32}/,
      samples: {
        match: [() => `https://hook.eu2.make.com/${fakeLowerAlnum(32)}`],
        noMatch: [() => `https://hook.eu2.make.com/${fakeLowerAlnum(31)}`],
      },
    },
    {
      id: 'make-api-token',
      title: 'Make API token',
      anchors: [],
      pattern: new RegExp(UUID),
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
  ],
};
