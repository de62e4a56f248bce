import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const mailgun: Provider = {
  id: 'mailgun',
  title: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
  manage: 'https://app.mailgun.com/settings/api_security',
  names: ['MAILGUN'],
  domains: ['mailgun.net', 'mailgun.com'],
  kinds: [
    {
      id: 'mailgun-api-key',
      title: 'Mailgun API key (with prefix)',
      anchors: ['key-'],
      pattern: /key-[0-9a-f]{32}/,
      samples: {
        match: [() => `key-${fakeHex(32)}`],
        noMatch: [() => `key-${fakeHex(31)}`, () => `pubkey-${fakeHex(32)}`],
      },
    },
    {
      id: 'mailgun-account-key',
      title: 'Mailgun API or signing key',
      anchors: [],
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
      samples: {
        match: [() => `${fakeHex(32)}-${fakeHex(8)}-${fakeHex(8)}`],
        noMatch: [() => `${fakeHex(31)}-${fakeHex(8)}-${fakeHex(8)}`, () => fakeHex(32)],
      },
    },
    {
      id: 'mailgun-validation-key',
      title: 'Mailgun public validation key',
      anchors: ['pubkey-'],
      pattern: /pubkey-[0-9a-f]{32}/,
      nature: 'public',
      samples: {
        match: [() => `pubkey-${fakeHex(32)}`],
        noMatch: [() => `pubkey-${fakeHex(31)}`],
      },
    },
  ],
};
