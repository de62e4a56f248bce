import type { Provider } from './provider.js';

export const lamatok: Provider = {
  id: 'lamatok',
  title: 'LamaTok',
  docs: 'https://lamatok.com/',
  names: ['LAMATOK'],
  domains: ['lamatok.com'],
  kinds: [],
};
