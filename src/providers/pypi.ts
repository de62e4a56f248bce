import { fakeWord } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

/**
 * A macaroon in base 64: the version, then field 1, the host name of the index. The prefix is as much of this as the
 * bytes behind it cannot change.
 * https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
 */
function token(id: string, location: string, title: string): CredentialKind {
  const head = Buffer.from(`\u0002\u0001${String.fromCharCode(location.length)}${location}`);
  const prefix = `pypi-${head.subarray(0, head.length - (head.length % 3)).toString('base64url')}`;
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[\\w-]{70,2000}`),
    samples: {
      match: [() => prefix + fakeWord(150)],
      noMatch: [() => prefix + fakeWord(69), () => `pypi-${fakeWord(160)}`],
    },
  };
}

export const pypi: Provider = {
  id: 'pypi',
  title: 'PyPI',
  docs: 'https://docs.pypi.org/api/secrets/',
  manage: 'https://pypi.org/manage/account/#api-tokens',
  names: ['PYPI', 'TWINE_PASSWORD', 'UV_PUBLISH_TOKEN'],
  domains: ['pypi.org'],
  kinds: [
    token('pypi-token', 'pypi.org', 'PyPI API token'),
    token('pypi-test-token', 'test.pypi.org', 'TestPyPI API token'),
  ],
};
