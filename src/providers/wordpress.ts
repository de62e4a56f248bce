import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

const spaced = (password: string): string => (password.match(/.{4}/g) ?? []).join(' ');

export const wordpress: Provider = {
  id: 'wordpress',
  title: 'WordPress',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
  names: ['WORDPRESS', 'WP_APP_PASSWORD', 'WP_APPLICATION_PASSWORD', 'WP_API_PASSWORD', 'WP_PASSWORD'],
  domains: ['wordpress.com'],
  kinds: [
    {
      id: 'wordpress-application-password',
      title: 'WordPress application password',
      // WordPress shows it in groups of four and takes it with or without the spaces.
      anchors: [],
      pattern:
        /[A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4}|[A-Za-z0-9]{24}/,
      samples: {
        match: [() => fakeAlnum(24), () => spaced(fakeAlnum(24))],
        noMatch: [() => fakeAlnum(23), () => spaced(fakeAlnum(20))],
      },
    },
  ],
};
