import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const betterstack: Provider = {
  id: 'betterstack',
  title: 'Better Stack',
  docs: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  names: ['BETTERSTACK', 'BETTER_STACK', 'BETTERUPTIME', 'BETTER_UPTIME', 'LOGTAIL'],
  domains: ['betterstack.com', 'betteruptime.com', 'logtail.com'],
  kinds: [
    {
      id: 'betterstack-api-token',
      title: 'Better Stack API or source token',
      anchors: [],
      pattern: /[A-Za-z0-9]{24}/,
      samples: {
        match: [() => fakeAlnum(24)],
        noMatch: [() => fakeAlnum(23)],
      },
    },
  ],
};
