import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const activepieces: Provider = {
  id: 'activepieces',
  title: 'Activepieces',
  docs: 'https://www.activepieces.com/docs/endpoints/overview',
  manage: 'https://cloud.activepieces.com',
  names: ['ACTIVEPIECES', 'ACTIVE_PIECES'],
  domains: ['activepieces.com'],
  kinds: [
    {
      id: 'activepieces-mcp-url',
      title: 'Activepieces MCP server URL',
      // The path is the credential. https://www.activepieces.com/docs/ai/mcp
      anchors: ['activepieces.com/api/v1/mcp/'],
      pattern: /https:\/\/cloud\.activepieces\.com\/api\/v1\/mcp\/[\w-]{20,100}/,
      samples: {
        match: [() => `https://cloud.activepieces.com/api/v1/mcp/${fakeAlnum(72)}`],
        noMatch: [() => `https://cloud.activepieces.com/api/v1/mcp/${fakeAlnum(19)}`],
      },
    },
    {
      id: 'activepieces-api-key',
      title: 'Activepieces API key',
      anchors: [],
      pattern: /sk-[A-Za-z0-9]{64}/,
      samples: {
        match: [() => `sk-${fakeAlnum(64)}`],
        noMatch: [() => `sk-${fakeAlnum(63)}`, () => `sk-${fakeAlnum(65)}`],
      },
    },
  ],
};
