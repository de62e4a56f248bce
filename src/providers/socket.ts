import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const socket: Provider = {
  id: 'socket',
  title: 'Socket',
  docs: 'https://docs.socket.dev/reference/authentication',
  manage: 'https://socket.dev/dashboard',
  names: ['SOCKET_API_KEY', 'SOCKET_API_TOKEN', 'SOCKET_SECURITY', 'SOCKET_CLI_API_TOKEN', 'SOCKET_MCP'],
  domains: ['socket.dev'],
  kinds: [
    {
      id: 'socket-api-token',
      title: 'Socket API token',
      anchors: ['sktsec_'],
      pattern: /sktsec_[\w-]{20,140}/,
      samples: {
        match: [() => `sktsec_${fakeWord(60)}`],
        noMatch: [() => `sktsec_${fakeWord(19)}`],
      },
    },
  ],
};
