import type { Provider } from './provider.js';

export const hikerapi: Provider = {
  id: 'hikerapi',
  title: 'HikerAPI',
  docs: 'https://hikerapi.com/docs',
  manage: 'https://hikerapi.com/tokens',
  names: ['HIKERAPI', 'HIKER_API'],
  domains: ['hikerapi.com'],
  kinds: [],
};
