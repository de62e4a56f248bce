import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const semgrep: Provider = {
  id: 'semgrep',
  title: 'Semgrep',
  docs: 'https://semgrep.dev/docs/deployment/core-deployment',
  manage: 'https://semgrep.dev/orgs/-/settings/tokens',
  names: ['SEMGREP'],
  domains: ['semgrep.dev'],
  kinds: [
    {
      id: 'semgrep-app-token',
      title: 'Semgrep app token',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63)],
      },
    },
  ],
};
