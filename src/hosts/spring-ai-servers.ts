import type { Host } from './host.js';

export const springAiServers: Host = {
  id: 'spring-ai-servers',
  title: 'Spring AI (servers configuration)',
  docs: 'https://docs.spring.io/spring-ai/reference/api/mcp/mcp-client-boot-starter-docs.html',
  files: [{ glob: 'mcp-servers.json', shared: true }],
  servers: [['mcpServers']],
  // None: what holds for `application.yml` does not for the JSON file that it names.
  references: [],
};
