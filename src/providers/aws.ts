import { fakeBase32, fakeBase64, fakeUpperAlnum } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

/** What every Bedrock key holds: the words `BedrockAPIKey-` and `bedrock.amazonaws.com` in base 64. */
const LONG_TERM = `ABSK${Buffer.from('BedrockAPIKey-').toString('base64').slice(0, 18)}`;
const SHORT_TERM = `bedrock-api-key-${Buffer.from('bedrock.amazonaws.com').toString('base64')}`;

const kinds: readonly CredentialKind[] = [
  {
    id: 'aws-access-key-id',
    title: 'AWS access key ID',
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
    anchors: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/,
    samples: {
      match: [() => `AKIA${fakeBase32(16)}`, () => `ASIA${fakeBase32(16)}`, () => `ACCA${fakeBase32(16)}`],
      noMatch: [() => `AKIA${fakeBase32(15)}`, () => `AKIA0${fakeUpperAlnum(15)}`],
    },
  },
  {
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    anchors: [],
    pattern: /[A-Za-z0-9+/]{40}/,
    samples: { match: [() => fakeBase64(40)], noMatch: [() => fakeBase64(39), () => fakeBase64(41)] },
  },
  {
    id: 'aws-session-token',
    title: 'AWS session token',
    anchors: [],
    pattern: /[A-Za-z0-9+/]{100,4000}={0,2}/,
    samples: { match: [() => `${fakeBase64(356)}==`], noMatch: [() => fakeBase64(99)] },
  },
  {
    id: 'aws-bedrock-key',
    title: 'Amazon Bedrock API key (long-term)',
    // https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html
    anchors: [LONG_TERM],
    pattern: new RegExp(`${LONG_TERM}[A-Za-z0-9+/]{80,300}={0,2}`),
    samples: {
      match: [() => `${LONG_TERM}${fakeBase64(109)}=`],
      noMatch: [() => LONG_TERM + fakeBase64(79), () => `ABSK${fakeBase64(127)}`],
    },
  },
  {
    id: 'aws-bedrock-key-short-term',
    title: 'Amazon Bedrock API key (short-term)',
    anchors: [SHORT_TERM],
    pattern: new RegExp(`${SHORT_TERM}[A-Za-z0-9+/]{100,4000}={0,2}`),
    samples: {
      match: [() => `${SHORT_TERM}${fakeBase64(900)}==`],
      noMatch: [() => SHORT_TERM + fakeBase64(99)],
    },
  },
];

export const aws: Provider = {
  id: 'aws',
  title: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  manage: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  names: ['AWS', 'AMAZON', 'AWSLABS', 'BEDROCK'],
  domains: ['amazonaws.com', 'api.aws'],
  kinds,
  workloadIdentity: {
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
    replaces: ['aws-access-key-id', 'aws-secret-access-key', 'aws-bedrock-key'],
    reference: 'aws-sts',
  },
};
