import { fakeAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const netlify: Provider = {
  id: 'netlify',
  title: 'Netlify',
  docs: 'https://docs.netlify.com/api/get-started/#authentication',
  manage: 'https://app.netlify.com/user/applications',
  names: ['NETLIFY'],
  domains: ['netlify.com'],
  kinds: [
    {
      id: 'netlify-pat',
      title: 'Netlify personal access token',
      anchors: ['nfp_'],
      pattern: /nfp_\w{36,48}/,
      samples: {
        match: [() => `nfp_${fakeAlnum(36)}`, () => `nfp_${fakeAlnum(40)}`],
        noMatch: [() => `nfp_${fakeAlnum(35)}`],
      },
    },
    {
      id: 'netlify-pat-legacy',
      title: 'Netlify personal access token',
      anchors: [],
      pattern: /[\w-]{43,45}/,
      samples: { match: [() => fakeWord(43)], noMatch: [() => fakeWord(42), () => fakeWord(46)] },
    },
  ],
};
