import { fakeAlnum, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const logfire: Provider = {
  id: 'logfire',
  title: 'Pydantic Logfire',
  docs: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
  names: ['LOGFIRE', 'PYDANTIC_AI_GATEWAY'],
  domains: ['pydantic.dev'],
  kinds: [
    {
      id: 'logfire-token',
      title: 'Pydantic Logfire token',
      // https://github.com/pydantic/logfire/blob/main/logfire/_internal/auth.py
      anchors: ['pylf_v'],
      pattern: /pylf_v[0-9]{1,2}_[a-z]{2,16}_[\w-]{30,120}/,
      samples: {
        match: [() => `pylf_v1_us_${fakeAlnum(43)}`, () => `pylf_v1_eu_${fakeUuid()}_${fakeAlnum(43)}`],
        noMatch: [() => `pylf_v1_us_${fakeAlnum(29)}`, () => `pylf_v1_${fakeAlnum(43)}`],
      },
    },
  ],
};
