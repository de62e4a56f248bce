import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/io/process.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { startGitHub } from '../../servers/github/server.js';
import { Internet } from '../../servers/proxy.js';
import type { Asking, Told } from './asker.js';
import { BOT } from './connection.js';

const ASKER = join(import.meta.dirname, 'asker.ts');
const GITHUB = 'https://api.github.com';
const token = fakeAlnum(36);

let internet: Internet;
beforeAll(async () => {
  internet = await Internet.start();
});
afterEach(() => {
  internet.received.length = 0;
  internet.tunnels.length = 0;
  Object.assign(internet, { credentials: undefined, refusal: undefined });
  internet.certified = (host) => host;
});
afterAll(() => internet.stop());

function answer(): void {
  internet.answer = ({ headers }) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data: { viewer: { login: `${headers.authorization === `token ${token}`}` } } }),
  });
}

/** What a process is told that has nothing but this environment. */
async function ask(
  env: NodeJS.ProcessEnv = internet.env,
  asking: Asking = { apiUrl: GITHUB, token },
): Promise<Told> {
  const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', ASKER, JSON.stringify(asking)], {
    cwd: process.cwd(),
    env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], ...env },
  });
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === undefined) expect(stderr.toString()).toBe('');
  return JSON.parse(stdout.toString()) as Told;
}

describe('GitHub', () => {
  it.each([GITHUB, 'https://github.acme.example:8443/api/v3'])(
    'is asked through the proxy, over TLS that is verified, and the process ends by itself: %s',
    async (apiUrl) => {
      answer();
      const { outcome, stayed } = await ask(internet.env, { apiUrl, token });
      expect(outcome).toBe('true');
      expect(internet.tunnels).toEqual([new URL(apiUrl).host.replace(/^[^:]+$/, '$&:443')]);
      expect(stayed).toBeLessThan(3000);
    },
  );

  it('is asked by a proxy that wants a login', async () => {
    answer();
    internet.credentials = 'user%40acme:p%2Fss%3Aword';
    expect((await ask()).outcome).toBe('true');
  });

  it('gets no token by a proxy that shows a certificate for another host', async () => {
    answer();
    internet.certified = () => 'api.evil.example';
    expect((await ask()).outcome).toMatch(/no answer$/);
    expect(internet.received).toEqual([]);
  });

  it('gets none by a proxy whose authority nobody knows, whatever Node.js is told', async () => {
    answer();
    const env = { ...internet.env, NODE_EXTRA_CA_CERTS: undefined, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    expect((await ask(env)).outcome).toMatch(/no answer$/);
    expect(internet.received).toEqual([]);
  });

  it('cannot be asked by a proxy that cannot get there', async () => {
    internet.refusal = 502;
    expect((await ask()).outcome).toMatch(/no answer$/);
  });

  it('is not asked if the proxy has no address, which is not quoted', async () => {
    const { outcome } = await ask({ ...internet.env, HTTPS_PROXY: 'http://user:word@a b' });
    expect(outcome).toBe(
      'could not ask whom the token stands for: HTTPS_PROXY or HTTP_PROXY is no URL of a proxy',
    );
  });

  it('is asked directly where NO_PROXY names it', async () => {
    const server = await startGitHub('/api/v3');
    const asking = { apiUrl: server.url, token: server.issueToken(BOT, true) };
    const { outcome } = await ask({ ...internet.env, NO_PROXY: 'acme.example,127.0.0.1' }, asking);
    expect(outcome).toBe(BOT);
    expect(internet.received).toEqual([]);
    expect(internet.tunnels).toEqual([]);
  });
});
