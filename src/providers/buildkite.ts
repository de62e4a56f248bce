import { fakeAlnum, fakeLowerAlnum } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

/** Lengths differ by kind and have grown before, so the prefix has to do. */
function token(id: string, prefix: string, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[\\w-]{40,400}`),
    samples: { match: [() => prefix + fakeAlnum(73)], noMatch: [() => prefix + fakeAlnum(39)] },
  };
}

export const buildkite: Provider = {
  id: 'buildkite',
  title: 'Buildkite',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  manage: 'https://buildkite.com/user/api-access-tokens',
  names: ['BUILDKITE'],
  domains: ['buildkite.com'],
  kinds: [
    {
      id: 'buildkite-api-token',
      title: 'Buildkite API access token',
      anchors: ['bkua_'],
      pattern: /bkua_[0-9a-z]{40,64}/,
      samples: {
        match: [() => `bkua_${fakeLowerAlnum(40)}`, () => `bkua_${fakeLowerAlnum(53)}`],
        noMatch: [() => `bkua_${fakeLowerAlnum(39)}`],
      },
    },
    token('buildkite-cluster-token', 'bkct_', 'Buildkite cluster token'),
    token('buildkite-agent-token', 'bkaa_', 'Buildkite agent access token'),
    token('buildkite-registration-token', 'bkar_', 'Buildkite agent registration token'),
    token('buildkite-job-token', 'bkaj_', 'Buildkite job token'),
    token('buildkite-packages-token', 'bkpt_', 'Buildkite packages token'),
    token('buildkite-portal-token', 'bkpat_', 'Buildkite portal token'),
    token('buildkite-portal-secret', 'bkps_', 'Buildkite portal secret'),
  ],
};
