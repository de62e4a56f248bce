import { fakeWord } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

/**
 * A macaroon in base 64: the version, then field 1, the host name of the index. The prefix is as much of this as the
 * bytes behind it cannot change.
 * https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
 */
function token(id: string, prefix: string, title: string): CredentialKind {
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
  docs: 'https://github.com/pypi/warehouse/tree/main/docs',
  names: ['PYPI', 'TWINE_PASSWORD', 'UV_PUBLISH_TOKEN'],
  domains: [],
  kinds: [
    token('pypi-token', 'pypi-AgEIcHlwaS5v', 'PyPI API token'),
    token('pypi-test-token', 'pypi-AgENdGVzdC5weXBpLm9y', 'TestPyPI API token'),
  ],
};
