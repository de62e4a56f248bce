/**
 * Where a secret may go. A destination is an origin: `https://api.github.com`, `postgres://db.acme.example:5432`.
 * A pattern is a host, `*.` in front of one for all of its sub-domains, or a host with a port, which any protocol but plain HTTP
 * may speak; `http://` in front allows just that one. A host without a port means HTTPS at its own port. What stays on this machine has
 * destinations of its own.
 */
const ORIGIN = /^([a-z][a-z0-9+.-]*):\/\/(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
const PATTERN = /^(http:\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;

/** On this machine: what is handed to a program (`program:op`), or stays in this one (`here:age`). Its pattern is itself. */
const LOCAL = /^(?:program|here):[a-z0-9-]+$/;

/** https://www.iana.org/assignments/service-names-port-numbers */
const PORTS: Readonly<Record<string, string>> = {
  https: '443',
  http: '80',
  postgres: '5432',
  mysql: '3306',
  redis: '6379',
};

/** Whether one of the patterns allows the destination. What is neither a pattern nor an origin allows nothing. */
export function mayReceive(patterns: readonly string[], origin: string): boolean {
  return patterns.some((pattern) => allows(pattern, origin));
}

/** Whether what a pattern allows stays on this machine. */
export function isOnThisMachine(pattern: string): boolean {
  return LOCAL.test(pattern);
}

/** Whether a text is a pattern. */
export function isDestinationPattern(text: string): boolean {
  const [, , , , port] = PATTERN.exec(text) ?? [];
  return PATTERN.test(text) && (port === undefined || (/^[1-9]/.test(port) && Number(port) <= 65_535));
}

/** The origin of a URL, with no port where it is the protocol's own; `undefined` if it is none. */
export function originOf(url: string): string | undefined {
  const [, scheme, host, port] =
    // Whoever asks parses the URL anew, where a `\` is another `/`, and letters beyond ASCII become others.
    /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#\\]*@)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?(?=[/?#]|$)/i.exec(
      url,
    ) ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  const protocol = scheme.toLowerCase();
  const own = port === undefined || PORTS[protocol] === port;
  return `${protocol}://${host.toLowerCase()}${own ? '' : `:${port}`}`;
}

/** The port that an origin means, whether it says so or not. */
export function portOf(origin: string): number | undefined {
  const [, scheme = '', , port] = ORIGIN.exec(origin) ?? [];
  const known = port ?? PORTS[scheme.toLowerCase()];
  return known === undefined ? undefined : Number(known);
}

function allows(pattern: string, origin: string): boolean {
  if (LOCAL.test(origin)) return pattern === origin;
  const wanted = PATTERN.exec(pattern);
  const given = ORIGIN.exec(origin);
  if (wanted === null || given === null) return false;
  const [, plain, wildcard, host = '', port] = wanted;
  const [, scheme = '', to = '', toPort] = given;
  const protocol = scheme.toLowerCase();
  if ((protocol === 'http') !== (plain !== undefined)) return false;
  const expected = port ?? PORTS[plain === undefined ? 'https' : 'http']!;
  if ((toPort ?? PORTS[protocol]) !== expected) return false;
  const [name, suffix] = [to.toLowerCase(), host.toLowerCase()];
  return wildcard === undefined ? name === suffix : name.endsWith(`.${suffix}`) && !name.startsWith('.');
}
