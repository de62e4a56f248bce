import type { Provider } from './provider.js';

export const stackgen: Provider = {
  id: 'stackgen',
  title: 'StackGen',
  docs: 'https://docs.stackgen.com/',
  names: ['STACKGEN'],
  domains: ['stackgen.com'],
  kinds: [],
};
