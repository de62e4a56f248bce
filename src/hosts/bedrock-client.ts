import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const bedrockClient: Host = {
  id: 'bedrock-client',
  title: 'Amazon Bedrock Client',
  docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
  files: [{ glob: 'Amazon Bedrock Client/mcp_config.json', personal: true }],
  servers: [['mcpServers']],
  references: undocumented,
};
