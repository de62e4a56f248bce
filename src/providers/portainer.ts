import { fakeAlnum, fakeBase64 } from './fake.js';
import type { Provider } from './provider.js';

export const portainer: Provider = {
  id: 'portainer',
  title: 'Portainer',
  docs: 'https://docs.portainer.io/api/access',
  names: ['PORTAINER'],
  domains: ['portainer.io'],
  kinds: [
    {
      id: 'portainer-api-key',
      title: 'Portainer access token',
      // https://github.com/portainer/portainer/blob/develop/api/apikey/service.go
      anchors: ['ptr_'],
      pattern: /ptr_[A-Za-z0-9+/]{43}=/,
      samples: {
        match: [() => `ptr_${fakeBase64(43)}=`],
        noMatch: [() => `ptr_${fakeBase64(42)}=`, () => `ptr_${fakeAlnum(43)}`],
      },
    },
  ],
};
