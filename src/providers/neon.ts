import { fakeAlnum, fakeLowerAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const neon: Provider = {
  id: 'neon',
  title: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  manage: 'https://console.neon.tech/app/settings/api-keys',
  names: ['NEON'],
  domains: ['neon.tech', 'neon.com'],
  kinds: [
    {
      id: 'neon-api-key',
      title: 'Neon API key',
      // https://neon.com/docs/changelog/2025-01-31
      anchors: ['napi_'],
      pattern: /napi_[A-Za-z0-9]{64,128}/,
      samples: { match: [() => `napi_${fakeLowerAlnum(64)}`], noMatch: [() => `napi_${fakeLowerAlnum(63)}`] },
    },
    {
      id: 'neon-role-password',
      title: 'Neon database password',
      anchors: ['npg_'],
      pattern: /npg_[A-Za-z0-9]{12,32}/,
      samples: { match: [() => `npg_${fakeAlnum(12)}`], noMatch: [() => `npg_${fakeAlnum(11)}`] },
    },
    {
      id: 'neon-api-key-legacy',
      title: 'Neon API key',
      anchors: [],
      pattern: /[0-9a-z]{64}/,
      samples: {
        match: [() => fakeLowerAlnum(64)],
        noMatch: [() => fakeLowerAlnum(63), () => fakeLowerAlnum(65)],
      },
    },
  ],
};
