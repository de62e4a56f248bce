import { Secret } from '../../core/secret.js';
import type { HttpRequest } from '../../core/tools.js';

type Fields = Readonly<Record<string, string | Secret>>;
type Body = Required<Pick<HttpRequest, 'headers'>> & { readonly body: Secret };

/** A body of JSON with secrets in it. */
export function json(fields: Fields): Body {
  const members = pairs(fields, (text) => JSON.stringify(text), ':');
  return { headers: { 'content-type': 'application/json' }, body: Secret.join(['{', ...members, '}']) };
}

/** The same as a form. */
export function form(fields: Fields): Body {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { headers, body: Secret.join(pairs(fields, encodeURIComponent, '=', '&')) };
}

function pairs(
  fields: Fields,
  encode: (text: string) => string,
  assign: string,
  between = ',',
): readonly (string | Secret)[] {
  return Object.entries(fields).flatMap(([name, value], index) => [
    `${index === 0 ? '' : between}${encode(name)}${assign}`,
    typeof value === 'string' ? encode(value) : value.derive(encode),
  ]);
}
