import { rsaKey } from './rsa-keys.js';
import { ADMIN, SnowflakeAccount, SUBJECT } from './snowflake-account.js';
import { fingerprint } from './snowflake-keys.js';
import type { Made, StandIn } from './stand-in.js';

const USER = 'MCP_BOT';
const OTHER = 'CI_BOT';

function tokensOf(isOauth: boolean, role: string | null): StandIn {
  const account = new SnowflakeAccount();
  const make = (name: string, user = USER): Made => account.addToken({ user, name, role, comment: name });
  const current = make('MCP');
  let last = 0;
  return {
    account: {
      account: SUBJECT,
      user: USER,
      ...(!isOauth && { 'admin-user': ADMIN, 'admin-role': 'ROTATING' }),
    },
    admin: isOauth ? account.oauth : rsaKey(0),
    ...(!isOauth && { stranger: rsaKey(1) }),
    current,
    foreign: [make('MCP', OTHER).id],
    answer: account.answer,
    add: () => make(`BY HAND ${++last}`),
    kept: () => account.tokens.kept(),
    rights: (id) => ({ role: account.tokens.withId(id)?.own.role }),
  };
}

export const snowflakeToken = (): StandIn => tokensOf(false, "it's for MCP");
export const snowflakeTokenByOauth = (): StandIn => tokensOf(true, null);

export function snowflakeKeyPair(): StandIn {
  const account = new SnowflakeAccount();
  const current = account.addKey(USER, 'RSA_PUBLIC_KEY_2', rsaKey(2));
  const foreign = account.addKey(OTHER, 'RSA_PUBLIC_KEY', rsaKey(3));
  return {
    account: { account: SUBJECT, user: USER, 'admin-user': ADMIN },
    admin: rsaKey(0),
    stranger: rsaKey(1),
    current,
    foreign: [foreign.id],
    cap: 2,
    answer: account.answer,
    add: () => account.addKey(USER, 'RSA_PUBLIC_KEY', rsaKey(4)),
    kept: () =>
      Object.fromEntries(
        [...account.keys].flatMap(([user, slots]) =>
          Object.entries(slots).flatMap(([property, key]) =>
            key === null ? [] : [[fingerprint(key), { isLive: true, user, property }]],
          ),
        ),
      ),
  };
}
