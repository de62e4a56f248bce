import { fakeAlnum, fakeHex, fakeJwt } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const homeAssistant: Provider = {
  id: 'home-assistant',
  title: 'Home Assistant',
  docs: 'https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token',
  manage: 'https://my.home-assistant.io/redirect/profile/',
  names: ['HOME_ASSISTANT', 'HOMEASSISTANT', 'HASS', 'HA_TOKEN'],
  domains: ['nabu.casa'],
  kinds: [
    {
      id: 'home-assistant-long-lived-token',
      title: 'Home Assistant long-lived access token',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ iss: fakeHex(32), iat: 1_760_000_000, exp: 2_075_360_000 })],
        noMatch: [() => `eyJ${fakeAlnum(30)}.${fakeAlnum(43)}`],
      },
    },
  ],
};
