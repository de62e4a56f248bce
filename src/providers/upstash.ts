import { fakeAlnum, fakeBase64, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

/** `{"UserID":`, which begins the JSON that a QStash token is, in base 64. */
const QSTASH = Buffer.from('{"UserID"').toString('base64');

export const upstash: Provider = {
  id: 'upstash',
  title: 'Upstash',
  docs: 'https://upstash.com/docs/devops/developer-api/authentication',
  manage: 'https://console.upstash.com/account/api',
  names: ['UPSTASH', 'QSTASH'],
  domains: ['upstash.com', 'upstash.io'],
  kinds: [
    {
      id: 'upstash-qstash-token',
      title: 'Upstash QStash token',
      anchors: [QSTASH],
      pattern: new RegExp(`${QSTASH}[A-Za-z0-9+/]{60,300}={0,2}`),
      samples: { match: [() => `${QSTASH}${fakeBase64(110)}==`], noMatch: [() => QSTASH + fakeBase64(59)] },
    },
    {
      id: 'upstash-qstash-signing-key',
      title: 'Upstash QStash signing key',
      anchors: [],
      pattern: /sig_[A-Za-z0-9]{20,64}/,
      samples: { match: [() => `sig_${fakeAlnum(28)}`], noMatch: [() => `sig_${fakeAlnum(19)}`] },
    },
    {
      id: 'upstash-api-key',
      title: 'Upstash developer API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: { match: [fakeUuid], noMatch: [() => fakeUuid().slice(1)] },
    },
    {
      id: 'upstash-rest-token',
      title: 'Upstash REST token',
      anchors: [],
      pattern: /[A-Za-z0-9+/_-]{40,200}={0,2}/,
      samples: { match: [() => `${fakeBase64(62)}==`], noMatch: [() => fakeBase64(39)] },
    },
  ],
};
