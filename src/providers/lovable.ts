import type { Provider } from './provider.js';

export const lovable: Provider = {
  id: 'lovable',
  title: 'Lovable',
  docs: 'https://docs.lovable.dev',
  manage: 'https://lovable.dev/settings',
  names: ['LOVABLE'],
  domains: ['lovable.dev'],
  kinds: [],
};
