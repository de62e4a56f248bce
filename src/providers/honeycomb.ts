import { fakeAlnum, fakeHex, fakeLowerAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const honeycomb: Provider = {
  id: 'honeycomb',
  title: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/api/authentication',
  names: ['HONEYCOMB'],
  domains: ['honeycomb.io'],
  kinds: [
    {
      id: 'honeycomb-ingest-key',
      title: 'Honeycomb ingest key',
      anchors: ['ik_', 'ic_'],
      pattern: /hc[a-z]i[kc]_[0-9a-z]{58}/,
      samples: {
        match: [() => `hcaik_${fakeLowerAlnum(58)}`],
        noMatch: [() => `hcaik_${fakeLowerAlnum(57)}`, () => `hcaxk_${fakeLowerAlnum(58)}`],
      },
    },
    {
      id: 'honeycomb-management-key',
      title: 'Honeycomb management key',
      anchors: ['mk_'],
      pattern: /hc[a-z]mk_[0-9a-z]{26}:[A-Za-z0-9]{32}/,
      samples: {
        match: [() => `hcamk_${fakeLowerAlnum(26)}:${fakeAlnum(32)}`],
        noMatch: [() => `hcamk_${fakeLowerAlnum(26)}`, () => `hcamk_${fakeLowerAlnum(26)}:${fakeAlnum(31)}`],
      },
    },
    {
      id: 'honeycomb-configuration-key',
      title: 'Honeycomb configuration key',
      anchors: [],
      pattern: /[A-Za-z0-9]{22}/,
      samples: {
        match: [() => fakeAlnum(22)],
        noMatch: [() => fakeAlnum(21)],
      },
    },
    {
      id: 'honeycomb-classic-key',
      title: 'Honeycomb Classic API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
  ],
};
