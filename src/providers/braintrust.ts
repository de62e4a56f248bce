import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const braintrust: Provider = {
  id: 'braintrust',
  title: 'Braintrust',
  docs: 'https://www.braintrust.dev/docs/reference/api',
  manage: 'https://www.braintrust.dev/app/settings?subroute=api-keys',
  names: ['BRAINTRUST'],
  domains: ['braintrust.dev'],
  kinds: [
    {
      id: 'braintrust-service-token',
      title: 'Braintrust service token',
      anchors: ['bt-st-'],
      pattern: /bt-st-[A-Za-z0-9]{32,80}/,
      samples: {
        match: [() => `bt-st-${fakeAlnum(32)}`, () => `bt-st-${fakeAlnum(56)}`],
        noMatch: [() => `bt-st-${fakeAlnum(31)}`],
      },
    },
    {
      id: 'braintrust-api-key',
      title: 'Braintrust API key',
      anchors: [],
      pattern: /sk-[A-Za-z0-9]{48}/,
      samples: {
        match: [() => `sk-${fakeAlnum(48)}`],
        noMatch: [() => `sk-${fakeAlnum(47)}`, () => `sk-${fakeAlnum(49)}`],
      },
    },
  ],
};
