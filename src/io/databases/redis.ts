import type { Row } from '../../core/databases.js';
import { Unanswered } from '../../core/inspection.js';
import { type Connection, type Encryption, ServerError, type Wire } from './connection.js';

/** First words of errors: https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors. Any other may be a word of what was said. */
const WORDS = ['ERR', 'WRONGPASS', 'NOAUTH', 'NOPERM', 'DENIED', 'LOADING', 'MASTERDOWN', 'BUSY', 'MISCONF'];

export async function redis(wire: Wire, encryption: Encryption): Promise<Connection> {
  const { createClient, ErrorReply } = await import('@redis/client');
  // A socket that is still connecting, the driver forgets: it would keep the process alive as long as the server likes.
  const end = new AbortController();
  const place = { host: wire.host, port: wire.port, signal: end.signal };
  const socket = { ...place, reconnectStrategy: false, connectTimeout: 0 } as const;
  const client = createClient({
    socket:
      encryption === 'off' ? socket : { ...socket, tls: true, rejectUnauthorized: encryption === 'verify' },
    // With this, the driver sends nothing of its own accord.
    RESP: 2,
    disableClientInfo: true,
    maintNotifications: 'disabled',
  });
  // Also what it cannot parse, for which the driver lets a question wait.
  const broken = new Promise<never>((_, reject) => client.on('error', reject));
  broken.catch(() => {});
  const command = (args: string[]): Promise<unknown> =>
    Promise.race([client.sendCommand<unknown>(args), broken]).catch((error: unknown) => {
      throw error instanceof ErrorReply ? reported(error) : error;
    });
  // No `received`: the driver gives its socket to nobody, so that time alone bounds what a server can say.
  return {
    open: async () => {
      await Promise.race([client.connect(), broken]);
      const reply = await command(['AUTH', ...userOf(wire), wire.password]);
      if (reply !== 'OK') throw new Unanswered('unexpected-reply');
    },
    query: async (statement, values): Promise<readonly Row[]> => {
      const reply = await command([...statement.split(' '), ...values.map(String)]);
      return [{ reply }];
    },
    end: () => client.close(),
    destroy: () => {
      client.destroy();
      end.abort();
    },
  };
}

/** Without a user, a server that wants no password says so; and one of before Redis 6 knows no users. */
function userOf({ user }: Wire): readonly string[] {
  return user === '' || user === 'default' ? [] : [user];
}

function reported({ message }: Error): ServerError {
  const [word = ''] = message.split(' ', 1);
  return new ServerError(WORDS.includes(word) ? word : 'ERR');
}
