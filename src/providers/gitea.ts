import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const gitea: Provider = {
  id: 'gitea',
  title: 'Gitea',
  docs: 'https://docs.gitea.com/development/api-usage',
  manage: 'https://gitea.com/user/settings/applications',
  names: ['GITEA', 'FORGEJO', 'CODEBERG'],
  domains: ['gitea.com', 'codeberg.org'],
  kinds: [
    {
      id: 'gitea-access-token',
      title: 'Gitea access token',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39)],
      },
    },
  ],
};
