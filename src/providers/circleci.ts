import { fakeAlnum, fakeHex } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

function token(id: string, prefix: string, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[A-Za-z0-9]{22}_[0-9a-f]{40}`),
    samples: {
      match: [() => `${prefix}${fakeAlnum(22)}_${fakeHex(40)}`],
      noMatch: [() => `${prefix}${fakeAlnum(22)}_${fakeHex(39)}`, () => prefix + fakeAlnum(63)],
    },
  };
}

export const circleci: Provider = {
  id: 'circleci',
  title: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  manage: 'https://app.circleci.com/settings/user/tokens',
  names: ['CIRCLECI', 'CIRCLE_CI', 'CIRCLE_TOKEN'],
  domains: ['circleci.com'],
  kinds: [
    token('circleci-personal-token', 'CCIPAT_', 'CircleCI personal API token'),
    token('circleci-project-token', 'CCIPRJ_', 'CircleCI project API token'),
    {
      id: 'circleci-token-legacy',
      title: 'CircleCI API token',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: { match: [() => fakeHex(40)], noMatch: [() => fakeHex(39), () => fakeHex(41)] },
    },
  ],
};
