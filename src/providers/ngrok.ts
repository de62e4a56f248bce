import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const ngrok: Provider = {
  id: 'ngrok',
  title: 'ngrok',
  docs: 'https://ngrok.com/docs/api/#authentication',
  manage: 'https://dashboard.ngrok.com/authtokens',
  names: ['NGROK'],
  domains: ['ngrok.com'],
  kinds: [
    {
      id: 'ngrok-token',
      title: 'ngrok authtoken or API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{25,30}_[A-Za-z0-9]{20,24}/,
      samples: {
        match: [() => `${fakeAlnum(27)}_${fakeAlnum(21)}`],
        noMatch: [() => `${fakeAlnum(24)}_${fakeAlnum(21)}`, () => `${fakeAlnum(27)}_${fakeAlnum(19)}`],
      },
    },
  ],
};
