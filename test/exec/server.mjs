// An MCP server of the real SDK, for whoever talks to one through `exec`.
import { createHash } from 'node:crypto';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';

let cancelled = 0;

const tools = {
  environment: ({ names }) => JSON.stringify(names.map((name) => process.env[name] ?? null)),
  process: () => JSON.stringify({ pid: process.pid, argv: process.argv.slice(2) }),
  digest: ({ text }) => createHash('sha256').update(text).digest('hex'),
  big: ({ bytes }) => 'é'.repeat(bytes / 2),
  cancelled: () => `${cancelled}`,
  slow: (_, signal) =>
    new Promise((_done, failed) => {
      const cancel = () => {
        cancelled += 1;
        failed(new Error('cancelled'));
      };
      if (signal.aborted) cancel();
      else signal.addEventListener('abort', cancel);
    }),
  die: ({ code, signal }) => (signal === undefined ? process.exit(code) : process.kill(process.pid, signal)),
};

const server = new Server({ name: 'test', version: '1.0.0' }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: Object.keys(tools).map((name) => ({ name, inputSchema: { type: 'object' } })),
}));
server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => ({
  content: [{ type: 'text', text: await tools[params.name](params.arguments ?? {}, signal) }],
}));
await server.connect(new StdioServerTransport());
