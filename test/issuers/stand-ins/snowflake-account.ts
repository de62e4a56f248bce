import { verify } from 'node:crypto';
import { fakeAlnum, fakeJwt } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { bearerOf, jsonOf } from './presented.js';
import { rsaKey } from './rsa-keys.js';
import { type Item, Shelf } from './shelf.js';
import { fingerprint, publicKeyIn, publicOf } from './snowflake-keys.js';
import { failure, refusal, result, seconds } from './snowflake-replies.js';
import { type Made, NOW } from './stand-in.js';

interface Token {
  readonly user: string;
  readonly name: string;
  readonly role: string | null;
  readonly comment: string;
  readonly created: number;
  readonly expires: number;
}

interface Slots {
  [property: string]: string | null;
}

const HOST = 'myorg-my-account.snowflakecomputing.com';
export const SUBJECT = 'MYORG-MY_ACCOUNT';
export const ADMIN = 'ROTATOR';

/** https://docs.snowflake.com/en/developer-guide/sql-api/reference */
export class SnowflakeAccount {
  readonly tokens = new Shelf<Token>();
  readonly oauth = fakeAlnum(80);
  /** Public keys by user and property, in Base64. */
  readonly keys = new Map<string, Slots>([[ADMIN, { RSA_PUBLIC_KEY: publicOf(rsaKey(0)) }]]);
  #made = 0;

  addToken(own: Omit<Token, 'created' | 'expires'>, days = 90): Made {
    const created = NOW.getTime() / 1000 + 2 * this.#made++;
    const expires = created + days * 24 * 60 * 60;
    const value = fakeJwt({ iss: 'SF:1001', exp: expires });
    const { id } = this.tokens.keep(`${own.name}@${seconds(created)}`, value, { ...own, created, expires });
    return { id, parts: { token: value } };
  }

  addKey(user: string, property: string, pem: string): Made {
    this.keys.set(user, { ...this.keys.get(user), [property]: publicOf(pem) });
    return { id: fingerprint(publicOf(pem)), parts: { key: pem } };
  }

  answer = (request: Received): Answer => {
    const { origin, pathname } = new URL(request.url);
    if (origin !== `https://${HOST}` || pathname !== '/api/v2/statements')
      return { status: 404, body: '<html>' };
    const { statement = '' } = jsonOf<{ statement?: string }>(request) ?? {};
    const login = this.#login(request);
    return 'status' in login ? login : this.#state(statement, login);
  };

  /** https://docs.snowflake.com/en/developer-guide/sql-api/authenticating */
  #login(request: Received): { readonly user: string; readonly isToken: boolean } | Exclude<Answer, string> {
    const presented = bearerOf(request);
    switch (request.headers['x-snowflake-authorization-token-type']) {
      case 'OAUTH':
        return presented === this.oauth ? { user: ADMIN, isToken: false } : refusal('390303');
      case 'PROGRAMMATIC_ACCESS_TOKEN': {
        const item = this.tokens.withValue(presented);
        return item === undefined ? refusal('394400') : { user: item.own.user, isToken: true };
      }
      default:
        return this.#keyPair(presented);
    }
  }

  #keyPair(jwt: string): { readonly user: string; readonly isToken: boolean } | Exclude<Answer, string> {
    const [head = '', claims = '', signature = ''] = jwt.split('.');
    const { iss, sub, iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    const user = `${sub}`.replace(`${SUBJECT}.`, '');
    const isRight = Object.values(this.keys.get(user) ?? {}).some(
      (key) =>
        key !== null &&
        iss === `${sub}.${fingerprint(key)}` &&
        exp - iat <= 3600 &&
        verify(
          'RSA-SHA256',
          Buffer.from(`${head}.${claims}`),
          publicKeyIn(key),
          Buffer.from(signature, 'base64url'),
        ),
    );
    return isRight ? { user, isToken: false } : refusal('390144');
  }

  #state(statement: string, { user, isToken }: { readonly user: string; readonly isToken: boolean }): Answer {
    const [, whose] = /^SHOW USER PROGRAMMATIC ACCESS TOKENS(?: FOR USER "([^"]+)")?$/.exec(statement) ?? [];
    if (statement.startsWith('SHOW')) return this.#show(whose === undefined || user !== ADMIN ? user : whose);
    const [, verb, of = '', rest = ''] = /^(ALTER|DESCRIBE) USER "([^"]+)"(?: (.+))?$/.exec(statement) ?? [];
    if (user !== ADMIN || isToken) return failure('003001', '42501');
    if (verb === 'DESCRIBE') return this.#describe(of);
    const [, name = '', settings = ''] =
      /^(?:ADD|REMOVE) PROGRAMMATIC ACCESS TOKEN "([A-Za-z][\w ]*)"(.*)$/.exec(rest) ?? [];
    if (rest.startsWith('ADD')) return this.#add(of, name, settings);
    if (rest.startsWith('REMOVE')) return this.#remove(of, name);
    const [, action, property = '', value = null] =
      /^(SET|UNSET) (RSA_PUBLIC_KEY(?:_2)?)(?: = '([A-Za-z0-9+/=]+)')?$/.exec(rest) ?? [];
    if (action === undefined || (action === 'SET') !== (value !== null)) return failure('001003', '42000');
    this.keys.set(of, { ...this.keys.get(of), [property]: value });
    return result(['status'], [['Statement executed successfully.']]);
  }

  /** https://docs.snowflake.com/en/sql-reference/sql/alter-user-add-programmatic-access-token */
  #add(user: string, name: string, settings: string): Answer {
    const [, role, days, comment = ''] =
      /^(?: ROLE_RESTRICTION = '((?:[^']|'')+)')? DAYS_TO_EXPIRY = (\d+) COMMENT = '([^']*)'$/.exec(
        settings,
      ) ?? [];
    const isThere = this.tokens.items.some(({ own }) => own.user === user && own.name === name);
    if (name === '' || days === undefined || isThere || Number(days) > 365) return failure('003002', '42000');
    const { parts } = this.addToken(
      { user, name, role: role?.replace(/''/g, "'") ?? null, comment },
      Number(days),
    );
    return result(['token_name', 'token_secret'], [[name, parts['token']!]]);
  }

  #remove(user: string, name: string): Answer {
    const item = this.tokens.items.find(({ own }) => own.user === user && own.name === name);
    if (item === undefined) return failure('003003', '02000');
    this.tokens.remove(item.id);
    return result(['status'], [[`Programmatic access token ${name} successfully removed.`]]);
  }

  /** https://docs.snowflake.com/en/sql-reference/sql/show-user-programmatic-access-tokens */
  #show(user: string): Answer {
    const columns = [
      'name',
      'user_name',
      'role_restriction',
      'expires_at',
      'status',
      'comment',
      'created_on',
    ];
    const shown = ({ own }: Item<Token>): readonly (string | null)[] => [
      own.name,
      own.user,
      own.role,
      seconds(own.expires),
      'ACTIVE',
      own.comment,
      seconds(own.created),
    ];
    return result(columns, this.tokens.items.filter(({ own }) => own.user === user).map(shown));
  }

  #describe(user: string): Answer {
    const slots = this.keys.get(user);
    if (slots === undefined) return failure('002003', '02000');
    const rows = ['RSA_PUBLIC_KEY', 'RSA_PUBLIC_KEY_2'].flatMap((property) => {
      const key = slots[property] ?? null;
      return [
        [property, key ?? 'null'],
        [`${property}_FP`, key === null ? 'null' : fingerprint(key)],
      ];
    });
    return result(
      ['property', 'value', 'default', 'description'],
      [['NAME', user, 'null', 'Name'], ...rows.map((row) => [...row, 'null', 'RSA public key of the user'])],
    );
  }
}
