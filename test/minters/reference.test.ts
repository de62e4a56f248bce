import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../src/stores/minters/reference.js';
import { minters } from '../../src/stores/minters/registry.js';
import { standIns } from './stand-ins/index.js';

const ROLE = 'arn:aws:iam::123456789012:role/mcp';
const POOL = 'projects/1/locations/global/workloadIdentityPools/p/providers/q';
const CLIENT = '11111111-2222-4333-8444-555555555555';
const GRAPH = 'scope=https://graph.microsoft.com/.default';

function read(reference: string): ReturnType<typeof requestOf> {
  return requestOf(reference, minters.find(({ id }) => reference.toLowerCase().startsWith(id))!);
}

describe('a reference', () => {
  it.each([
    [`aws-sts://${ROLE}#session-token`, 'session-token', { role: ROLE, audience: 'sts.amazonaws.com' }],
    [
      `AWS-STS://${ROLE}?region=us-gov-west-1&duration=43200&audience=a%2Fb#access-key-id`,
      'access-key-id',
      { role: ROLE, region: 'us-gov-west-1', duration: '43200', audience: 'a/b' },
    ],
    [`gcp-wif://${POOL}?token=file:///run/t%C3%A9`, 'token', { provider: POOL, token: 'file:///run/té' }],
    [`azure-wif://?${GRAPH}`, 'token', { scope: 'https://graph.microsoft.com/.default' }],
    [`azure-wif://acme.example/${CLIENT}?${GRAPH}`, 'token', { tenant: 'acme.example', client: CLIENT }],
    ['github-app://7?permissions=contents:read', 'token', { installation: '7', app: 'env://GITHUB_APP_ID' }],
    ['oidc-exchange://sts.acme.example', 'token', { endpoint: 'sts.acme.example', body: 'form' }],
    [
      'oidc-exchange://h:8443/a/token?scope=a,b&extra=x:1,y_z:idp_1',
      'token',
      { scope: 'a,b', extra: 'x:1,y_z:idp_1' },
    ],
  ])('%s is read', (reference, part, wanted) => {
    expect(read(reference)).toMatchObject({ part, wanted });
  });

  it.each([
    [`aws-sts://${ROLE}`, /which part is meant: access-key-id/],
    [`aws-sts://${ROLE}#token`, /which part/],
    [`aws-sts://${ROLE}?region=evil.example/#session-token`, /region must be/],
    [`aws-sts://${ROLE}?duration=899#session-token`, /duration must be/],
    [`aws-sts://${ROLE}?duration=43201#session-token`, /duration must be/],
    [`aws-sts://${ROLE}?role=${ROLE}#session-token`, /role is said twice/],
    [`aws-sts://${ROLE}?region=eu-west-1&region=eu-west-1#session-token`, /region is said twice/],
    [`aws-sts://${ROLE}?endpoint=https://evil.example#session-token`, /unknown key "endpoint"/],
    ['aws-sts://role/mcp#session-token', /must be aws-sts:\/\/ARN/],
    [`gcp-wif://${POOL}#token`, /nothing may follow/],
    [`gcp-wif://${POOL}?token=a-literal`, /token must be env:\/\/NAME/],
    [`gcp-wif://${POOL}?token=env://A%00B`, /token must be/],
    [`gcp-wif://${POOL}?scope=%zz`, /% that encodes nothing/],
    [`gcp-wif://${POOL}?scope`, /key=value/],
    [`gcp-wif://${POOL}?`, /must be gcp-wif/],
    [`gcp-wif://${POOL}/../x`, /provider must be/],
    ['azure-wif://', /scope is missing/],
    ['azure-wif://?scope=https://graph.microsoft.com', /scope must be/],
    [`azure-wif://../${CLIENT}?${GRAPH}`, /tenant must be/],
    [`azure-wif://t/${CLIENT}/x?${GRAPH}`, /must be azure-wif/],
    [`azure-wif://?${GRAPH}&authority=evil.example`, /unknown key "authority"/],
    ['github-app://7', /permissions is missing/],
    ['github-app://7/../8?permissions=contents:read', /must be github-app/],
    ['github-app://7?permissions=contents', /permissions must be/],
    ['github-app://7?permissions=contents:read&repositories=acme/docs', /repositories must be/],
    ['github-app://7?permissions=contents:read&key=-----BEGIN', /key must be a reference/],
    ['oidc-exchange://evil.example@sts.acme.example/token', /endpoint must be/],
    ['oidc-exchange://sts.acme.example\\@evil.example/token', /endpoint must be/],
    ['oidc-exchange://sts.acme.example/token?extra=subject_token:x', /a key of its own/],
    ['oidc-exchange://sts.acme.example/token?extra=a:b%2Cscope:admin', /a key of its own/],
    ['oidc-exchange://sts.acme.example/token?extra=a:b,a:c', /a key of its own, or comes twice/],
    ['oidc-exchange://sts.acme.example/token?address=https://evil.example', /unknown key "address"/],
  ])('%s is refused', (reference, problem) => {
    expect(read(reference)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('is refused without a word of what it says', () => {
    const secret = ['gh', 'p_', 'x1'.repeat(18)].join('');
    for (const key of ['token', 'scope', 'audience', 'nope', secret.replace('_', '-')]) {
      for (const { id, example } of minters) {
        const reference = `${example.replace(/[?#].*$/, '')}?${key}=${secret}%20`;
        const { problem } = read(reference.replace(/^[a-z-]+/, id)) as { problem: string };
        expect(problem).not.toContain(secret.slice(8, 16));
      }
    }
  });

  it('is read or refused, whatever it is and however long', () => {
    const known = Object.values(standIns).flatMap((make) => make().references);
    const piece = fc.constantFrom(...known, ...':/?#&=%,.@\\ \0é'.split(''), '..', 'env://A', 'token=');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 6 }), (pieces) => {
        for (const minter of minters) {
          const found = requestOf(`${minter.id}://${pieces.join('')}`, minter);
          expect('problem' in found || 'wanted' in found).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    for (const reference of known) {
      for (const tail of ['a', '/', ':', ',a', '&', 'a:b,', '%', '.', '-']) {
        read(reference + tail.repeat(20_000));
        read(reference.replace(/[?#].*$/, '?scope=') + tail.repeat(600));
      }
    }
  });
});
