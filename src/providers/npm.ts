import { base62, crc32 } from './checksums.js';
import { fakeAlnum, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

/**
 * As in GitHub's tokens: the last six characters are the CRC-32 of the thirty behind the prefix, in base 62.
 * https://github.blog/security/announcing-npms-new-access-token-format/
 */
const checksumOf = (body: string): string => base62(crc32(body), 6);

function token(): string {
  const body = fakeAlnum(30);
  return `npm_${body}${checksumOf(body)}`;
}

export const npm: Provider = {
  id: 'npm',
  title: 'npm',
  docs: 'https://github.com/npm/documentation',
  names: ['NPM', 'NODE_AUTH_TOKEN'],
  // A registry is the one that the user's npm config names.
  domains: [],
  kinds: [
    {
      id: 'npm-token',
      title: 'npm access token',
      anchors: ['npm_'],
      pattern: /npm_[A-Za-z0-9]{36}/,
      checksum: (value) => value.endsWith(checksumOf(value.slice(4, -6))),
      samples: { match: [token], noMatch: [() => `npm_${fakeAlnum(35)}`, () => `npm_${fakeAlnum(37)}`] },
    },
    {
      id: 'npm-token-legacy',
      title: 'npm access token',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: { match: [fakeUuid], noMatch: [() => fakeUuid().slice(1)] },
    },
  ],
};
