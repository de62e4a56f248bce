import type { Provider } from './provider.js';

export const incidentIo: Provider = {
  id: 'incident-io',
  title: 'incident.io',
  docs: 'https://docs.incident.io/api-reference/introduction',
  manage: 'https://app.incident.io/settings/api-keys',
  names: ['INCIDENT_IO', 'INCIDENTIO'],
  domains: ['incident.io'],
  kinds: [],
};
