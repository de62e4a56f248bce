import { z } from 'zod';
import { secretText } from '../../core/secret.js';
import { github as api } from '../apis/github.js';
import { marked } from './hashed.js';
import { inspected } from './inspected.js';
import { defineIssuer, type Issuer } from './issuer.js';
import { ended } from './replies.js';

const AT = 'https://api.github.com';

const account = z.strictObject({});

export const githubPat: Issuer = defineIssuer<z.output<typeof account>>({
  id: 'github-pat',
  title: 'GitHub: personal access tokens',
  provider: 'github',
  docs: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    'https://docs.github.com/en/rest/credentials/revoke',
  ],
  account,
  destinations: () => ['api.github.com'],
  parts: ['token'],
  test: async ({ token }, _, tools) => {
    const isFine = token?.publicPart(/^(github_pat_)/) !== undefined;
    const kind = isFine ? 'github-pat-fine-grained' : 'github-pat-classic';
    return marked(await inspected(api, { kind, value: token!, at: AT }, tools), token!);
  },
  byHand: {
    url: 'https://github.com/settings/personal-access-tokens/new',
    steps: [
      'Log in as the user to whom the token in use belongs; a classic token is made at https://github.com/settings/tokens/new.',
      'Choose the owner, the repositories and the permissions that the token in use has, and no more; of a classic token, its scopes.',
      'Choose an expiration after the next rotation.',
      'Generate the token, and copy it; do not regenerate the one in use, which would end at once.',
      'If the organisation wants to approve it, or has single sign-on, wait until it is approved, or authorise it.',
    ],
    revoking: 'Delete the old token on the page on which the tokens of its kind are listed.',
  },
  // Without a login: GitHub refuses whoever has one. Its owner gets an e-mail. 60 such requests an hour are allowed.
  revokeValue: async ({ token }, _, { change }) => {
    const reply = await change({
      method: 'POST',
      at: AT,
      path: '/credentials/revoke',
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'content-type': 'application/json',
      },
      body: secretText`{"credentials":[${token!.derive((value) => JSON.stringify(value))}]}`,
    });
    return ended(reply, { done: { status: 202 }, error: z.object({ message: z.string() }) });
  },
});
