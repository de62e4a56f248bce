import { fakeAlnum, fakeBase64, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

const accessToken = (secret: number): string => `0.${fakeUuid()}.${fakeAlnum(secret)}:${fakeBase64(22)}==`;

export const bitwarden: Provider = {
  id: 'bitwarden',
  title: 'Bitwarden',
  docs: 'https://bitwarden.com/help/access-tokens/',
  names: ['BITWARDEN', 'VAULTWARDEN', 'BWS_ACCESS_TOKEN', 'BW_SESSION', 'BW_CLIENTSECRET', 'BW_PASSWORD'],
  domains: ['bitwarden.com', 'bitwarden.eu'],
  kinds: [
    {
      id: 'bitwarden-access-token',
      title: 'Bitwarden Secrets Manager access token',
      // Ends in a key of sixteen bytes; version, id and secret in front of it have no mark.
      anchors: ['=='],
      pattern:
        /0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
      samples: {
        match: [() => accessToken(30)],
        noMatch: [() => accessToken(29), () => accessToken(30).slice(2)],
      },
    },
    {
      id: 'bitwarden-client-secret',
      title: 'Bitwarden API key client secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{30}/,
      samples: { match: [() => fakeAlnum(30)], noMatch: [() => fakeAlnum(29), () => fakeAlnum(31)] },
    },
    {
      id: 'bitwarden-session',
      title: 'Bitwarden session key',
      anchors: [],
      pattern: /[A-Za-z0-9+/]{86}==/,
      samples: { match: [() => `${fakeBase64(86)}==`], noMatch: [() => `${fakeBase64(85)}==`] },
    },
  ],
};
