import { crc32 } from './checksums.js';
import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

/**
 * The last eight characters are the CRC-32 of the forty behind the bar, as Laravel Sanctum makes them.
 * https://github.com/laravel/sanctum/blob/4.x/src/HasApiTokens.php
 */
const checksumOf = (body: string): string => crc32(body).toString(16).padStart(8, '0');

function token(): string {
  const body = fakeAlnum(40);
  return `7|${body}${checksumOf(body)}`;
}

export const coolify: Provider = {
  id: 'coolify',
  title: 'Coolify',
  docs: 'https://coolify.io/docs/api/authorization',
  manage: 'https://app.coolify.io/security/api-tokens',
  names: ['COOLIFY'],
  domains: ['coolify.io'],
  kinds: [
    {
      id: 'coolify-api-token',
      title: 'Coolify API token',
      anchors: [],
      pattern: /\d{1,9}\|[A-Za-z0-9]{40}[0-9a-f]{8}/,
      checksum: (value) => value.endsWith(checksumOf(value.slice(-48, -8))),
      samples: {
        match: [token],
        noMatch: [() => token().slice(0, -1), () => fakeAlnum(48)],
      },
    },
  ],
};
