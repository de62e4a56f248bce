import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const cratesIo: Provider = {
  id: 'crates-io',
  title: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  manage: 'https://crates.io/settings/tokens',
  names: ['CRATES_IO', 'CARGO_REGISTRY_TOKEN', 'CARGO_REGISTRIES'],
  domains: ['crates.io'],
  kinds: [
    {
      id: 'crates-io-token',
      title: 'crates.io API token',
      // https://github.com/rust-lang/crates.io/blob/main/src/util/token.rs
      anchors: ['cio'],
      pattern: /cio[A-Za-z0-9]{32}/,
      samples: {
        match: [() => `cio${fakeAlnum(32)}`],
        noMatch: [() => `cio${fakeAlnum(31)}`, () => `cio${fakeAlnum(33)}`],
      },
    },
  ],
};
