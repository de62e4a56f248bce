import { fakeAlnum, fakeWord } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

function prefixed(id: string, prefix: string, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    // The parts beside T3BlbkFJ have had 20, 58 and 74 characters; no length is documented.
    pattern: new RegExp(`${prefix}[\\w-]{48,200}`),
    samples: {
      match: [
        () => `${prefix}${fakeWord(74)}T3BlbkFJ${fakeWord(74)}`,
        () => `${prefix}${fakeWord(20)}T3BlbkFJ${fakeWord(20)}`,
      ],
      noMatch: [() => prefix + fakeWord(47)],
    },
  };
}

export const openai: Provider = {
  id: 'openai',
  title: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  manage: 'https://platform.openai.com/api-keys',
  names: ['OPENAI'],
  domains: ['openai.com'],
  kinds: [
    prefixed('openai-project-key', 'sk-proj-', 'OpenAI project API key'),
    prefixed('openai-service-account-key', 'sk-svcacct-', 'OpenAI service account API key'),
    prefixed('openai-admin-key', 'sk-admin-', 'OpenAI admin API key'),
    prefixed('openai-user-key', 'sk-None-', 'OpenAI user API key'),
    {
      id: 'openai-legacy-key',
      title: 'OpenAI API key (legacy)',
      anchors: ['T3BlbkFJ'],
      pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
      samples: {
        match: [() => `sk-${fakeAlnum(20)}T3BlbkFJ${fakeAlnum(20)}`],
        noMatch: [
          () => `sk-${fakeAlnum(19)}T3BlbkFJ${fakeAlnum(20)}`,
          () => `sk-${fakeAlnum(20)}T3BlbkFJ${fakeAlnum(21)}`,
        ],
      },
    },
    {
      id: 'openai-key',
      title: 'OpenAI API key',
      // Other vendors issue keys of this format too.
      anchors: [],
      pattern: /sk-[A-Za-z0-9]{48}/,
      samples: {
        match: [() => `sk-${fakeAlnum(48)}`],
        noMatch: [() => `sk-${fakeAlnum(47)}`, () => `sk_${fakeAlnum(48)}`],
      },
    },
  ],
  account: { project: 'Id of the project whose keys are asked about, where no reply says it.' },
  workloadIdentity: {
    docs: 'https://developers.openai.com/api/docs/guides/workload-identity-federation',
    replaces: [
      'openai-project-key',
      'openai-service-account-key',
      'openai-user-key',
      'openai-legacy-key',
      'openai-key',
    ],
    reference: 'oidc-exchange',
  },
};
