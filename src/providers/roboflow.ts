import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const roboflow: Provider = {
  id: 'roboflow',
  title: 'Roboflow',
  docs: 'https://docs.roboflow.com/reference/authentication/authentication',
  manage: 'https://app.roboflow.com/settings/api',
  names: ['ROBOFLOW'],
  domains: ['roboflow.com'],
  kinds: [
    {
      id: 'roboflow-api-key',
      title: 'Roboflow private API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{20}/,
      samples: {
        match: [() => fakeAlnum(20)],
        noMatch: [() => fakeAlnum(19), () => fakeAlnum(21)],
      },
    },
    {
      id: 'roboflow-publishable-key',
      title: 'Roboflow publishable key',
      // Derived from the workspace's id, for browsers.
      // https://docs.roboflow.com/reference/authentication/authentication
      anchors: [],
      pattern: /rf_[A-Za-z0-9]{16,40}/,
      nature: 'public',
      samples: {
        match: [() => `rf_${fakeAlnum(28)}`],
        noMatch: [() => `rf_${fakeAlnum(15)}`],
      },
    },
  ],
};
