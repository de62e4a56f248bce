import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const intercom: Provider = {
  id: 'intercom',
  title: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  manage: 'https://app.intercom.com/a/apps/_/developer-hub',
  names: ['INTERCOM'],
  domains: ['intercom.com', 'intercom.io'],
  kinds: [
    {
      id: 'intercom-access-token',
      title: 'Intercom access token',
      // Base64 of 44 bytes that begin with `tok:`.
      anchors: ['dG9rO'],
      pattern: /dG9rO[A-Za-z0-9+/]{54}=/,
      samples: {
        match: [() => `dG9rO${fakeAlnum(54)}=`],
        noMatch: [() => `dG9rO${fakeAlnum(53)}=`, () => `dG9rO${fakeAlnum(55)}`],
      },
    },
  ],
};
