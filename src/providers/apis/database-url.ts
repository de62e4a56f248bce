/** What a connection string says, decoded. */
export interface Address {
  readonly scheme: string | undefined;
  readonly host: string;
  readonly port: string | undefined;
  readonly user: string | undefined;
  readonly database: string | undefined;
  /** The first of these options that it gives; their names are regular expressions, in any case. */
  option(...names: readonly string[]): string | undefined;
  /** Where a password stands: `user:password@host`, `?password=…`, `Password=…;` */
  readonly place: 'userinfo' | 'query' | 'pair';
}

/** The first group of a pattern in a connection string: of a secret, that is what `publicPart` gives. */
type Read = (pattern: RegExp) => string | undefined;

export const HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?)$/i;

/** Options that lead elsewhere than the host in front of them. */
const ELSEWHERE = ['hostaddr', 'socket', 'unix_?socket', 'service', 'servicefile'];

/** `undefined` if it is none of these schemes, or names no host, or several, or can be read in two ways. */
export function addressIn(read: Read, schemes: RegExp): Address | undefined {
  const scheme = read(/^(?:jdbc:|url:)?([a-z][a-z0-9+.-]{0,40}):\/\//i)?.toLowerCase();
  if (scheme === undefined) return pairs(read);
  return schemes.test(scheme) ? url(read, scheme) : undefined;
}

/** https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS, which others do alike */
function url(read: Read, scheme: string): Address | undefined {
  // An `@` behind the host would be part of a password that should have been encoded.
  if (read(/^[^/]*\/\/[^/?#]*[/?#].*(@)/s) !== undefined) return undefined;
  const option = (...names: readonly string[]): string | undefined =>
    firstOf(names, (name) => decoded(read(new RegExp(`[?&;]${name}=([^&;#]*)`, 'i'))));
  const [, authority = '', port] =
    /^(.*?)(?::(\d{0,5}))?$/.exec(read(/^[^/]*\/\/(?:[^/?#]*@)?([^@/?#]*)/) ?? '') ?? [];
  const said = option('host');
  if (option(...ELSEWHERE) !== undefined || (authority !== '' && said !== undefined)) return undefined;
  const host = authority === '' ? (said ?? '') : decoded(authority);
  if (!HOST.test(host)) return undefined;
  return {
    scheme,
    host,
    port: port || option('port'),
    user: decoded(read(/^[^/]*\/\/([^:@/?#]+)(?::[^/?#]*)?@/)) ?? option('user', 'username'),
    database: decoded(read(/^[^/]*\/\/[^/?#]*\/([^/?#;]+)/)) ?? option('dbname', 'database'),
    option,
    place: read(/^[^/]*\/\/[^:@/?#]*(:)[^/?#]*@/) === undefined ? 'query' : 'userinfo',
  };
}

/** `host=… password=…` and `Server=…;Password=…`: https://www.npgsql.org/doc/connection-string-parameters.html */
function pairs(read: Read): Address | undefined {
  const option = (...names: readonly string[]): string | undefined =>
    firstOf(names, (name) => read(new RegExp(`(?:^|[;\\s])${name}\\s*=\\s*([^;\\s'"]+)(?=[;\\s]|$)`, 'i')));
  const host = option('host', 'server', 'data ?source', 'hostname');
  if (host === undefined || !HOST.test(host) || option(...ELSEWHERE) !== undefined) return undefined;
  return {
    scheme: undefined,
    host,
    port: option('port'),
    user: option('user ?id', 'user ?name', 'user', 'uid'),
    database: option('dbname', 'database', 'initial catalog'),
    option,
    place: 'pair',
  };
}

function firstOf(names: readonly string[], find: (name: string) => string | undefined): string | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is encoded wrongly is left as it is: whoever takes it at all takes it so. */
export function decoded<Text extends string | undefined>(text: Text): Text {
  try {
    return (text === undefined ? undefined : decodeURIComponent(text)) as Text;
  } catch {
    return text;
  }
}
