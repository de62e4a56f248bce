import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const sendgrid: Provider = {
  id: 'sendgrid',
  title: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  manage: 'https://app.sendgrid.com/settings/api_keys',
  names: ['SENDGRID'],
  domains: ['sendgrid.com'],
  kinds: [
    {
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      anchors: ['SG.'],
      pattern: /SG\.[\w-]{20,24}\.[\w-]{39,50}/,
      samples: {
        match: [() => `SG.${fakeWord(22)}.${fakeWord(43)}`],
        noMatch: [() => `SG.${fakeWord(22)}.${fakeWord(38)}`, () => `SG.${fakeWord(19)}.${fakeWord(43)}`],
      },
    },
  ],
};
