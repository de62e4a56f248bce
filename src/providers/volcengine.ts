import { fakeAlnum, fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const volcengine: Provider = {
  id: 'volcengine',
  title: 'Volcengine',
  docs: 'https://www.volcengine.com/docs/82379/1330626',
  manage: 'https://console.volcengine.com/ark',
  names: ['VOLCENGINE', 'VOLC', 'VOLCANO', 'DOUBAO', 'ARK_API_KEY'],
  domains: ['volces.com', 'volcengineapi.com', 'volcengine.com'],
  kinds: [
    {
      id: 'volcengine-ark-api-key',
      title: 'Volcengine Ark API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
    {
      id: 'volcengine-access-key-id',
      title: 'Volcengine access key id',
      // https://www.volcengine.com/docs/6291/65568
      anchors: ['AKLT'],
      pattern: /AKLT[\w-]{43,50}/,
      samples: {
        match: [() => `AKLT${fakeAlnum(43)}`, () => `AKLT${fakeAlnum(46)}`],
        noMatch: [() => `AKLT${fakeAlnum(42)}`],
      },
    },
    {
      id: 'volcengine-secret-access-key',
      title: 'Volcengine secret access key',
      anchors: [],
      pattern: /[A-Za-z0-9]{58}==/,
      samples: {
        match: [() => `${fakeAlnum(58)}==`],
        noMatch: [() => `${fakeAlnum(57)}==`, () => `${fakeAlnum(58)}=`],
      },
    },
  ],
};
