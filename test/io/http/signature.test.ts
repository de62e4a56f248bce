import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Misdirected, Secret } from '../../../src/core/secret.js';
import type { AwsKeys, HttpRequest } from '../../../src/core/tools.js';
import { signer } from '../../../src/io/http/signature.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Received } from '../../servers/vendors.js';
import { asking, failure } from './asking.js';

const test = asking();
const AUDIENCE = ['*.amazonaws.com'];
const SCOPE = { service: 'sts', region: 'eu-west-1' };
const AT = 'https://sts.eu-west-1.amazonaws.com';
const NOW = new Date('2026-11-26T12:00:00Z');

const id = fakeAlnum(20);
const secret = `${fakeAlnum(19)}/${fakeAlnum(9)}+${fakeAlnum(10)}`;
const token = `${fakeAlnum(80)}/+=`;

function keysOf(more: Partial<Record<keyof AwsKeys, string>> = {}, audience = AUDIENCE): AwsKeys {
  const texts = { accessKeyId: id, secretAccessKey: secret, ...more };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, Secret.of(text, audience)]),
  ) as unknown as AwsKeys;
}

type Headers = Readonly<Record<string, string>>;

async function signed(request: HttpRequest, keys = keysOf()): Promise<Headers> {
  const { headers = {} } = await signer(request, keys, SCOPE, NOW);
  const { origin } = new URL(request.at);
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, (value as Secret).revealTo(origin)]),
  );
}

/** The algorithm once more: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function authorizationOf(
  { method, url, headers, body }: Omit<Received, 'headers'> & { readonly headers: Headers },
  [accessKeyId, secretAccessKey]: readonly [string, string],
  { service, region }: typeof SCOPE,
): string {
  const { host, pathname, searchParams } = new URL(url);
  const names = /SignedHeaders=([^,]*)/.exec(headers['authorization'] ?? '')?.[1]?.split(';') ?? [];
  const lines = names.map(
    (name) => `${name}:${(name === 'host' ? host : headers[name]!).replace(/ +/g, ' ')}\n`,
  );
  // No query here has a name twice.
  const query = [...searchParams]
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map((pair) => pair.join('='));
  const path = pathname.split('/').map(encoded).join('/');
  const canonical = [method, path, query.join('&'), lines.join(''), names.join(';'), sha256(body)].join('\n');
  const time = headers['x-amz-date']!;
  const scope = [time.slice(0, 8), region, service, 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical)].join('\n');
  const signingKey = scope.reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const signature = hmac(signingKey, toSign).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope.join('/')}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

describe('a signature', () => {
  // Case `get-vanilla` of AWS’s own test suite, cut so that it looks like no credential:
  // https://github.com/boto/botocore/tree/develop/tests/unit/auth/aws4_testsuite/get-vanilla
  const published = {
    keys: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: ['wJalrXUtnFEMI', 'K7MDENG+bPxRfiCY', 'EXAMPLEKEY'],
    },
    scope: { service: 'service', region: 'us-east-1' },
    signature: ['5fa00fa31553b73e', 'bf1942676e86291e', '8372ff2a2260956d', '9b8aae1d763fbf31'],
  };

  it('is the one that AWS publishes', async () => {
    const { accessKeyId, secretAccessKey: parts } = published.keys;
    const audience = ['example.amazonaws.com'];
    const secretAccessKey = `${parts[0]}/${parts.slice(1).join('')}`;
    const { headers } = await signer(
      { at: 'https://example.amazonaws.com', path: '/' },
      keysOf({ accessKeyId, secretAccessKey }, audience),
      published.scope,
      new Date('2015-08-30T12:36:00Z'),
    );
    const authorization = headers!['authorization'] as Secret;
    expect(authorization.revealTo('https://example.amazonaws.com')).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${published.signature.join('')}`,
    );
  });

  it('is the one that a second implementation comes to', async () => {
    const word = fc.stringMatching(/^[A-Za-z0-9._~-]{1,8}$/);
    const text = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((made) => !/\p{Surrogate}/u.test(made));
    const query = fc.dictionary(word, text, { noNullPrototype: true });
    const header = fc.dictionary(
      fc.stringMatching(/^x-[a-z]{1,6}$/),
      fc.stringMatching(/^[!-~]( {0,3}[!-~]){0,6}$/),
      {
        noNullPrototype: true,
      },
    );
    const parts = fc.array(
      text.filter((made) => !/^\.*$/.test(made)),
      { maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(parts, query, header, fc.option(text), async (path, asked, headers, body) => {
        const pairs = Object.entries(asked).map(([name, value]) => `${name}=${encoded(value)}`);
        const whole = `/${path.map(encoded).join('/')}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
        const method = body === null ? 'GET' : 'POST';
        const request = { method, at: AT, path: whole, headers, ...(body === null ? {} : { body }) } as const;
        const made = await signed(request);
        const sent = { method, url: AT + whole, headers: made, body: body ?? '' };
        expect(made['authorization']).toBe(authorizationOf(sent, [id, secret], SCOPE));
      }),
    );
  });

  it('fits the request that arrives, with the session token in it', async () => {
    test.vendors.answer = () => ({ status: 200 });
    const client = test.client();
    const request = {
      method: 'POST',
      at: AT,
      path: '/?Version=2011-06-15',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: 'Action=GetCallerIdentity',
    } as const;
    await client.askSigned(request, keysOf({ sessionToken: token }), SCOPE);
    const received = test.vendors.received[0]! as Received & { headers: Headers };
    expect(received.headers).toMatchObject({
      'x-amz-security-token': token,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      host: 'sts.eu-west-1.amazonaws.com',
    });
    expect(received.headers['authorization']).toContain(
      'SignedHeaders=accept;host;x-amz-date;x-amz-security-token,',
    );
    expect(received.headers['authorization']).toBe(authorizationOf(received, [id, secret], SCOPE));
  });

  it('is made anew for another try', async () => {
    let count = 0;
    test.vendors.answer = () => ({ status: count++ === 0 ? 500 : 200 });
    await test.client({ pause: 1100 }).askSigned({ at: AT, path: '/' }, keysOf(), SCOPE);
    const [first, second] = test.vendors.received.map(({ headers }) => headers['x-amz-date']);
    expect(first).not.toBe(second);
  });
});

describe('keys', () => {
  it('go to no other place than they may, and no connection is opened', async () => {
    const request = { at: 'https://sts.evil.example', path: '/' };
    await expect(test.client().askSigned(request, keysOf(), SCOPE)).rejects.toBeInstanceOf(Misdirected);
    const sealed = await signer({ at: AT, path: '/' }, keysOf({ sessionToken: token }), SCOPE, NOW);
    for (const value of Object.values(sealed.headers ?? {})) {
      expect(value).toBeInstanceOf(Secret);
      expect(() => (value as Secret).revealTo('https://iam.amazonaws.com')).toThrow(Misdirected);
    }
    expect(test.vendors.received).toEqual([]);
  });

  it.each([
    ['id', { accessKeyId: `${id}\r\nx: y` }],
    ['id', { accessKeyId: `${id}ключ` }],
    ['token', { sessionToken: `${token}\n${token}` }],
  ])('that fit into no header are never shown: %s', async (_, more) => {
    const error = await failure(test.client().askSigned({ at: AT, path: '/' }, keysOf(more), SCOPE));
    expect(error.reason).toBe('incomplete');
    expect(`${error.stack}${JSON.stringify(error)}${error.cause}`).not.toMatch(
      new RegExp(`${id}|${token.slice(0, 20)}`),
    );
  });

  it.each(['eu-west-1\r\nx: y', 'eu west', '', 'eu/west'])(
    'have a region that is one: %j',
    async (region) => {
      const asked = test.client().askSigned({ at: AT, path: '/' }, keysOf(), { service: 'sts', region });
      expect((await failure(asked)).reason).toBe('incomplete');
      expect(test.vendors.received).toEqual([]);
    },
  );
});
