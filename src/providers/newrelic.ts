import { fakeHex, fakeUpperAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const newrelic: Provider = {
  id: 'newrelic',
  title: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  manage: 'https://one.newrelic.com/api-keys',
  names: ['NEW_RELIC', 'NEWRELIC'],
  domains: ['newrelic.com', 'nr-data.net'],
  kinds: [
    {
      id: 'newrelic-user-key',
      title: 'New Relic user key',
      anchors: ['NRAK-'],
      pattern: /NRAK-[A-Z0-9]{27}/,
      samples: {
        match: [() => `NRAK-${fakeUpperAlnum(27)}`],
        noMatch: [() => `NRAK-${fakeUpperAlnum(26)}`],
      },
    },
    {
      id: 'newrelic-insert-key',
      title: 'New Relic Insights insert key',
      anchors: ['NRII-'],
      pattern: /NRII-[\w-]{32}/,
      samples: {
        match: [() => `NRII-${fakeWord(32)}`],
        noMatch: [() => `NRII-${fakeWord(31)}`],
      },
    },
    {
      id: 'newrelic-query-key',
      title: 'New Relic Insights query key',
      anchors: ['NRIQ-'],
      pattern: /NRIQ-[\w-]{25,32}/,
      samples: {
        match: [() => `NRIQ-${fakeWord(32)}`],
        noMatch: [() => `NRIQ-${fakeWord(24)}`],
      },
    },
    {
      id: 'newrelic-license-key',
      title: 'New Relic license key',
      // https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key
      anchors: ['NRAL'],
      pattern: /[0-9a-f]{4}[0-9a-fx]{2}[0-9a-f]{30}NRAL/,
      samples: {
        match: [() => `${fakeHex(36)}NRAL`],
        noMatch: [() => `${fakeHex(35)}NRAL`],
      },
    },
    {
      id: 'newrelic-browser-key',
      title: 'New Relic browser key',
      anchors: ['NRJS-'],
      pattern: /NRJS-[0-9a-f]{19}/,
      nature: 'public',
      samples: {
        match: [() => `NRJS-${fakeHex(19)}`],
        noMatch: [() => `NRJS-${fakeHex(18)}`],
      },
    },
  ],
};
