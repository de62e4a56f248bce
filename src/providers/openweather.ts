import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const openweather: Provider = {
  id: 'openweather',
  title: 'OpenWeather',
  docs: 'https://openweathermap.org/appid',
  manage: 'https://home.openweathermap.org/api_keys',
  names: ['OPENWEATHER', 'OPEN_WEATHER', 'OPENWEATHERMAP', 'OWM'],
  domains: ['openweathermap.org'],
  kinds: [
    {
      id: 'openweather-api-key',
      title: 'OpenWeather API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31), () => fakeUpperAlnum(32)],
      },
    },
  ],
};
