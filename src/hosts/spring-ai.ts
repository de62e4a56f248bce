import { anyField } from './fields.js';
import type { Host } from './host.js';

export const springAi: Host = {
  id: 'spring-ai',
  title: 'Spring AI',
  docs: 'https://docs.spring.io/spring-ai/reference/api/mcp/mcp-client-boot-starter-docs.html',
  files: [{ glob: '{application,application-*}.{yml,yaml,properties}', shared: true }],
  servers: [
    ['spring', 'ai', 'mcp', 'client', 'stdio', 'connections'],
    ['spring', 'ai', 'mcp', 'client', 'sse', 'connections'],
    ['spring', 'ai', 'mcp', 'client', 'streamable-http', 'connections'],
  ],
  // https://docs.spring.io/spring-boot/reference/features/external-config.html; an unset one stays as it is
  // written: https://github.com/spring-projects/spring-boot/issues/18816
  references: [
    { syntax: '${VAR}', fields: anyField, unset: 'literal', verified: true },
    { syntax: '${VAR:default}', fields: anyField, verified: true },
  ],
};
