import { describe, expect, it } from 'vitest';
import { MappedText } from '../../../src/core/text.js';
import { urlParts } from '../../../src/hosts/slots/url.js';

/** The parts as `<part> <name>=<text>`, behind the offset at which the URL stands. */
function partsOf(url: string): readonly string[] | undefined {
  const start = 7;
  const parsed = urlParts(MappedText.verbatim(url, start));
  return parsed?.parts.map(({ part, name, text }) => {
    const range = text.range();
    expect(url.slice(range.start - start, range.end - start)).toBe(text.value);
    return `${part} ${name ?? ''}=${text.value}`;
  });
}

describe('the parts of a URL', () => {
  it.each([
    ['https://a.dev', []],
    ['https://a.dev/', []],
    ['https://a.dev/x/y', ['path =x', 'path x=y']],
    ['https://a.dev?k=v', ['query k=v']],
    ['https://a.dev/?k=v&l=w', ['query k=v', 'query l=w']],
    ['https://a.dev/?k=v;l=w', ['query k=v', 'query l=w']],
    ['https://a.dev/?k=a=b==', ['query k=a=b==']],
    ['https://a.dev/?k&l=w&=x', ['query l=w']],
    ['https://a.dev/?k=', ['query k=']],
    ['https://a.dev/?k=a%2Fb%3D', ['query k=a%2Fb%3D']],
    ['https://a.dev/#k=v', ['query k=v']],
    ['https://a.dev/?k=v#l=w', ['query k=v', 'query l=w']],
    ['https://a.dev/#/a?k=v', ['query k=v']],
    ['https://u@a.dev', ['userinfo user=u']],
    ['https://u:p@a.dev', ['userinfo password=p']],
    ['https://:p@a.dev', ['userinfo password=p']],
    ['https://${env:U}@a.dev', ['userinfo user=${env:U}']],
    ['https://${env:U}:${env:P}@a.dev', ['userinfo password=${env:P}']],
    ['https://u:p:q@a.dev', ['userinfo password=p:q']],
    ['https://u:p@q@a.dev', ['userinfo password=p@q']],
    ['https://sixteen-letters-:p@a.dev', ['userinfo user=sixteen-letters-', 'userinfo password=p']],
    ['https://a.dev/p@q', ['path =p@q']],
    ['postgres://u:p/q#r?s@a.dev/db?k=v', ['userinfo password=p/q#r?s', 'path =db', 'query k=v']],
    ['jdbc:postgresql://a.dev/db?password=p', ['path =db', 'query password=p']],
    ['jdbc:sqlserver://a.dev:1433;user=u;password=p', ['query user=u', 'query password=p']],
    [
      'https://api.telegram.org/bot12345678:token/getMe',
      ['path =12345678:token', 'path bot12345678:token=getMe'],
    ],
  ])('%s', (url, parts) => {
    expect(partsOf(url)).toEqual(parts);
  });

  it.each([
    '',
    'a.dev/x',
    'mailto:sam@a.dev',
    '://a.dev',
    'https:/a.dev',
    'see https://a.dev',
    'https://a.dev/ and more',
    '1a://b',
  ])('are not looked for in %j', (text) => {
    expect(partsOf(text)).toBeUndefined();
  });

  it.each([
    ['https://A.dev:8443/x', 'a.dev'],
    ['https://u:p@a.dev?x', 'a.dev'],
    ['https://[2001:DB8::1]:8443/mcp', '2001:db8::1'],
    ['jdbc:sqlserver://db.a.dev:1433;user=u', 'db.a.dev'],
    ['redis://:p@a.dev:6379/0', 'a.dev'],
    ['postgres://u:p/q@a.dev/db', 'a.dev'],
  ])('come with the host: %s', (url, domain) => {
    expect(urlParts(MappedText.verbatim(url, 0))?.domain).toBe(domain);
  });
});
