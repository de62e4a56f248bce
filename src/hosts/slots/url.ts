import { findReferences } from '../../core/classify/references.js';
import type { MappedText } from '../../core/text.js';

/** A part of a URL in which a credential can sit. */
export interface UrlPart {
  readonly part: 'userinfo' | 'query' | 'path';
  /** Query parameter, or `password`/`user` of the userinfo; for a path segment the segment before it. */
  readonly name: string | undefined;
  /** Stable among siblings: the parameter's name, the segment's number. */
  readonly key: string;
  readonly text: MappedText;
  readonly user: string | undefined;
}

export interface UrlParts {
  readonly scheme: string;
  /** Lower case, without port. */
  readonly domain: string;
  readonly parts: readonly UrlPart[];
}

const URL_START = /^(?:jdbc:|url:)?([a-z][a-z0-9+.-]{0,40}):\/\//i;
const WEB = /^(?:https?|wss?|sse|grpcs?|h2c?)$/i;

/** Longer than any server takes. */
const MAX_URL = 64 * 1024;

/**
 * Cuts a URL into the parts that can hold a credential: userinfo, query, fragment and path segments. Done by hand, since
 * a URL parser decodes, reorders and rejects, and here every character must keep its place. `undefined` if it is no URL.
 */
export function urlParts(text: MappedText): UrlParts | undefined {
  const { value } = text;
  const start = URL_START.exec(value);
  if (!start || value.length > MAX_URL || /\s/.test(value.slice(0, 2000))) return undefined;
  const scheme = start[1]!.toLowerCase();
  const from = start[0].length;
  const authorityEnd = endOfAuthority(value, from, WEB.test(scheme));
  const at = value.lastIndexOf('@', authorityEnd - 1);
  const hostStart = at >= from ? at + 1 : from;
  const authority = value.slice(hostStart, authorityEnd);
  // jdbc:sqlserver://host:1433;user=app;password=…
  const properties = hostStart + indexOrEnd(authority, ';', 0);
  const domain = value
    .slice(hostStart, properties)
    .replace(/:\d{0,9}$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
  const queryAt = indexOrEnd(value, '?', authorityEnd);
  const fragmentAt = indexOrEnd(value, '#', authorityEnd);
  const pathEnd = Math.min(queryAt, fragmentAt);
  return {
    scheme,
    domain,
    parts: [
      ...(at >= from ? userinfo(text.slice(from, at)) : []),
      ...parameters(text.slice(Math.min(properties + 1, authorityEnd), authorityEnd)),
      ...pathSegments(text.slice(authorityEnd, pathEnd)),
      ...parameters(
        text.slice(
          Math.min(queryAt + 1, value.length),
          Math.max(queryAt, fragmentAt > queryAt ? fragmentAt : value.length),
        ),
      ),
      // A page of its own after the `#` has its own `?`, which was the one that was found.
      ...parameters(
        text.slice(Math.min(fragmentAt + 1, value.length), queryAt > fragmentAt ? queryAt : value.length),
      ),
    ],
  };
}

/** A database password may hold `/`, `?` and `#` unescaped: there the last `@` before the host decides. */
function endOfAuthority(value: string, from: number, web: boolean): number {
  const plain = value.slice(from).search(/[/?#]/);
  const end = plain === -1 ? value.length : from + plain;
  if (web || value.slice(from, end).includes('@')) return end;
  const credentials = /^[^\s/@:]{0,200}:[^\s@]{1,500}@(?=[\w.-])/.exec(value.slice(from));
  if (!credentials) return end;
  const hostStart = from + credentials[0].length;
  const rest = value.slice(hostStart).search(/[/?#]/);
  return rest === -1 ? value.length : hostStart + rest;
}

function userinfo(text: MappedText): readonly UrlPart[] {
  const colon = colonIn(text.value);
  if (colon === -1) {
    return text.length === 0 ? [] : [{ part: 'userinfo', name: 'user', key: '@user', text, user: undefined }];
  }
  const user = text.value.slice(0, colon);
  // https://<token>:x-oauth-basic@host: the secret is the user, and the password says so.
  const isToken = text.value.slice(colon + 1) === 'x-oauth-basic';
  const password: UrlPart = {
    part: 'userinfo',
    name: 'password',
    key: '@password',
    text: text.slice(colon + 1),
    user,
  };
  const both =
    user.length >= 16 ? [{ ...password, name: 'user', key: '@user', text: text.slice(0, colon) }] : [];
  return isToken ? both : [...both, password];
}

/** The colon between user and password; that of `${env:NAME}` is none. */
function colonIn(value: string): number {
  const references = findReferences(value);
  let next = 0;
  for (let colon = value.indexOf(':'); colon !== -1; colon = value.indexOf(':', colon + 1)) {
    while (next < references.length && references[next]!.end <= colon) next++;
    const reference = references[next];
    if (reference === undefined || colon < reference.start) return colon;
    colon = reference.end - 1;
  }
  return -1;
}

/** `/bot<token>/getMe`: https://core.telegram.org/bots/api#making-requests */
const TELEGRAM_BOT = /^bot(?=\d{6,12}:)/;

function pathSegments(text: MappedText): readonly UrlPart[] {
  const parts: UrlPart[] = [];
  let start = 0;
  let before: string | undefined;
  for (let number = 0; start <= text.length; number++) {
    const end = indexOrEnd(text.value, '/', start);
    const segment = text.slice(start, end);
    if (segment.length > 0) {
      const bot = TELEGRAM_BOT.exec(segment.value)?.[0].length ?? 0;
      parts.push({
        part: 'path',
        name: before,
        key: `/${number}`,
        text: segment.slice(bot),
        user: undefined,
      });
      before = segment.value;
    }
    start = end + 1;
  }
  return parts;
}

function parameters(text: MappedText): readonly UrlPart[] {
  return splitPairs(text, /[&;]/).map(({ name, value }) => ({
    part: 'query',
    name,
    key: `?${name}`,
    text: value,
    user: undefined,
  }));
}

/** `a=1&b=2`, with the values' places; what has no `=` is left out. */
export function splitPairs(
  text: MappedText,
  separator: RegExp,
): readonly { readonly name: string; readonly value: MappedText }[] {
  const pairs: { name: string; value: MappedText }[] = [];
  const stop = new RegExp(separator.source, 'g');
  let equals = -1;
  for (let start = 0; start < text.length; start = stop.lastIndex) {
    stop.lastIndex = start;
    const end = stop.exec(text.value)?.index ?? text.length;
    if (equals < start) equals = indexOrEnd(text.value, '=', start);
    if (equals > start && equals < end) {
      pairs.push({ name: text.value.slice(start, equals).trim(), value: text.slice(equals + 1, end).trim() });
    }
    if (end === text.length) break;
  }
  return pairs;
}

function indexOrEnd(value: string, char: string, from: number): number {
  const at = value.indexOf(char, from);
  return at === -1 ? value.length : at;
}
