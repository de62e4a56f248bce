import { z } from 'zod';
import type { Databases, Login, LoginRefused, Session } from '../../core/databases.js';
import { dead, type Inspection, live, unknown } from '../../core/inspection.js';
import type { Inspector, ProviderApi } from './api.js';
import { type Family, loginOf, PASSWORDS } from './database.js';
import { loggedIn, rowsOf, unproven } from './database-session.js';
import type { Address } from './database-url.js';

const USUAL = 'default';

const FAMILY: Family = {
  protocol: 'redis',
  port: 6379,
  schemes: /^(?:redis|valkey)s?$/,
  stems: ['REDIS_', 'REDISCLI_', 'VALKEY_'],
  urls: ['REDIS_URL', 'REDIS_URI'],
  passwords: new RegExp(`${PASSWORDS.source}|(?<=^|_)AUTH$`),
  user: USUAL,
  tls: tlsOf,
};

/** https://redis.io/docs/latest/develop/clients/redis-py/connect/ has `ssl_cert_reqs`. */
function tlsOf(option: Address['option'], scheme: string | undefined): Login['tls'] {
  const wanted = scheme === undefined ? option('ssl', 'tls', 'use_tls', 'use_ssl')?.toLowerCase() : undefined;
  const isOn =
    scheme === undefined
      ? /^(?:true|1|yes|on|required?)$/.test(wanted ?? '')
      : /^(?:rediss|valkeys)$/.test(scheme);
  if (!isOn) return 'off';
  return option('ssl_cert_reqs')?.toLowerCase() === 'none' ? 'require' : 'verify';
}

const ofUsers: Inspector = {
  kinds: ['named'],
  docs: [
    'https://redis.io/docs/latest/commands/auth/',
    'https://redis.io/docs/latest/commands/acl-whoami/',
    'https://redis.io/docs/latest/commands/acl-getuser/',
  ],
  inspect: async (asked, { databases }) => {
    const login = loginOf(asked, FAMILY);
    return loggedIn(databases.redis(login), told, (refusal) => refused(refusal, login, databases));
  },
};

export const redis: ProviderApi = {
  id: 'redis',
  hosts: [],
  // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/#command-categories
  broad: ['+@all', '+@admin', '+@dangerous', '+acl*', '+config*'],
  inspectors: [ofUsers],
};

/**
 * The user may be disabled as well as the password wrong: the server does not say which. URLs of before Redis 6 have any user in them (`redis://h:…`),
 * whom many a client leaves out: then it is a password of the usual user.
 */
async function refused({ code }: LoginRefused, login: Login, databases: Databases): Promise<Inspection> {
  if (code !== 'WRONGPASS') return unknown('refused', `Redis says ${code}`);
  if (login.user === USUAL) return dead('invalid');
  return loggedIn(databases.redis({ ...login, user: USUAL }), told, (refusal) =>
    refusal.code === 'WRONGPASS' ? dead('invalid') : unknown('refused', `Redis says ${refusal.code}`),
  );
}

async function told(session: Session): Promise<Inspection> {
  const [whoami] = await rowsOf(z.object({ reply: z.string() }), session.query('ACL WHOAMI'));
  if (whoami === undefined) return live();
  const user = { handle: whoami.reply };
  const [account] = await rowsOf(Account, session.query('ACL GETUSER', [whoami.reply]));
  if (account === undefined) return live(user);
  const { flags, commands } = account.reply;
  return flags.includes('nopass') ? unproven() : live({ ...user, scopes: commands.split(' ') });
}

/** A list of names and values, one after the other. Among them are hashes of the passwords, which nobody looks at. */
const Account = z.object({
  reply: z
    .array(z.unknown())
    .transform((list) =>
      Object.fromEntries(
        list.flatMap((name, index) => (index % 2 === 0 ? [[String(name), list[index + 1]]] : [])),
      ),
    )
    .pipe(z.object({ flags: z.array(z.string()), commands: z.string() })),
});
