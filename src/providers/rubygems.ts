import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const rubygems: Provider = {
  id: 'rubygems',
  title: 'RubyGems',
  docs: 'https://github.com/rubygems/guides',
  names: ['RUBYGEMS', 'GEM_HOST_API_KEY'],
  domains: [],
  kinds: [
    {
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      anchors: ['rubygems_'],
      pattern: /rubygems_[0-9a-f]{48}/,
      samples: {
        match: [() => `rubygems_${fakeHex(48)}`],
        noMatch: [() => `rubygems_${fakeHex(47)}`, () => `rubygems_${fakeHex(49)}`],
      },
    },
  ],
};
