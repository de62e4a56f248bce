import { fakeAlnum, fakeDigits, fakeLowerAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const zapier: Provider = {
  id: 'zapier',
  title: 'Zapier',
  docs: 'https://docs.zapier.com/mcp/authentication',
  manage: 'https://mcp.zapier.com',
  names: ['ZAPIER'],
  domains: ['zapier.com'],
  kinds: [
    {
      id: 'zapier-mcp-url',
      title: 'Zapier MCP server URL',
      // The path is the credential. https://docs.zapier.com/mcp/authentication
      anchors: ['mcp.zapier.com/api/mcp/'],
      pattern: /https:\/\/mcp\.zapier\.com\/api\/mcp\/[a-z]\/[\w=-]{16,200}/,
      samples: {
        match: [() => `https://mcp.zapier.com/api/mcp/s/${fakeAlnum(98)}==`],
        noMatch: [
          () => `https://mcp.zapier.com/api/mcp/s/${fakeAlnum(15)}`,
          () => 'https://mcp.zapier.com/api/v1/connect',
        ],
      },
    },
    {
      id: 'zapier-webhook-url',
      title: 'Zapier webhook URL',
      // https://help.zapier.com/hc/en-us/articles/8496288690317
      anchors: ['hooks.zapier.com/hooks/'],
      pattern: /https:\/\/hooks\.zapier\.com\/hooks\/(?:catch|standard)\/\d{4,12}\/[0-9a-z]{5,40}/,
      samples: {
        match: [() => `https://hooks.zapier.com/hooks/catch/${fakeDigits(8)}/${fakeLowerAlnum(7)}`],
        noMatch: [() => `https://hooks.zapier.com/hooks/catch/${fakeLowerAlnum(7)}`],
      },
    },
  ],
};
