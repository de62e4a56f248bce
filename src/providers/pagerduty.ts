import { fakeAlnum, fakeLowerAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const pagerduty: Provider = {
  id: 'pagerduty',
  title: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  names: ['PAGERDUTY', 'PAGER_DUTY'],
  domains: ['pagerduty.com'],
  kinds: [
    {
      id: 'pagerduty-api-key',
      title: 'PagerDuty API key',
      anchors: [],
      pattern: /[\w+-]{20}/,
      samples: {
        match: [() => `u+${fakeWord(18)}`, () => fakeWord(20)],
        noMatch: [() => fakeWord(19), () => `u.${fakeAlnum(18)}`],
      },
    },
    {
      id: 'pagerduty-integration-key',
      title: 'PagerDuty Events integration key',
      anchors: [],
      pattern: /[0-9a-z]{32}/,
      samples: {
        match: [() => fakeLowerAlnum(32)],
        noMatch: [() => fakeLowerAlnum(31)],
      },
    },
  ],
};
