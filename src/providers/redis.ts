import type { Provider } from './provider.js';

export const redis: Provider = {
  id: 'redis',
  title: 'Redis',
  docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
  names: ['REDIS'],
  domains: [],
  // A password is whatever its owner chose.
  kinds: [],
};
