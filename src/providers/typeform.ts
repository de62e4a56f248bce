import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const typeform: Provider = {
  id: 'typeform',
  title: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  manage: 'https://admin.typeform.com/user/tokens',
  names: ['TYPEFORM'],
  domains: ['typeform.com'],
  kinds: [
    {
      id: 'typeform-personal-token',
      title: 'Typeform personal access token',
      anchors: ['tfp_'],
      pattern: /tfp_[\w.=-]{40,80}/,
      samples: {
        match: [() => `tfp_${fakeAlnum(44)}_${fakeAlnum(14)}`],
        noMatch: [() => `tfp_${fakeAlnum(39)}`],
      },
    },
  ],
};
