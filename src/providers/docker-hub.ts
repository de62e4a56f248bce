import { fakeAlnum, fakeWord } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

/** Personal tokens have 27 characters behind the prefix; those of organisations were seen with 27 and 32. */
function token(id: string, prefix: string, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[\\w-]{27,36}`),
    samples: {
      match: [() => prefix + fakeWord(27), () => prefix + fakeWord(32)],
      noMatch: [() => prefix + fakeAlnum(26)],
    },
  };
}

export const dockerHub: Provider = {
  id: 'docker-hub',
  title: 'Docker Hub',
  docs: 'https://docs.docker.com/security/access-tokens/',
  manage: 'https://app.docker.com/settings/personal-access-tokens',
  names: ['DOCKERHUB', 'DOCKER_HUB', 'DOCKER_PAT', 'DOCKER_TOKEN', 'DOCKER_PASSWORD', 'HUB_PAT_TOKEN'],
  domains: ['docker.com', 'docker.io'],
  kinds: [
    token('docker-hub-pat', 'dckr_pat_', 'Docker Hub personal access token'),
    token('docker-hub-org-token', 'dckr_oat_', 'Docker Hub organization access token'),
  ],
  account: { organization: 'Organisation whose access tokens are asked about, where no config names it.' },
};
