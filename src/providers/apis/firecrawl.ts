import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

/**
 * For instances of one’s own: https://docs.firecrawl.dev/mcp-server. The URL in which a key stands says nothing: it is that of the
 * hosted MCP server.
 */
const BASE = 'FIRECRAWL_API_URL';

export const firecrawl: ProviderApi = {
  id: 'firecrawl',
  hosts: ['api.firecrawl.dev'],
  inspectors: [
    probe({
      kinds: ['firecrawl-api-key'],
      docs: [
        'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
        'https://docs.firecrawl.dev/api-reference/errors',
      ],
      request: (asked) => ({
        at:
          asked.text(BASE) === undefined ? 'https://api.firecrawl.dev' : asked.instance({ names: [BASE] }).at,
        path: '/v2/team/credit-usage',
        headers: bearer(asked),
      }),
      live: {
        body: z.object({ success: z.literal(true), data: z.object({ remainingCredits: z.number() }) }),
      },
      dead: [
        {
          status: 401,
          body: z.object({ success: z.literal(false), error: z.literal('Unauthorized: Invalid token') }),
        },
      ],
    }),
  ],
};
