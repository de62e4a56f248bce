import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const cargo: Provider = {
  id: 'cargo',
  title: 'Cargo',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  names: ['CRATES_IO', 'CARGO_REGISTRY_TOKEN', 'CARGO_REGISTRIES'],
  domains: [],
  kinds: [
    {
      id: 'cargo-token',
      title: 'Cargo registry token',
      anchors: ['cio'],
      pattern: /cio[A-Za-z0-9]{32}/,
      samples: {
        match: [() => `cio${fakeAlnum(32)}`],
        noMatch: [() => `cio${fakeAlnum(31)}`, () => `cio${fakeAlnum(33)}`],
      },
    },
  ],
};
