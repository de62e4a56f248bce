import { z } from 'zod';
import { unknown } from '../../core/inspection.js';
import { upstash as api } from '../apis/upstash.js';
import { marked } from './hashed.js';
import { inspected } from './inspected.js';
import { defineIssuer, type Issuer } from './issuer.js';

const account = z.strictObject({
  email: z
    .email()
    .regex(/^[^:]{3,254}$/)
    .describe('Address of the account by which the key is used, for the key of a team too.'),
});

export const upstashApiKey: Issuer = defineIssuer<z.output<typeof account>>({
  id: 'upstash-api-key',
  title: 'Upstash: keys of the developer API',
  provider: 'upstash',
  docs: ['https://upstash.com/docs/devops/developer-api/introduction'],
  account,
  destinations: () => ['api.upstash.com'],
  parts: ['token'],
  test: async ({ token }, { account: { email } }, tools) => {
    const texts = { UPSTASH_EMAIL: email };
    const asked = { kind: 'upstash-api-key', value: token!, at: 'https://api.upstash.com', texts };
    const inspection = await inspected(api, asked, tools);
    // Upstash says it by the status alone, as anybody in between would.
    return inspection.answer === 'dead' ? unknown('refused', 'status 401') : marked(inspection, token!);
  },
  byHand: {
    url: 'https://console.upstash.com/account/api',
    steps: [
      'Choose the account or the team that the key in use belongs to, and create a key there; there may be 37.',
      'Choose the permissions of the key in use: "Read Only" if it only looks.',
      'Choose an expiration after the next rotation.',
      'Copy the key.',
    ],
    revoking: 'Delete the old key on the same page.',
  },
});
