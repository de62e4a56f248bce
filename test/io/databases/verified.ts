import { readFileSync } from 'node:fs';
import type { Databases } from '../../../src/core/databases.js';
import { Secret } from '../../../src/core/secret.js';
import { DatabaseClient } from '../../../src/io/databases/index.js';

/**
 * Logs in with a certificate that must hold, and prints how that ended. A process of its own, since Node.js reads `NODE_EXTRA_CA_CERTS`
 * when it starts.
 */
const { kind, host, port, user, password, database } = JSON.parse(readFileSync(0, 'utf8')) as {
  readonly kind: keyof Databases;
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
};
try {
  const secret = Secret.of(password, [`${host}:${port}`]);
  const session = await new DatabaseClient()[kind]({
    host,
    port,
    user,
    password: secret,
    database,
    tls: 'verify',
  });
  await session.close();
  process.stdout.write('in');
} catch (error) {
  process.stdout.write(`${error}`);
}
