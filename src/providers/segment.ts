import { fakeAlnum, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const segment: Provider = {
  id: 'segment',
  title: 'Segment',
  docs: 'https://segment.com/docs/api/public-api/',
  names: ['SEGMENT'],
  domains: ['segment.com', 'segment.io', 'segmentapis.com'],
  kinds: [
    {
      id: 'segment-public-api-token',
      title: 'Segment Public API token',
      anchors: ['sgp_'],
      pattern: /sgp_[A-Za-z0-9]{64}/,
      samples: {
        match: [() => `sgp_${fakeAlnum(64)}`],
        noMatch: [() => `sgp_${fakeAlnum(63)}`, () => `sgp_${fakeHex(40)}`],
      },
    },
    {
      id: 'segment-write-key',
      title: 'Segment write key',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31)],
      },
    },
  ],
};
