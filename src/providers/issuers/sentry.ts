import { z } from 'zod';
import { sentry as api } from '../apis/sentry.js';
import { marked } from './hashed.js';
import { inspected } from './inspected.js';
import { defineIssuer, type Issuer } from './issuer.js';
import { host, placeOf } from './place.js';

const account = z.strictObject({
  host: host().default('sentry.io').describe('Host of the instance, for those who run Sentry themselves.'),
});
type Account = z.output<typeof account>;

/** Whoever asks with a token of a user, an organisation or an integration can neither make nor end one. */
export const sentry: Issuer = defineIssuer<Account>({
  id: 'sentry',
  title: 'Sentry: auth tokens',
  provider: 'sentry',
  docs: [
    'https://docs.sentry.io/account/auth-tokens',
    'https://docs.sentry.io/api/guides/create-auth-token/',
  ],
  account,
  destinations: ({ host: name }) => placeOf(name).destinations,
  parts: ['token'],
  test: async ({ token }, { account: { host: name } }, tools) =>
    marked(
      await inspected(api, { kind: 'sentry-user-token', value: token!, at: placeOf(name).at }, tools),
      token!,
    ),
  byHand: {
    url: 'https://sentry.io/settings/account/api/auth-tokens/',
    steps: [
      'As the user to whom the token in use belongs, create a new token; for the token of an internal integration, open that in the settings of the organisation, and add one.',
      'Choose the scopes that the token in use has, and no more: they cannot be changed later.',
      'Copy the token.',
    ],
    revoking: 'Remove the old token on the same page.',
  },
});
