import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const elevenlabs: Provider = {
  id: 'elevenlabs',
  title: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  manage: 'https://elevenlabs.io/app/settings/api-keys',
  names: ['ELEVENLABS', 'ELEVEN_LABS', 'ELEVEN_API_KEY', 'XI_API_KEY'],
  domains: ['elevenlabs.io'],
  kinds: [
    {
      id: 'elevenlabs-api-key',
      title: 'ElevenLabs API key',
      anchors: ['sk_'],
      pattern: /sk_[0-9a-f]{48}/,
      samples: {
        match: [() => `sk_${fakeHex(48)}`],
        noMatch: [() => `sk_${fakeHex(47)}`, () => `sk_${fakeHex(49)}`],
      },
    },
    {
      id: 'elevenlabs-legacy-key',
      title: 'ElevenLabs API key (legacy)',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31), () => fakeUpperAlnum(32)],
      },
    },
  ],
};
