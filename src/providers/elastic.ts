import { fakeAlnum, fakeBase64 } from './fake.js';
import type { Provider } from './provider.js';

export const elastic: Provider = {
  id: 'elastic',
  title: 'Elastic',
  docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  manage: 'https://cloud.elastic.co/account/keys',
  names: ['ELASTIC', 'ELASTICSEARCH', 'KIBANA', 'ES_API_KEY'],
  domains: ['elastic.co', 'elastic-cloud.com', 'elastic.cloud', 'found.io'],
  kinds: [
    {
      id: 'elastic-cloud-key',
      title: 'Elastic Cloud API key',
      anchors: ['essu_'],
      pattern: /essu_[\w+/-]{60,200}={0,2}/,
      samples: {
        match: [() => `essu_${fakeAlnum(88)}==`],
        noMatch: [() => `essu_${fakeAlnum(59)}`],
      },
    },
    {
      id: 'elastic-api-key',
      title: 'Elasticsearch API key',
      // Base64 of a 20-character id, a colon and a 22-character secret.
      anchors: [],
      pattern: /[A-Za-z0-9+/]{58}==/,
      samples: {
        match: [() => `${fakeBase64(58)}==`],
        noMatch: [() => `${fakeBase64(57)}==`, () => fakeBase64(60)],
      },
    },
  ],
};
