// Stands for an MCP server: logs in to its database and asks it something.
// Exit codes: 0 it has an answer, 1 the database does not let it in, 2 anything else.
import pg from 'pg';

const [user, password] = process.env.DATABASE_CREDENTIALS.split(':');
const [host, port] = process.env.DATABASE_HOST.split(':');
const client = new pg.Client({ host, port: Number(port), user, password, database: 'postgres' });
try {
  await client.connect();
  const { rows } = await client.query('SELECT count(*) AS count FROM bookings');
  console.log(`${user} sees ${rows[0].count} bookings`);
} catch (error) {
  // Class 28 is a login that is refused: https://www.postgresql.org/docs/current/errcodes-appendix.html
  const isRefused = /^28/.test(error.code ?? '');
  console.log(isRefused ? `refused: ${error.message}` : `no answer: ${error.code ?? error.name}`);
  process.exitCode = isRefused ? 1 : 2;
} finally {
  await client.end();
}
