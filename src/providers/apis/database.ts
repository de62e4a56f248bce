import type { Login } from '../../core/databases.js';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import { toWords } from '../../core/words.js';
import type { Asked } from './api.js';
import { type Address, addressIn, decoded, HOST } from './database-url.js';

/** A kind of database, and how configs speak of it. */
export interface Family {
  readonly protocol: 'postgres' | 'mysql' | 'redis';
  readonly port: number;
  /** Of its URLs. */
  readonly schemes: RegExp;
  /** What names of variables begin with that belong together: `PG`, `DB_`. */
  readonly stems: readonly string[];
  /** Variables that hold a URL without a password. */
  readonly urls: readonly string[];
  /** How names of passwords end, in `toWords`. */
  readonly passwords: RegExp;
  /** Who logs in if nothing says; `undefined` if that depends on the machine. */
  readonly user: string | undefined;
  readonly tls: (option: Address['option'], scheme: string | undefined) => Login['tls'];
}

export const PASSWORDS = /(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|PW)$/;

/** The login that a password belongs to, by the connection string that it stands in or the variables beside it. */
export function loginOf(asked: Asked, family: Family): Login {
  const { name, url, value } = asked;
  const stem = stemOf(name, family, url !== undefined);
  const said =
    url === undefined
      ? addressBeside(asked, family, stem)
      : addressIn((pattern) => url.publicPart(pattern), family.schemes);
  if (said === undefined || !HOST.test(said.host)) throw new Unanswered('host-unknown');
  const port = literal(said.port ?? `${family.port}`, 'port');
  const { host, port: unusual } = asked.instance({ address: `${family.protocol}://${said.host}:${port}` });
  const user =
    said.user ?? decoded(asked.user) ?? beside(asked, [stem, ...family.stems], USER) ?? family.user;
  if (user === undefined) throw new Unanswered('incomplete', 'the user');
  return {
    host,
    port: unusual ?? family.port,
    user: literal(user, 'user'),
    password: passwordOf(value, said.place),
    database: said.database,
    tls: family.tls(said.option, said.scheme),
  };
}

/** What stands in front of `PASSWORD` in its name. A key for encryption that somebody has called after the database opens none. */
function stemOf(name: string | undefined, { passwords }: Family, isInUrl: boolean): string {
  const words = name === undefined ? '' : toWords(name);
  if (isInUrl && words === '') return '';
  if (!passwords.test(words) || /(?:^|_)SSL_?[A-Z]+$/.test(words)) throw new Unanswered('no-way');
  return words.replace(passwords, '');
}

const SERVER = ['HOST', 'HOSTNAME', 'SERVER'];
const USER = ['USER', 'USERNAME', 'USER_NAME', 'LOGIN'];
const DATABASE = ['DATABASE', 'DBNAME', 'DB_NAME', 'DB', 'NAME'];

/**
 * By variables: those that begin as the password's does, and if it begins in one of the usual ways, in the others. `OLD_DB_PASSWORD` does not
 * belong to `DB_HOST`.
 */
function addressBeside(asked: Asked, { stems, urls, schemes }: Family, stem: string): Address | undefined {
  const mine = stem.replace(/ROOT_$/, '');
  const all = stems.includes(mine) ? [mine, ...stems] : [mine];
  const url = asked.text(`${mine}URL`, `${mine}URI`, ...(all.length > 1 ? urls : []));
  const inUrl = url === undefined ? undefined : addressIn((pattern) => pattern.exec(url)?.[1], schemes);
  if (inUrl !== undefined) return { ...inUrl, place: 'pair' };
  const host = beside(asked, all, SERVER);
  if (host === undefined) return undefined;
  return {
    scheme: undefined,
    host,
    port: beside(asked, all, ['PORT']),
    user: mine === stem ? beside(asked, all, USER) : 'root',
    database: beside(asked, all, DATABASE),
    option: (...names) =>
      beside(
        asked,
        all,
        names.map((name) => name.replace(/[^a-z_]/g, '').toUpperCase()),
      ),
    place: 'pair',
  };
}

function beside(asked: Asked, stems: readonly string[], names: readonly string[]): string | undefined {
  return asked.text(...stems.flatMap((stem) => names.map((name) => stem + name)));
}

/** A name that something would have to be put in for is no name: a server would say that it knows no such user. */
function literal(text: string, what: string): string {
  if (text === '' || /[${}<>]|%\w+%/.test(text)) throw new Unanswered('incomplete', `the ${what}`);
  return text;
}

/** Some read `+` as a space there, and some do not; what begins with a quotation mark has been cut out of a pair. */
const UNCLEAR: Readonly<Record<Address['place'], RegExp | undefined>> = {
  userinfo: undefined,
  query: /(\+)/,
  pair: /^(["'])/,
};

function passwordOf(value: Secret, place: Address['place']): Secret {
  const unclear = UNCLEAR[place];
  if (unclear !== undefined && value.publicPart(unclear) !== undefined)
    throw new Unanswered('incomplete', 'it can be read in two ways');
  return place === 'pair' ? value : value.derive(decoded);
}
