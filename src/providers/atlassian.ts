import { fakeAlnum, fakeBase64, fakeHex, fakeLetters, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const atlassian: Provider = {
  id: 'atlassian',
  title: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  manage: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  names: ['ATLASSIAN', 'JIRA', 'CONFLUENCE', 'BITBUCKET'],
  domains: ['atlassian.com', 'atlassian.net', 'bitbucket.org'],
  kinds: [
    {
      id: 'atlassian-api-token',
      title: 'Atlassian API token',
      anchors: ['ATATT3'],
      pattern: /ATATT3[\w-]{60,300}=[0-9A-F]{8}/,
      samples: {
        match: [() => `ATATT3${fakeWord(177)}=${fakeHex(8).toUpperCase()}`],
        noMatch: [
          () => `ATATT3${fakeWord(59)}=${fakeHex(8).toUpperCase()}`,
          () => `ATATT3${fakeWord(177)}=${fakeHex(7).toUpperCase()}`,
        ],
      },
    },
    {
      id: 'atlassian-access-token',
      title: 'Atlassian organization or Bitbucket access token',
      // https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/
      anchors: ['ATCTT3'],
      pattern: /ATCTT3[\w-]{60,800}=[0-9A-F]{8}/,
      samples: {
        match: [() => `ATCTT3${fakeWord(177)}=${fakeHex(8).toUpperCase()}`],
        noMatch: [() => `ATCTT3${fakeWord(59)}=${fakeHex(8).toUpperCase()}`],
      },
    },
    {
      id: 'atlassian-bitbucket-app-password',
      title: 'Bitbucket app password',
      // https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/
      anchors: ['ATBB'],
      pattern: /ATBB[A-Za-z0-9]{24}[0-9A-F]{8}/,
      samples: {
        match: [() => `ATBB${fakeAlnum(24)}${fakeHex(8).toUpperCase()}`],
        noMatch: [
          () => `ATBB${fakeAlnum(23)}${fakeHex(8).toUpperCase()}`,
          () => `ATBB${fakeAlnum(24)}${fakeLetters(1)}${fakeHex(8)}`,
        ],
      },
    },
    {
      id: 'atlassian-bitbucket-data-center-token',
      title: 'Bitbucket Data Center HTTP access token',
      // Base64 of a number, a colon and random bytes, hence the first letter.
      anchors: ['BBDC-'],
      pattern: /BBDC-[MNO][A-Za-z0-9+/]{43}/,
      samples: {
        match: [() => `BBDC-M${fakeBase64(43)}`],
        noMatch: [() => `BBDC-M${fakeAlnum(42)}`, () => `BBDC-X${fakeAlnum(43)}`],
      },
    },
    {
      id: 'atlassian-data-center-token',
      title: 'Jira or Confluence Data Center access token',
      anchors: [],
      pattern: /[MNO][A-Za-z0-9+/]{43}/,
      samples: {
        match: [() => `N${fakeBase64(43)}`],
        noMatch: [() => `N${fakeBase64(42)}`],
      },
    },
    {
      id: 'atlassian-legacy-api-token',
      title: 'Atlassian API token without a prefix',
      anchors: [],
      pattern: /[A-Za-z0-9]{24}/,
      samples: {
        match: [() => fakeAlnum(24)],
        noMatch: [() => fakeAlnum(23)],
      },
    },
  ],
};
