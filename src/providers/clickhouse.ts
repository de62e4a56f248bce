import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const clickhouse: Provider = {
  id: 'clickhouse',
  title: 'ClickHouse',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  manage: 'https://console.clickhouse.cloud',
  names: ['CLICKHOUSE'],
  domains: ['clickhouse.cloud', 'clickhouse.com'],
  kinds: [
    {
      id: 'clickhouse-cloud-key-secret',
      title: 'ClickHouse Cloud API key secret',
      anchors: ['4b1d'],
      pattern: /4b1d[A-Za-z0-9]{38}/,
      samples: {
        match: [() => `4b1d${fakeAlnum(38)}`],
        noMatch: [() => `4b1d${fakeAlnum(37)}`, () => `4b1d${fakeAlnum(40)}`],
      },
    },
  ],
};
