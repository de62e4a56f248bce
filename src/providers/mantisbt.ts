import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const mantisbt: Provider = {
  id: 'mantisbt',
  title: 'MantisBT',
  docs: 'https://www.mantisbt.org/documentation.php',
  names: ['MANTIS', 'MANTISBT'],
  domains: ['mantisbt.org', 'mantishub.io'],
  kinds: [
    {
      id: 'mantisbt-api-token',
      title: 'MantisBT API token',
      anchors: [],
      pattern: /[\w-]{32}/,
      samples: {
        match: [() => fakeWord(32)],
        noMatch: [() => fakeWord(31)],
      },
    },
  ],
};
