import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const tableau: Provider = {
  id: 'tableau',
  title: 'Tableau',
  docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  names: ['TABLEAU'],
  domains: ['tableau.com'],
  kinds: [
    {
      id: 'tableau-personal-token',
      title: 'Tableau personal access token',
      anchors: ['==:'],
      pattern: /[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/,
      samples: {
        match: [() => `${fakeAlnum(22)}==:${fakeAlnum(32)}`],
        noMatch: [() => `${fakeAlnum(21)}==:${fakeAlnum(32)}`, () => `${fakeAlnum(22)}==:${fakeAlnum(31)}`],
      },
    },
  ],
};
