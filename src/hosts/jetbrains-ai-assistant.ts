import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const jetbrainsAiAssistant: Host = {
  id: 'jetbrains-ai-assistant',
  title: 'JetBrains AI Assistant',
  docs: 'https://www.jetbrains.com/help/ai-assistant/mcp.html',
  // The vendor documents the settings page only; the file is other people's advice.
  files: [{ glob: '.idea/mcp.json', unconfirmed: true }],
  servers: [['mcpServers']],
  references: undocumented,
};
