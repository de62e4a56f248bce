import type { Provider } from './provider.js';

export const replit: Provider = {
  id: 'replit',
  title: 'Replit',
  docs: 'https://docs.replit.com',
  manage: 'https://replit.com/account',
  names: ['REPLIT'],
  domains: ['replit.com'],
  kinds: [],
};
