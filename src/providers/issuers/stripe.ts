import { stripe as api } from '../apis/stripe.js';
import { assisted } from './assisted.js';
import type { Issuer } from './issuer.js';

/** The API for keys is a private preview, and its list shows every key as it is: it is not used. */
export const stripe: Issuer = assisted({
  id: 'stripe',
  title: 'Stripe: restricted and secret API keys',
  provider: 'stripe',
  docs: ['https://docs.stripe.com/keys', 'https://docs.stripe.com/keys/restricted-api-keys'],
  api,
  kind: 'stripe-secret-key',
  at: 'https://api.stripe.com',
  byHand: {
    url: 'https://dashboard.stripe.com/apikeys',
    steps: [
      'Choose the mode, live or test, that the key in use is for.',
      'Create a restricted key with the permissions that the key in use needs, and no more; do not rotate the one in use with "Now", which would end at once.',
      'Copy the key.',
    ],
    revoking: 'Expire the old key on the same page.',
  },
});
