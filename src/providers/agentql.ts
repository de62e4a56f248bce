import type { Provider } from './provider.js';

export const agentql: Provider = {
  id: 'agentql',
  title: 'AgentQL',
  docs: 'https://docs.agentql.com/quick-start',
  manage: 'https://dev.agentql.com',
  names: ['AGENTQL', 'AGENT_QL'],
  domains: ['agentql.com'],
  kinds: [],
};
