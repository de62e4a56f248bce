import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const financialDatasets: Provider = {
  id: 'financial-datasets',
  title: 'Financial Datasets',
  docs: 'https://docs.financialdatasets.ai/introduction',
  names: ['FINANCIAL_DATASETS', 'FINANCIALDATASETS'],
  domains: ['financialdatasets.ai'],
  kinds: [
    {
      id: 'financial-datasets-api-key',
      title: 'Financial Datasets API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
  ],
};
