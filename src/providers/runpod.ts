import { fakeAlnum, fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const runpod: Provider = {
  id: 'runpod',
  title: 'Runpod',
  docs: 'https://docs.runpod.io/get-started/api-keys',
  manage: 'https://console.runpod.io/user/settings',
  names: ['RUNPOD', 'RUN_POD'],
  domains: ['runpod.io', 'runpod.ai'],
  kinds: [
    {
      id: 'runpod-api-key',
      title: 'Runpod API key',
      anchors: ['rpa_'],
      pattern: /rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}/,
      samples: {
        match: [() => `rpa_${fakeUpperAlnum(40)}${fakeAlnum(6)}`],
        noMatch: [() => `rpa_${fakeUpperAlnum(40)}${fakeAlnum(5)}`, () => `rpa_${fakeHex(46)}`],
      },
    },
  ],
};
