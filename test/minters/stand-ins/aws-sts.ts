import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { parametersOf, type StandIn } from './stand-in.js';

const ROLE = 'arn:aws:iam::123456789012:role/mcp/buckets';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export function awsSts(): StandIn {
  const made = { 'access-key-id': '', 'secret-access-key': '', 'session-token': '' };
  return {
    references: Object.keys(made).map((part) => `aws-sts://${ROLE}?duration=900#${part}`),
    env: { AWS_REGION: 'eu-west-1' },
    audience: 'sts.amazonaws.com',
    variable: 'AWS_WEB_IDENTITY_TOKEN_FILE',
    trusted: ['sts.eu-west-1.amazonaws.com'],
    made,
    answer: (request, identity) => {
      if (new URL(request.url).origin !== 'https://sts.eu-west-1.amazonaws.com') return { status: 404 };
      const { WebIdentityToken, ...rest } = parametersOf(request);
      if (WebIdentityToken !== identity) return failure(400, 'InvalidIdentityToken', WebIdentityToken);
      const wanted = {
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: ROLE,
        RoleSessionName: 'mcp-rekey',
        DurationSeconds: '900',
      };
      if (!isSame(rest, wanted) || !isPlain(request)) return failure(400, 'ValidationError');
      made['access-key-id'] = `ASIA${fakeAlnum(16).toUpperCase()}`;
      made['secret-access-key'] = `${fakeAlnum(38)}/+`;
      made['session-token'] = `${fakeAlnum(300)}==`;
      return { status: 200, headers: { 'content-type': 'text/xml' }, body: granted(made) };
    },
    refusals: [
      ['no trust', failure(403, 'AccessDenied'), /^the login: status 403 \(AccessDenied\)$/],
      ['a token that is over', failure(400, 'ExpiredTokenException'), /\(ExpiredTokenException\)$/],
      ['a wrong audience', failure(400, 'InvalidIdentityToken'), /\(InvalidIdentityToken\)$/],
      ['a claim', failure(403, 'IDPRejectedClaim'), /\(IDPRejectedClaim\)$/],
      ['an unreachable issuer', failure(400, 'IDPCommunicationError'), /\(IDPCommunicationError\)$/],
      ['a region that is off', failure(403, 'RegionDisabledException'), /\(RegionDisabledException\)$/],
      ['a code of no document', failure(400, fakeAlnum(20)), /^the login: status 400$/],
    ],
  };
}

function isSame(one: object, other: object): boolean {
  const sorted = (object: object): string => JSON.stringify(Object.entries(object).sort());
  return sorted(one) === sorted(other);
}

/** It is no signed call. */
function isPlain({ method, headers }: Received): boolean {
  return method === 'POST' && headers.authorization === undefined;
}

function granted(made: Readonly<Record<string, string>>): string {
  return `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <SubjectFromWebIdentityToken>repo:acme/api:ref:refs/heads/main</SubjectFromWebIdentityToken>
    <Audience>sts.amazonaws.com</Audience>
    <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/buckets/mcp-rekey</Arn></AssumedRoleUser>
    <Credentials>
      <SessionToken>${made['session-token']}</SessionToken>
      <SecretAccessKey>${made['secret-access-key']}</SecretAccessKey>
      <Expiration>2026-11-26T12:15:00Z</Expiration>
      <AccessKeyId>${made['access-key-id']}</AccessKeyId>
    </Credentials>
  </AssumeRoleWithWebIdentityResult>
</AssumeRoleWithWebIdentityResponse>`;
}

function failure(status: number, code: string, message = 'no'): Answer {
  const body = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
