import { base62, crc32 } from './checksums.js';
import { fakeAlnum, fakeJwt, fakeWord } from './fake.js';
import { jwtClaims, jwtTimes } from './jwt.js';
import type { CredentialKind, Provider } from './provider.js';

/**
 * The last six characters are the CRC-32 of the ones behind the prefix, in base 62.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
function hasValidChecksum(token: string): boolean {
  const body = token.slice(4, -6);
  return token.endsWith(base62(crc32(body), 6));
}

function withChecksum(prefix: string): string {
  const body = fakeAlnum(30);
  return prefix + body + base62(crc32(body), 6);
}

function classic(id: string, prefix: string, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[A-Za-z0-9]{36}`),
    checksum: hasValidChecksum,
    samples: {
      match: [() => withChecksum(prefix)],
      noMatch: [() => prefix + fakeAlnum(35), () => prefix + fakeAlnum(40)],
    },
  };
}

const kinds: readonly CredentialKind[] = [
  classic('github-pat-classic', 'ghp_', 'GitHub personal access token (classic)'),
  classic('github-oauth', 'gho_', 'GitHub OAuth access token'),
  classic('github-user-to-server', 'ghu_', 'GitHub App user access token'),
  classic('github-refresh', 'ghr_', 'GitHub App refresh token'),
  classic('github-installation', 'ghs_', 'GitHub App installation token'),
  {
    id: 'github-installation-stateless',
    title: 'GitHub App installation token (stateless)',
    // https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/
    anchors: ['ghs_'],
    pattern: /ghs_[0-9]{1,12}_eyJ[\w-]{8,600}\.eyJ[\w-]{8,2000}\.[\w-]{16,1000}/,
    decode: (token) => {
      const claims = jwtClaims(token);
      return claims && jwtTimes(claims);
    },
    samples: {
      match: [() => `ghs_123456_${fakeJwt({ iat: 1_780_000_000, exp: 1_780_003_600 })}`],
      noMatch: [() => `ghs_123456_${fakeAlnum(20)}`],
    },
  },
  {
    id: 'github-pat-fine-grained',
    title: 'GitHub personal access token (fine-grained)',
    anchors: ['github_pat_'],
    pattern: /github_pat_\w{82}/,
    samples: {
      match: [() => `github_pat_${fakeAlnum(22)}_${fakeAlnum(59)}`],
      noMatch: [() => `github_pat_${fakeWord(40)}`],
    },
  },
];

export const github: Provider = {
  id: 'github',
  title: 'GitHub',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  manage: 'https://github.com/settings/tokens',
  names: ['GITHUB', 'GH'],
  domains: ['github.com', 'githubcopilot.com'],
  kinds,
  account: { organization: 'Organisation whose grants of fine-grained tokens are asked.' },
};
