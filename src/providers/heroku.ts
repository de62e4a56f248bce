import { fakeUuid, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const heroku: Provider = {
  id: 'heroku',
  title: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/authentication',
  manage: 'https://dashboard.heroku.com/account/applications',
  names: ['HEROKU'],
  domains: ['heroku.com'],
  kinds: [
    {
      id: 'heroku-api-key',
      title: 'Heroku API key',
      // https://devcenter.heroku.com/changelog-items/2842: first with a UUID, then with 60 characters.
      anchors: ['HRKU-'],
      pattern: /HRKU-[\w-]{36,100}/,
      samples: {
        match: [() => `HRKU-AA${fakeWord(58)}`, () => `HRKU-${fakeUuid()}`],
        noMatch: [() => `HRKU-${fakeWord(35)}`],
      },
    },
    {
      id: 'heroku-api-key-legacy',
      title: 'Heroku API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [fakeUuid],
        noMatch: [() => fakeUuid().slice(1), () => fakeUuid().replaceAll('-', '')],
      },
    },
  ],
};
