import { z } from 'zod';
import { npm as api } from '../apis/npm.js';
import { marked } from './hashed.js';
import { inspected } from './inspected.js';
import { defineIssuer, type Issuer } from './issuer.js';
import { host, placeOf } from './place.js';

const account = z.strictObject({
  registry: host().describe(
    'Host of the registry, with its path if it has one: the one that your npm config names.',
  ),
});
type Account = z.output<typeof account>;

/** To make a token takes a second factor since 2025, and no token can be asked for it. */
export const npm: Issuer = defineIssuer<Account>({
  id: 'npm',
  title: 'npm: granular access tokens',
  provider: 'npm',
  docs: [
    'https://docs.npmjs.com/creating-and-viewing-access-tokens',
    'https://docs.npmjs.com/revoking-access-tokens',
  ],
  account,
  destinations: ({ registry }) => placeOf(registry).destinations,
  parts: ['token'],
  test: async ({ token }, { account: { registry } }, tools) =>
    marked(
      await inspected(api, { kind: 'npm-token', value: token!, at: placeOf(registry).at }, tools),
      token!,
    ),
  byHand: {
    url: 'https://www.npmjs.com/settings/~/tokens',
    steps: [
      'As the user to whom the token in use belongs, choose "Generate New Token".',
      'Choose the packages, scopes, organisations and permissions that the token in use has, and no more; "Read-only" is enough to install.',
      'Choose an expiration after the next rotation.',
      'Generate the token, and copy it.',
    ],
    revoking: 'Delete the old token on the same page.',
  },
});
