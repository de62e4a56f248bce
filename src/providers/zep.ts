import { fakeAlnum, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

const claims = (): string =>
  Buffer.from(JSON.stringify({ uuid: fakeUuid() }))
    .toString('base64url')
    .slice(3);

export const zep: Provider = {
  id: 'zep',
  title: 'Zep',
  docs: 'https://help.getzep.com/quickstart',
  manage: 'https://app.getzep.com',
  names: ['ZEP'],
  domains: ['getzep.com'],
  kinds: [
    {
      id: 'zep-api-key',
      title: 'Zep API key',
      // Base64 of `{"uuid":"…"}`, whose first characters `eyJ` have become `z_`, and a signature.
      anchors: ['z_1dWlkIjoi'],
      pattern: /z_1dWlkIjoi[\w-]{40,80}\.[\w-]{40,128}/,
      samples: {
        match: [() => `z_${claims()}.${fakeAlnum(86)}`],
        noMatch: [() => `z_${claims()}.${fakeAlnum(39)}`, () => `z_${fakeAlnum(66)}.${fakeAlnum(86)}`],
      },
    },
  ],
};
