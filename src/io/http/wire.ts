import { originOf } from '../../core/destination.js';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { ChangeRequest, HttpRequest } from '../../core/tools.js';

/** A request as it goes over the wire: with everything in it that is secret. */
export interface Wire {
  readonly origin: string;
  readonly path: string;
  readonly method: NonNullable<(HttpRequest | ChangeRequest)['method']>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/** Printable ASCII without space at its ends: what every server reads as it was written. */
const VALUE = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

/**
 * Throws a `Misdirected` if a secret must not go there, and an `Unanswered` if it cannot be sent just as it is written: a URL or a header
 * that has to be mended first would ask about another credential, and maybe another host.
 */
export function wireOf({ method = 'GET', at, path, headers = {}, body }: HttpRequest | ChangeRequest): Wire {
  const origin = originOf(at);
  // A URL has more ways to write a host than a destination, so that one could be allowed and the other be asked.
  const isWeb = origin !== undefined && /^https?:/.test(origin);
  if (!isWeb || parsed(origin)?.origin !== origin) throw new Unanswered('host-unknown');
  const plain = (text: string | Secret): string => (typeof text === 'string' ? text : text.revealTo(origin));
  const wire = {
    origin,
    path: pathOf(at, plain(path), origin),
    method,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), plain(value)]),
    ),
    body: body === undefined ? null : plain(body),
  };
  const fits = Object.entries(wire.headers).every(([name, value]) => NAME.test(name) && VALUE.test(value));
  // A half of a character has no bytes.
  if (!fits || /\p{Surrogate}/u.test(wire.body ?? '')) throw unfit();
  return wire;
}

/** What a request cannot be made of, without a word about it. */
export function unfit(): Unanswered {
  return new Unanswered(
    'incomplete',
    'a credential or a name has a character in it that no request takes, like a line end',
  );
}

/** The whole path, if it means the same to whoever parses the URL. */
function pathOf(at: string, path: string, origin: string): string {
  const whole = at.replace(/^[^:]+:\/\/[^/?#]*/, '') + path;
  const url = parsed(at + path);
  const isSame = url?.origin === origin && url.pathname + url.search === whole;
  if (!path.startsWith('/') || !isSame) throw unfit();
  return whole;
}

function parsed(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
