import type { Provider } from './provider.js';

export const mysql: Provider = {
  id: 'mysql',
  title: 'MySQL',
  docs: 'https://dev.mysql.com/doc/refman/8.4/en/password-management.html',
  names: ['MYSQL', 'MARIADB'],
  domains: [],
  // A password is whatever its owner chose.
  kinds: [],
  account: { user: 'Name of the account whose password `admin` is.' },
};
