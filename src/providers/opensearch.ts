import type { Provider } from './provider.js';

export const opensearch: Provider = {
  id: 'opensearch',
  title: 'OpenSearch',
  docs: 'https://docs.opensearch.org/latest/security/',
  names: ['OPENSEARCH'],
  domains: [],
  // It has user names and passwords, and signatures of the cloud it runs in; no format of its own.
  kinds: [],
};
