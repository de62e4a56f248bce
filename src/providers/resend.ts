import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const resend: Provider = {
  id: 'resend',
  title: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  manage: 'https://resend.com/api-keys',
  names: ['RESEND'],
  domains: ['resend.com'],
  kinds: [
    {
      id: 'resend-api-key',
      title: 'Resend API key',
      anchors: ['re_'],
      pattern: /re_[A-Za-z0-9]{6,12}_[A-Za-z0-9]{20,40}/,
      samples: {
        match: [() => `re_${fakeAlnum(8)}_${fakeAlnum(24)}`],
        noMatch: [() => `re_${fakeAlnum(8)}_${fakeAlnum(19)}`, () => `re_${fakeAlnum(5)}_${fakeAlnum(24)}`],
      },
    },
  ],
};
