import { huggingface as api } from '../apis/huggingface.js';
import { assisted } from './assisted.js';
import type { Issuer } from './issuer.js';

export const huggingface: Issuer = assisted({
  id: 'huggingface',
  title: 'Hugging Face: user access tokens',
  provider: 'huggingface',
  docs: ['https://huggingface.co/docs/hub/security-tokens'],
  api,
  kind: 'huggingface-access-token',
  at: 'https://huggingface.co',
  byHand: {
    url: 'https://huggingface.co/settings/tokens',
    steps: [
      'Create a new token; do not invalidate and refresh the one in use, which would end at once.',
      'Choose "Fine-grained" with the permissions that the token in use has, or "Read" if it only reads.',
      'Copy the token.',
    ],
    revoking: 'Delete the old token on the same page.',
  },
});
