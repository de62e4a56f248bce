import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const influxdb: Provider = {
  id: 'influxdb',
  title: 'InfluxDB',
  docs: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/',
  names: ['INFLUX', 'INFLUXDB', 'INFLUXDB3'],
  domains: ['influxdata.com'],
  kinds: [
    {
      id: 'influxdb-v3-token',
      title: 'InfluxDB 3 token',
      // https://docs.influxdata.com/influxdb3/core/admin/tokens/
      anchors: ['apiv3_'],
      pattern: /apiv3_[\w-]{60,120}/,
      samples: {
        match: [() => `apiv3_${fakeWord(86)}`],
        noMatch: [() => `apiv3_${fakeWord(59)}`],
      },
    },
    {
      id: 'influxdb-token',
      title: 'InfluxDB API token',
      anchors: [],
      pattern: /[\w-]{86}==/,
      samples: {
        match: [() => `${fakeWord(86)}==`],
        noMatch: [() => `${fakeWord(85)}==`, () => fakeWord(86)],
      },
    },
  ],
};
