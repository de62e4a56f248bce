import { fakeAlnum, fakeJwt } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const calendly: Provider = {
  id: 'calendly',
  title: 'Calendly',
  docs: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  manage: 'https://calendly.com/integrations/api_webhooks',
  names: ['CALENDLY'],
  domains: ['calendly.com'],
  kinds: [
    {
      id: 'calendly-personal-token',
      title: 'Calendly personal access token',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ iss: 'https://auth.calendly.com', iat: 1_760_000_000 })],
        noMatch: [() => `eyJ${fakeAlnum(30)}.${fakeAlnum(43)}`],
      },
    },
  ],
};
