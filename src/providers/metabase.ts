import { fakeAlnum, fakeBase64 } from './fake.js';
import type { Provider } from './provider.js';

export const metabase: Provider = {
  id: 'metabase',
  title: 'Metabase',
  docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  names: ['METABASE'],
  domains: ['metabaseapp.com'],
  kinds: [
    {
      id: 'metabase-api-key',
      title: 'Metabase API key',
      // Base64 of 32 random bytes.
      // https://github.com/metabase/metabase/blob/master/src/metabase/api_keys/models/api_key.clj
      anchors: ['mb_'],
      pattern: /mb_[A-Za-z0-9+/]{43}=/,
      samples: {
        match: [() => `mb_${fakeBase64(43)}=`],
        noMatch: [() => `mb_${fakeBase64(42)}=`, () => `mb_${fakeAlnum(44)}`],
      },
    },
  ],
};
