import { fakeBase64, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

// Put together here, so that this file does not itself look like one to a scanner.
const edge = (word: 'BEGIN' | 'END', type: string): string =>
  `${'-'.repeat(5)}${word} ${type}${'-'.repeat(5)}`;
const TYPE = '(?:[A-Z0-9]{2,12} )?(?:[A-Z0-9]{2,12} )?PRIVATE KEY(?: BLOCK)?';
/** A line break, as it is or escaped in a string, or the blank that took its place. */
const BREAK = '[\\s\\\\rn]{0,8}';
/** What encrypted (RFC 1421 §4.6) and OpenPGP (RFC 9580 §6.2) keys say before their body. */
const HEAD = [
  BREAK,
  `(?:Proc-Type: 4,ENCRYPTED${BREAK}DEK-Info: [A-Z0-9-]{3,30},[0-9A-Fa-f]{16,32}${BREAK})?`,
  `(?:Version: [^\\r\\n\\\\]{1,80}${BREAK})?(?:Comment: [^\\r\\n\\\\]{1,80}${BREAK})?`,
].join('');

function block(type: string, body: readonly string[], lineBreak: string): string {
  return [edge('BEGIN', type), ...body, edge('END', type)].join(lineBreak);
}

const lines = (count: number): readonly string[] => Array.from({ length: count }, () => fakeBase64(64));

export const privateKey: Provider = {
  id: 'private-key',
  title: 'Private keys',
  docs: 'https://www.rfc-editor.org/rfc/rfc7468',
  generic: true,
  names: ['PRIVATE_KEY', 'SSH_KEY'],
  domains: [],
  kinds: [
    {
      id: 'private-key',
      title: 'private key',
      anchors: [edge('BEGIN', '').slice(0, -5)],
      pattern: new RegExp(`${edge('BEGIN', TYPE)}${HEAD}[A-Za-z0-9+/=\\s\\\\]{60,16000}${edge('END', TYPE)}`),
      samples: {
        match: [
          () => block('RSA PRIVATE KEY', lines(25), '\n'),
          () => block('PRIVATE KEY', lines(1), '\\n'),
          () => block('OPENSSH PRIVATE KEY', lines(6), ' '),
          () =>
            block(
              'RSA PRIVATE KEY',
              ['Proc-Type: 4,ENCRYPTED', `DEK-Info: AES-128-CBC,${fakeHex(32)}`, '', ...lines(25)],
              '\r\n',
            ),
          () => block('PGP PRIVATE KEY BLOCK', ['Version: GnuPG v2', '', ...lines(14)], '\n'),
        ],
        noMatch: [
          () => block('PUBLIC KEY', lines(6), '\n'),
          () => block('PRIVATE KEY', [fakeBase64(40)], '\n'),
          () => block('PRIVATE KEY', lines(6), '\n').slice(0, -6),
        ],
      },
    },
  ],
};
