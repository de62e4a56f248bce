import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const langsmith: Provider = {
  id: 'langsmith',
  title: 'LangSmith',
  docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
  manage: 'https://smith.langchain.com/settings',
  names: ['LANGSMITH', 'LANGCHAIN'],
  domains: ['smith.langchain.com', 'langchain.com'],
  kinds: [
    {
      id: 'langsmith-personal-access-token',
      title: 'LangSmith personal access token',
      anchors: ['lsv2_pt_'],
      pattern: /lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}/,
      samples: {
        match: [() => `lsv2_pt_${fakeHex(32)}_${fakeHex(10)}`],
        noMatch: [() => `lsv2_pt_${fakeHex(32)}_${fakeHex(9)}`, () => `lsv2_pt_${fakeHex(42)}`],
      },
    },
    {
      id: 'langsmith-service-key',
      title: 'LangSmith service key',
      anchors: ['lsv2_sk_'],
      pattern: /lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}/,
      samples: {
        match: [() => `lsv2_sk_${fakeHex(32)}_${fakeHex(10)}`],
        noMatch: [() => `lsv2_sk_${fakeHex(32)}_${fakeHex(9)}`, () => `lsv2_sk_${fakeHex(42)}`],
      },
    },
    {
      id: 'langsmith-legacy-key',
      title: 'LangSmith API key (legacy)',
      anchors: ['ls__'],
      pattern: /ls__[0-9a-f]{32}/,
      samples: {
        match: [() => `ls__${fakeHex(32)}`],
        noMatch: [() => `ls__${fakeHex(31)}`, () => `ls__${fakeHex(33)}`],
      },
    },
  ],
};
