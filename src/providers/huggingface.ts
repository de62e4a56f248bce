import { fakeAlnum, fakeJwt, fakeLetters } from './fake.js';
import { decodeJwtTimes } from './jwt.js';
import type { Provider } from './provider.js';

export const huggingface: Provider = {
  id: 'huggingface',
  title: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  manage: 'https://huggingface.co/settings/tokens',
  names: ['HF', 'HUGGINGFACE', 'HUGGING_FACE', 'HUGGINGFACEHUB'],
  domains: ['huggingface.co', 'hf.co', 'hf.space'],
  kinds: [
    {
      id: 'huggingface-access-token',
      title: 'Hugging Face user access token',
      anchors: ['hf_'],
      pattern: /hf_[A-Za-z0-9]{34}/,
      samples: {
        match: [() => `hf_${fakeLetters(34)}`],
        noMatch: [() => `hf_${fakeLetters(33)}`, () => `hf_${fakeLetters(35)}`],
      },
    },
    {
      id: 'huggingface-organization-token',
      title: 'Hugging Face organization API token',
      anchors: ['api_org_'],
      pattern: /api_org_[A-Za-z0-9]{34}/,
      samples: {
        match: [() => `api_org_${fakeLetters(34)}`],
        noMatch: [() => `api_org_${fakeLetters(33)}`, () => `api_org_${fakeLetters(35)}`],
      },
    },
    {
      id: 'huggingface-oauth-token',
      title: 'Hugging Face OAuth access token',
      // https://huggingface.co/docs/hub/oauth
      anchors: ['hf_oauth_'],
      pattern: /hf_oauth_eyJ[\w-]{8,400}\.eyJ[\w-]{8,3000}\.[\w-]{16,1000}/,
      decode: decodeJwtTimes,
      samples: {
        match: [() => `hf_oauth_${fakeJwt({ iat: 1_780_000_000, exp: 1_780_028_800 })}`],
        noMatch: [() => `hf_oauth_${fakeAlnum(34)}`],
      },
    },
  ],
};
