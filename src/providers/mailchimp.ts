import { fakeAlnum, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const mailchimp: Provider = {
  id: 'mailchimp',
  title: 'Mailchimp',
  docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  manage: 'https://admin.mailchimp.com/account/api/',
  names: ['MAILCHIMP', 'MANDRILL'],
  domains: ['mailchimp.com', 'mandrillapp.com'],
  kinds: [
    {
      id: 'mailchimp-api-key',
      title: 'Mailchimp API key',
      anchors: ['-us'],
      pattern: /[0-9a-f]{32}-us[0-9]{1,2}/,
      samples: {
        match: [() => `${fakeHex(32)}-us21`],
        noMatch: [() => `${fakeHex(31)}-us21`, () => `${fakeHex(32)}-eu21`],
      },
    },
    {
      id: 'mailchimp-transactional-key',
      title: 'Mailchimp Transactional API key',
      // https://mailchimp.com/developer/transactional/docs/fundamentals/
      anchors: ['md-'],
      pattern: /md-[\w-]{22}/,
      samples: {
        match: [() => `md-${fakeAlnum(22)}`],
        noMatch: [() => `md-${fakeAlnum(21)}`, () => `md-${fakeAlnum(23)}`],
      },
    },
  ],
};
