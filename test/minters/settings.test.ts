import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeAlnum } from '../../src/providers/fake.js';
import { minters } from '../../src/stores/minters/registry.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';
import { json, parametersOf } from './stand-ins/stand-in.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

function open(id: string, env: Readonly<Record<string, string>>): Bench {
  const bench = new Bench(minters.find((one) => one.id === id)!, vendors);
  bench.env = { ...bench.env, ...env };
  return bench;
}

/** Where the credential of the job went; whoever is asked there refuses. */
async function addressed(bench: Bench, reference?: string): Promise<readonly string[]> {
  await bench.launch(reference === undefined ? undefined : [reference]);
  return [...new Set(bench.asked.map(({ url }) => url))];
}

const LISTED = 'MCP_REKEY_EXCHANGE_ENDPOINTS';

describe('a token exchange', () => {
  it.each([
    ['', 'oidc-exchange://sts.acme.example/token'],
    ['sts.acme.example', 'oidc-exchange://sts.acme.example/token'],
    ['sts.acme.example/token', 'oidc-exchange://sts.acme.example'],
    ['sts.acme.example/realms/ours', 'oidc-exchange://sts.acme.example/realms/theirs'],
    ['sts.acme.example/token', 'oidc-exchange://sts.acme.example:8443/token'],
    ['sts.acme.example/token', 'oidc-exchange://sts.acme.example.evil.example/token'],
    ['sts.acme.example/token', 'oidc-exchange://evil.example/sts.acme.example/token'],
    ['*.acme.example/token', 'oidc-exchange://sts.acme.example/token'],
    ['https://sts.acme.example/token', 'oidc-exchange://sts.acme.example/token'],
    ['sts.acme.example/x/../token', 'oidc-exchange://sts.acme.example/x/../token'],
    ['1.2.3/token', 'oidc-exchange://1.2.3/token'],
  ])('by the list %j is not made at %s', async (list, reference) => {
    const bench = open('oidc-exchange', { [LISTED]: list });
    const [outcome] = await bench.launch([reference]);
    expect(outcome).toMatchObject({
      reason: expect.stringContaining(`${LISTED} does not name this endpoint`),
    });
    // Not even a token was asked for.
    expect(bench.received).toEqual([]);
  });

  it.each([
    ['sts.acme.example/token', 'https://sts.acme.example'],
    ['x.example\n\tsts.acme.example/token=urn:acme', 'urn:acme'],
  ])('by the list %j shows a token for %s', async (list, audience) => {
    const bench = open('oidc-exchange', { [LISTED]: list });
    expect(await addressed(bench, 'oidc-exchange://sts.acme.example/token')).toEqual([
      'https://sts.acme.example/token',
    ]);
    expect(new URL(bench.received[0]!.url).searchParams.get('audience')).toBe(audience);
  });

  it('can be sent as JSON, with parameters of the server’s own', async () => {
    const bench = open('oidc-exchange', { [LISTED]: 'auth.acme.example/oauth/token' });
    await bench.launch([
      'oidc-exchange://auth.acme.example/oauth/token?body=json&extra=identity_provider_id:idp_1,service_account_id:sa_1',
    ]);
    const [request] = bench.asked;
    expect(request!.headers['content-type']).toBe('application/json');
    expect(parametersOf(request!)).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      identity_provider_id: 'idp_1',
      service_account_id: 'sa_1',
      subject_token: expect.any(String),
    });
  });

  it('takes a token that is no JSON Web Token where the reference says so', async () => {
    const bench = open('oidc-exchange', { [LISTED]: 'sts.acme.example', OPAQUE: fakeAlnum(40) });
    const reference = 'oidc-exchange://sts.acme.example?token=env://OPAQUE&subject-token-type=';
    expect(await addressed(bench, `${reference}id_token`)).toEqual([]);
    expect(await addressed(bench, `${reference}access_token`)).toEqual(['https://sts.acme.example/']);
  });

  it('gives what a server answers that leaves the sort and the scope out', async () => {
    const bench = open('oidc-exchange', { [LISTED]: 'sts.acme.example' });
    const token = fakeAlnum(40);
    bench.fail(1, () => json(200, { access_token: token, token_type: 'Bearer', expires_in: 3600 }));
    const reference = 'oidc-exchange://sts.acme.example?scope=all-apis&requested-token-type=access_token';
    expect(await bench.launch([reference])).toEqual([{ value: token }]);
  });
});

describe('Microsoft Entra', () => {
  it.each([
    [
      'https://login.microsoftonline.us/',
      'https://login.microsoftonline.us',
      'api://AzureADTokenExchangeUSGov',
    ],
    [
      'login.partner.microsoftonline.cn',
      'https://login.partner.microsoftonline.cn',
      'api://AzureADTokenExchangeChina',
    ],
  ])('is asked in the cloud of %s', async (host, origin, audience) => {
    const bench = open('azure-wif', { AZURE_AUTHORITY_HOST: host });
    const [url = ''] = await addressed(bench);
    expect(new URL(url).origin).toBe(origin);
    expect(new URL(bench.received[0]!.url).searchParams.get('audience')).toBe(audience);
  });

  it.each([
    ['AZURE_AUTHORITY_HOST', 'https://evil.example/'],
    ['AZURE_AUTHORITY_HOST', 'https://login.microsoftonline.com@evil.example'],
    ['AZURE_TENANT_ID', '..'],
    ['AZURE_TENANT_ID', ''],
    ['AZURE_CLIENT_ID', 'mcp'],
  ])('is not asked with %s=%s', async (variable, value) => {
    const bench = open('azure-wif', { [variable]: value });
    const [outcome] = await bench.launch();
    expect(outcome).toMatchObject({ reason: expect.stringContaining(variable) });
    expect(bench.received).toEqual([]);
  });

  it('is asked as the reference says', async () => {
    const bench = open('azure-wif', {});
    const client = '99999999-2222-4333-8444-555555555555';
    const [url] = await addressed(bench, `azure-wif://other.example/${client}?scope=x/.default`);
    expect(url).toBe('https://login.microsoftonline.com/other.example/oauth2/v2.0/token');
    expect(bench.asked[0]!.body).toContain(`client_id=${client}`);
  });
});

describe('AWS STS', () => {
  const reference = 'aws-sts://arn:aws:iam::123456789012:role/mcp?';
  it.each([
    [{ AWS_REGION: 'us-east-1' }, '', 'https://sts.us-east-1.amazonaws.com/'],
    [{ AWS_REGION: '', AWS_DEFAULT_REGION: 'cn-north-1' }, '', 'https://sts.cn-north-1.amazonaws.com.cn/'],
    [{ AWS_REGION: 'us-east-1' }, 'region=eu-west-1&', 'https://sts.eu-west-1.amazonaws.com/'],
  ])('is asked in a region: %j, %s', async (env, query, url) => {
    const bench = open('aws-sts', env as Readonly<Record<string, string>>);
    expect(await addressed(bench, `${reference}${query}audience=a#session-token`)).toEqual([url]);
  });

  it.each(['', 'evil.example/x', 'eu-west-1.evil.example'])(
    'is not asked in the region %j',
    async (region) => {
      const bench = open('aws-sts', { AWS_REGION: region });
      const [outcome] = await bench.launch();
      expect(outcome).toMatchObject({ reason: expect.stringContaining('AWS_REGION') });
      expect(bench.received).toEqual([]);
    },
  );
});

describe('GitHub', () => {
  it('is asked at an Enterprise Server', async () => {
    const bench = open('github-app', { GITHUB_API_URL: 'https://github.acme.example/api/v3' });
    expect(await addressed(bench)).toEqual([
      'https://github.acme.example/api/v3/app/installations/12345678/access_tokens',
    ]);
  });

  it('takes a key whose lines are written as one', async () => {
    const bench = open('github-app', {});
    const key = bench.standIn.env['GITHUB_APP_PRIVATE_KEY']!;
    bench.env = {
      GITHUB_APP_ID: '',
      MY_ID: bench.standIn.env['GITHUB_APP_ID']!,
      GITHUB_APP_PRIVATE_KEY: key.replaceAll('\n', '\\n'),
    };
    const references = bench.standIn.references.map((reference) => `${reference}&app=env://MY_ID`);
    for (const outcome of await bench.launch(references)) expect(outcome).toHaveProperty('value');
  });

  it.each([
    ['GITHUB_API_URL', 'http://github.acme.example/api/v3', /no https:/],
    ['GITHUB_API_URL', 'https://user@evil.example', /no https:/],
    ['GITHUB_APP_PRIVATE_KEY', '', /GITHUB_APP_PRIVATE_KEY/],
    ['GITHUB_APP_PRIVATE_KEY', fakeAlnum(40), /no key of RSA in PEM/],
    ['GITHUB_APP_ID', fakeAlnum(40), /holds is no id of an app/],
  ])('is not asked with a wrong %s', async (variable, value, reason) => {
    const bench = open('github-app', { [variable]: value });
    const [outcome] = await bench.launch();
    expect(outcome).toMatchObject({ reason: expect.stringMatching(reason) });
    if (value.length === 40) expect(JSON.stringify(outcome)).not.toContain(value.slice(0, 8));
    expect(bench.received).toEqual([]);
  });
});
