import { fakeAlnum, fakeHex, fakeLowerAlnum } from './fake.js';
import type { Provider } from './provider.js';

const token = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64');

export const uploadthing: Provider = {
  id: 'uploadthing',
  title: 'UploadThing',
  docs: 'https://docs.uploadthing.com/',
  manage: 'https://uploadthing.com/dashboard',
  names: ['UPLOADTHING'],
  domains: ['uploadthing.com'],
  kinds: [
    {
      id: 'uploadthing-token',
      title: 'UploadThing token',
      // Base64 of JSON that begins with the secret key.
      anchors: ['eyJhcGlLZXkiOiJza19saXZl'],
      pattern: /eyJhcGlLZXkiOiJza19saXZl[A-Za-z0-9+/]{100,300}={0,2}/,
      samples: {
        match: [
          () => token({ apiKey: `sk_live_${fakeHex(64)}`, appId: fakeLowerAlnum(10), regions: ['sea1'] }),
        ],
        noMatch: [
          () => `eyJhcGlLZXkiOiJza19saXZl${fakeAlnum(99)}`,
          () => token({ apiKey: fakeHex(64), appId: fakeLowerAlnum(10) }),
        ],
      },
    },
    {
      id: 'uploadthing-secret-key',
      title: 'UploadThing secret key',
      // The prefix is Stripe's as well, so only the place tells whose it is.
      anchors: [],
      pattern: /sk_live_[0-9a-f]{64}/,
      samples: {
        match: [() => `sk_live_${fakeHex(64)}`],
        noMatch: [() => `sk_live_${fakeHex(63)}`],
      },
    },
  ],
};
