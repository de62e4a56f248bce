import { fakeAlnum, fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const pinecone: Provider = {
  id: 'pinecone',
  title: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  manage: 'https://app.pinecone.io/organizations/-/keys',
  names: ['PINECONE'],
  domains: ['pinecone.io'],
  kinds: [
    {
      id: 'pinecone-api-key',
      title: 'Pinecone API key',
      anchors: ['pcsk_'],
      pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
      samples: {
        match: [() => `pcsk_${fakeAlnum(5)}_${fakeAlnum(63)}`, () => `pcsk_${fakeAlnum(6)}_${fakeAlnum(63)}`],
        noMatch: [
          () => `pcsk_${fakeAlnum(6)}_${fakeAlnum(62)}`,
          () => `pcsk_${fakeAlnum(7)}_${fakeAlnum(63)}`,
        ],
      },
    },
    {
      id: 'pinecone-legacy-key',
      title: 'Pinecone API key (legacy)',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
  ],
};
