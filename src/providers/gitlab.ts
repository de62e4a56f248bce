import { crc32 } from './checksums.js';
import { fakeAlnum, fakeHex, fakeJwt, fakeWord } from './fake.js';
import { decodeJwtTimes } from './jwt.js';
import type { CredentialKind, Provider } from './provider.js';

/** CRC-32 of all that stands before it, the prefix included, as seven digits in base 36. */
const checksumOf = (body: string): string => crc32(body).toString(36).padStart(7, '0');

/** Tokens that say which cell of GitLab they belong to: payload, version, the payload's length, checksum. */
function routable(id: string, prefix: string, title: string): CredentialKind {
  const sign = (body: string): string => body + checksumOf(body);
  return {
    id,
    title,
    anchors: [prefix],
    // The first ones had no version.
    // https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/authn/token_field/generator/routable_token.rb
    pattern: new RegExp(`${prefix}[\\w-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}`),
    checksum: (token) => token === sign(token.slice(0, -7)),
    samples: {
      match: [() => sign(`${prefix}${fakeWord(36)}.01.10`), () => sign(`${prefix}${fakeWord(27)}.0r`)],
      noMatch: [() => `${prefix}${fakeWord(26)}.01.0q${fakeHex(7)}`, () => `${prefix}${fakeWord(36)}.01.10`],
    },
  };
}

function opaque(id: string, prefix: string, length: number, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[\\w-]{${length}}`),
    samples: {
      match: [() => prefix + fakeAlnum(length)],
      noMatch: [() => prefix + fakeAlnum(length - 1), () => prefix + fakeAlnum(length + 1)],
    },
  };
}

const kinds: readonly CredentialKind[] = [
  opaque('gitlab-pat', 'glpat-', 20, 'GitLab personal, project or group access token'),
  routable('gitlab-pat-routable', 'glpat-', 'GitLab personal, project or group access token (routable)'),
  opaque('gitlab-deploy-token', 'gldt-', 20, 'GitLab deploy token'),
  opaque('gitlab-runner', 'glrt-', 20, 'GitLab runner authentication token'),
  opaque('gitlab-runner-typed', 'glrt-t', 22, 'GitLab runner authentication token'),
  routable('gitlab-runner-routable', 'glrt-', 'GitLab runner authentication token (routable)'),
  opaque('gitlab-runner-registration', 'GR1348941', 20, 'GitLab runner registration token'),
  opaque('gitlab-feature-flags', 'glffct-', 20, 'GitLab feature flags client token'),
  opaque('gitlab-feed', 'glft-', 20, 'GitLab feed token'),
  opaque('gitlab-incoming-mail', 'glimt-', 25, 'GitLab incoming mail token'),
  opaque('gitlab-agent', 'glagent-', 50, 'GitLab agent for Kubernetes token'),
  opaque('gitlab-oauth-secret', 'gloas-', 64, 'GitLab OAuth application secret'),
  opaque('gitlab-scim', 'glsoat-', 20, 'GitLab SCIM token'),
  {
    id: 'gitlab-pipeline-trigger',
    title: 'GitLab pipeline trigger token',
    anchors: ['glptt-'],
    pattern: /glptt-[0-9a-f]{40}/,
    samples: { match: [() => `glptt-${fakeHex(40)}`], noMatch: [() => `glptt-${fakeHex(39)}`] },
  },
  {
    id: 'gitlab-job',
    title: 'GitLab CI/CD job token',
    anchors: ['glcbt-'],
    pattern: /glcbt-[0-9A-Za-z]{1,5}_[\w-]{20}/,
    samples: {
      match: [() => `glcbt-64_${fakeAlnum(20)}`],
      noMatch: [() => `glcbt-64_${fakeAlnum(19)}`, () => `glcbt-${fakeAlnum(20)}`],
    },
  },
  {
    id: 'gitlab-job-jwt',
    title: 'GitLab CI/CD job token (JSON Web Token)',
    anchors: ['glcbt-eyJ'],
    pattern: /glcbt-eyJ[\w-]{8,600}\.eyJ[\w-]{8,4000}\.[\w-]{40,1000}/,
    decode: decodeJwtTimes,
    samples: {
      match: [() => `glcbt-${fakeJwt({ iat: 1_780_000_000, exp: 1_780_003_600 })}`],
      noMatch: [() => `glcbt-${fakeJwt({ iat: 1_780_000_000 }).slice(0, -10)}`],
    },
  },
];

export const gitlab: Provider = {
  id: 'gitlab',
  title: 'GitLab',
  docs: 'https://docs.gitlab.com/security/tokens/',
  manage: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  names: ['GITLAB', 'GIT_LAB', 'PRIVATE_TOKEN', 'CI_JOB_TOKEN'],
  domains: ['gitlab.com'],
  kinds,
};
