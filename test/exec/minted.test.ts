import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeAlnum } from '../../src/providers/fake.js';
import { standIns } from '../minters/stand-ins/index.js';
import { fakeJwt, type StandIn } from '../minters/stand-ins/stand-in.js';
import { Internet } from '../servers/proxy.js';
import { runDist } from '../support/dist.js';

const SHOW = ['--', process.execPath, '-e', 'console.log(JSON.stringify(process.env))'];
const ISSUER = 'https://run-actions.example';

let internet: Internet;
beforeAll(async () => {
  internet = await Internet.start();
});
afterAll(() => internet.stop());

/** A job of a workflow, and all vendors by their stand-ins. */
function job(): { env: NodeJS.ProcessEnv; vendors: Readonly<Record<string, StandIn>> } {
  const identity = fakeJwt();
  const vendors = Object.fromEntries(
    Object.entries(standIns).map(([id, make]) => [id, make(() => new Date())]),
  );
  internet.received.length = 0;
  internet.answer = (request) => {
    const { origin, host } = new URL(request.url);
    if (origin === ISSUER) return { status: 200, body: JSON.stringify({ value: identity }) };
    const vendor = Object.values(vendors).find(
      ({ trusted }) =>
        trusted.includes(host) || (host.startsWith('iamcredentials') && trusted[0] === 'sts.googleapis.com'),
    );
    return vendor?.answer(request, identity) ?? { status: 404 };
  };
  const env = {
    ...internet.env,
    ...Object.assign({}, ...Object.values(vendors).map((vendor) => vendor.env)),
    ACTIONS_ID_TOKEN_REQUEST_URL: `${ISSUER}/token?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: fakeAlnum(40),
  } as NodeJS.ProcessEnv;
  return { env, vendors };
}

describe('references for which a credential is made', () => {
  let scene: ReturnType<typeof job>;
  beforeEach(() => {
    scene = job();
  });

  it('give the server what was made, each once, and none of what it was made with', async () => {
    const { env, vendors } = scene;
    const references = Object.fromEntries(
      Object.entries(vendors).flatMap(([id, { references }]) =>
        references.map((reference, index) => [`${id.replace('-', '_').toUpperCase()}_${index}`, reference]),
      ),
    );
    const { code, stdout, stderr } = await runDist(['exec', ...SHOW], {
      env: { ...env, ...references, ALIAS: 'env://AWS_STS_2' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const shown = JSON.parse(stdout) as Record<string, string>;
    const aws = vendors['aws-sts']!.made;
    expect(shown).toMatchObject({
      AWS_STS_0: aws['access-key-id'],
      AWS_STS_1: aws['secret-access-key'],
      AWS_STS_2: aws['session-token'],
      ALIAS: aws['session-token'],
      GCP_WIF_0: vendors['gcp-wif']!.made['token'],
      AZURE_WIF_0: vendors['azure-wif']!.made['token'],
      GITHUB_APP_0: vendors['github-app']!.made['token'],
      GITHUB_APP_1: vendors['github-app']!.made['token'],
      OIDC_EXCHANGE_0: vendors['oidc-exchange']!.made['token'],
      AWS_REGION: 'eu-west-1',
    });
    for (const name of ['GITHUB_APP_ID', 'GITHUB_APP_PRIVATE_KEY', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
      expect(shown).not.toHaveProperty(name);
    const made = internet.received.filter(({ url }) => !url.startsWith(ISSUER));
    expect(made).toHaveLength(6);
  });

  it('keep the identity of the job from a server that needed nothing else', async () => {
    const { env, vendors } = scene;
    const [reference = ''] = vendors['gcp-wif']!.references;
    const { stdout } = await runDist(['exec', ...SHOW], { env: { ...env, TOKEN: reference } });
    expect(JSON.parse(stdout)).toMatchObject({ TOKEN: vendors['gcp-wif']!.made['token'] });
    expect(stdout).not.toContain('ACTIONS_ID_TOKEN_REQUEST');
  });

  it('stop the launch, and show nothing of their own', async () => {
    const word = fakeAlnum(20);
    const env = {
      ...scene.env,
      A: 'oidc-exchange://evil.example/token',
      B: `aws-sts://arn:aws:iam::123456789012:role/mcp?nope=${word}#session-token`,
      C: 'gcp-wif://projects/1',
      D: 'github-app://12345678?permissions=administration:write',
    };
    const { code, stdout, stderr } = await runDist(['exec', ...SHOW], { env });
    expect({ code, stdout }).toEqual({ code: 125, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/: A \(oidc-exchange:.*ENDPOINTS does not name this endpoint\)\. Set MCP_REKEY_/),
      expect.stringMatching(
        /: B \(aws-sts:\/\/arn:aws:iam::123456789012:role\/mcp#session-token\).*unknown key/,
      ),
      expect.stringMatching(/: C \(gcp-wif:.*provider must be/),
      expect.stringMatching(
        /: D \(github-app:\/\/12345678\).*not all of these permissions.*Needed: a GitHub App/,
      ),
      'mcp-rekey: nothing was started',
    ]);
    expect(stderr).not.toContain(word);
    expect(internet.received.map(({ url }) => new URL(url).host)).toEqual(['api.github.com']);
  });

  it('are checked without being shown', async () => {
    const { env, vendors } = scene;
    const [reference = ''] = vendors['azure-wif']!.references;
    const { code, stdout } = await runDist(['resolve', '--check'], { env: { ...env, TOKEN: reference } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'ok    TOKEN: azure-wif:// of Microsoft Entra\n' });
  });
});
