import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const dbt: Provider = {
  id: 'dbt',
  title: 'dbt',
  docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  names: ['DBT'],
  domains: ['getdbt.com', 'dbt.com'],
  kinds: [
    {
      id: 'dbt-token',
      title: 'dbt personal or service token',
      anchors: ['dbtu_', 'dbtc_'],
      pattern: /dbt[uc]_[\w-]{30,100}/,
      samples: {
        match: [() => `dbtu_${fakeWord(36)}`, () => `dbtc_${fakeWord(36)}`],
        noMatch: [() => `dbtu_${fakeWord(29)}`, () => `dbtx_${fakeWord(36)}`],
      },
    },
  ],
};
