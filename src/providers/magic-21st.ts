import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const magic21st: Provider = {
  id: 'magic-21st',
  title: '21st.dev Magic',
  docs: 'https://github.com/21st-dev/magic-mcp',
  manage: 'https://21st.dev/magic/console',
  names: ['21ST', '21ST_DEV', 'TWENTY_FIRST', 'TWENTYFIRST', 'MAGIC_MCP'],
  domains: ['21st.dev'],
  kinds: [
    {
      id: 'magic-21st-api-key',
      title: '21st.dev Magic API key',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63), () => fakeUpperAlnum(64)],
      },
    },
  ],
};
