import { fakeHex, fakeJwt, fakeUuid } from './fake.js';
import { decodeJwtTimes } from './jwt.js';
import type { Provider } from './provider.js';

export const n8n: Provider = {
  id: 'n8n',
  title: 'n8n',
  docs: 'https://docs.n8n.io/api/authentication/',
  names: ['N8N'],
  domains: ['n8n.cloud', 'n8n.io'],
  kinds: [
    {
      id: 'n8n-api-key',
      title: 'n8n API key',
      // The claims begin with the user's UUID, so that `,"iss":"n8n"` is always the same Base64 characters.
      anchors: ['LCJpc3MiOiJuOG4i'],
      pattern: /eyJ[\w-]{8,200}\.eyJzdWIiOi[IJ][\w-]{49}LCJpc3MiOiJuOG4i[\w-]{4,800}\.[\w-]{43,700}/,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ sub: fakeUuid(), iss: 'n8n', aud: 'public-api', iat: 1_780_000_000 })],
        noMatch: [() => fakeJwt({ sub: fakeUuid(), iss: 'n8m', aud: 'public-api', iat: 1_780_000_000 })],
      },
    },
    {
      id: 'n8n-legacy-key',
      title: 'n8n API key (legacy)',
      anchors: ['n8n_api_'],
      pattern: /n8n_api_[A-Za-z0-9]{40,80}/,
      samples: {
        match: [() => `n8n_api_${fakeHex(40)}`, () => `n8n_api_${fakeHex(60)}`],
        noMatch: [() => `n8n_api_${fakeHex(39)}`],
      },
    },
  ],
};
