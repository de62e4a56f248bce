import { fakeDigits, fakeLowerAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const cloudinary: Provider = {
  id: 'cloudinary',
  title: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/product_environment_settings#api_keys',
  manage: 'https://console.cloudinary.com/settings/api-keys',
  names: ['CLOUDINARY'],
  domains: ['cloudinary.com'],
  kinds: [
    {
      id: 'cloudinary-url',
      title: 'Cloudinary environment URL',
      anchors: ['cloudinary://'],
      pattern: /cloudinary:\/\/[0-9]{12,18}:[\w-]{27}@[a-z0-9][a-z0-9_-]{1,62}/,
      samples: {
        match: [() => `cloudinary://${fakeDigits(15)}:${fakeWord(27)}@${fakeLowerAlnum(9)}`],
        noMatch: [
          () => `cloudinary://${fakeDigits(15)}:${fakeWord(26)}@${fakeLowerAlnum(9)}`,
          () => `cloudinary://${fakeDigits(15)}:${fakeWord(27)}`,
        ],
      },
    },
    {
      id: 'cloudinary-api-secret',
      title: 'Cloudinary API secret',
      anchors: [],
      pattern: /[\w-]{27}/,
      samples: {
        match: [() => fakeWord(27)],
        noMatch: [() => fakeWord(26)],
      },
    },
  ],
};
