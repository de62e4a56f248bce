import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const axiom: Provider = {
  id: 'axiom',
  title: 'Axiom',
  docs: 'https://axiom.co/docs/reference/tokens',
  manage: 'https://app.axiom.co/settings/api-tokens',
  names: ['AXIOM'],
  domains: ['axiom.co'],
  kinds: [
    {
      id: 'axiom-api-token',
      title: 'Axiom API token',
      anchors: ['xaat-'],
      pattern: /xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => `xaat-${fakeUuid()}`],
        noMatch: [() => `xaat-${fakeUuid().slice(1)}`, () => `xaat-${fakeHex(32)}`],
      },
    },
    {
      id: 'axiom-personal-token',
      title: 'Axiom personal access token',
      anchors: ['xapt-'],
      pattern: /xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => `xapt-${fakeUuid()}`],
        noMatch: [() => `xapt-${fakeUuid().slice(1)}`],
      },
    },
  ],
};
