import { z } from 'zod';
import type { Inspector, ProviderApi } from './api.js';
import { answerTo, bearer } from './probe.js';
import { atInstance, type Home } from './usual-instance.js';

/** For instances of one’s own: https://docs.firecrawl.dev/mcp-server */
const HOME: Home = {
  usual: 'https://api.firecrawl.dev',
  isSaidElseUsual: true,
  names: ['FIRECRAWL_API_URL', 'FIRECRAWL_BASE_URL'],
  // The URL in which a key stands is that of the hosted MCP server.
  apiOf: (address) =>
    /^https:\/\/mcp\.firecrawl\.dev(?:[/:]|$)/.test(address) ? 'https://api.firecrawl.dev' : address,
};

const ofTeams: Inspector = {
  kinds: ['firecrawl-api-key'],
  docs: [
    'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
    'https://docs.firecrawl.dev/api-reference/errors',
  ],
  inspect: (asked, { ask }) =>
    atInstance(asked, HOME, async ({ at }) =>
      answerTo(await ask({ at, path: '/v2/team/credit-usage', headers: bearer(asked) }), {
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
    ),
};

export const firecrawl: ProviderApi = {
  id: 'firecrawl',
  hosts: ['api.firecrawl.dev', 'mcp.firecrawl.dev'],
  inspectors: [ofTeams],
};
