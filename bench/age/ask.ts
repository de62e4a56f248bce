import { Secret, secretText } from '../../src/core/secret.js';
import { HttpClient } from '../../src/io/http/client.js';
import { LIMITS } from '../../src/io/queue.js';
import { credential } from '../configs.js';
import { Random } from '../random.js';

/** Asks as many questions as the first argument says, of as many hosts as the second says, and so many at once as the third says. */
const [count = 0, hosts = 1, atOnce = LIMITS.atOnce] = process.argv.slice(2).map(Number);
const random = new Random(5);
const client = new HttpClient({ version: '0', limits: { ...LIMITS, atOnce } });
const questions = Array.from({ length: count }, async (_, index) => {
  const host = `api.vendor-${index % hosts}.example`;
  const authorization = secretText`Bearer ${Secret.of(credential(random), [host])}`;
  return client.ask({ at: `https://${host}`, path: '/v1/me', headers: { authorization } });
});
// One that fails ends the process with an exit code that is no success.
await Promise.all(questions);
await client.close();
