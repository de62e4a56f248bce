import { fakeAlnum, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const brevo: Provider = {
  id: 'brevo',
  title: 'Brevo',
  docs: 'https://developers.brevo.com/docs/getting-started',
  manage: 'https://app.brevo.com/settings/keys/api',
  names: ['BREVO', 'SENDINBLUE'],
  domains: ['brevo.com', 'sendinblue.com'],
  kinds: [
    {
      id: 'brevo-api-key',
      title: 'Brevo API key',
      anchors: ['xkeysib-'],
      pattern: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
      samples: {
        match: [() => `xkeysib-${fakeHex(64)}-${fakeAlnum(16)}`],
        noMatch: [
          () => `xkeysib-${fakeHex(63)}-${fakeAlnum(16)}`,
          () => `xkeysib-${fakeHex(64)}-${fakeAlnum(15)}`,
        ],
      },
    },
    {
      id: 'brevo-smtp-key',
      title: 'Brevo SMTP key',
      anchors: ['xsmtpsib-'],
      pattern: /xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
      samples: {
        match: [() => `xsmtpsib-${fakeHex(64)}-${fakeAlnum(16)}`],
        noMatch: [() => `xsmtpsib-${fakeHex(64)}-${fakeAlnum(15)}`],
      },
    },
  ],
};
