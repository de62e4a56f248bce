import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { connections } from '../../../src/io/http/connections.js';
import { run } from '../../../src/io/process.js';
import { LIMITS } from '../../../src/io/queue.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { Internet } from '../../servers/proxy.js';
import { Vendors } from '../../servers/vendors.js';
import type { Asking, Told } from './asker.js';
import { failure } from './asking.js';

const ASKER = join(import.meta.dirname, 'asker.ts');
const GITHUB = 'https://api.github.com/user';
const secret = fakeAlnum(36);

let internet: Internet;
beforeAll(async () => {
  internet = await Internet.start();
});
afterEach(() => {
  internet.received.length = 0;
  internet.tunnels.length = 0;
  Object.assign(internet, { credentials: undefined, refusal: undefined, muteFrom: undefined });
  internet.certified = (host) => host;
});
afterAll(() => internet.stop());

interface Asked extends Told {
  readonly stderr: string;
}

/** What a process is told that has nothing but this environment. */
async function ask(
  urls: readonly string[],
  env: NodeJS.ProcessEnv = internet.env,
  more: Partial<Asking> = {},
): Promise<Asked> {
  const asking: Asking = { urls, secret, ...more };
  const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', ASKER, JSON.stringify(asking)], {
    cwd: process.cwd(),
    env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], ...env },
  });
  return { ...(JSON.parse(stdout.toString()) as Told), stderr: stderr.toString() };
}

function answerAll(): void {
  internet.answer = ({ url, headers }) => ({
    status: 200,
    body: `${url} ${headers.authorization === secret}`,
  });
}

describe('a proxy', () => {
  it('is gone through to every host, over TLS that is verified, and the process ends by itself', async () => {
    answerAll();
    const urls = [
      GITHUB,
      GITHUB,
      'https://gitlab.acme.example:8443/x',
      'https://10.1.2.3/x',
      'http://grafana.lan:3000/x',
      'http://plain.lan/x',
    ];
    const { outcomes, stayed, stderr } = await ask(urls);
    expect(outcomes).toEqual(urls.map((url) => `200 ${url} true`));
    expect(new Set(internet.tunnels)).toEqual(
      new Set(['api.github.com:443', 'gitlab.acme.example:8443', '10.1.2.3:443']),
    );
    expect(stderr).toBe('');
    expect(stayed).toBeLessThan(3000);
  });

  it('that shows a certificate for another host gets no secret', async () => {
    internet.certified = () => 'api.evil.example';
    const { outcomes } = await ask([GITHUB, 'https://10.1.2.3/']);
    expect(outcomes).toEqual([
      'unreachable: ERR_TLS_CERT_ALTNAME_INVALID',
      'unreachable: ERR_TLS_CERT_ALTNAME_INVALID',
    ]);
    expect(internet.received).toEqual([]);
  });

  it.each(['0', undefined])(
    'whose authority nobody knows gets none either, whatever Node.js is told: %s',
    async (off) => {
      const env = { ...internet.env, NODE_EXTRA_CA_CERTS: undefined, NODE_TLS_REJECT_UNAUTHORIZED: off };
      const { outcomes } = await ask([GITHUB], env);
      expect(outcomes).toEqual(['unreachable: UNABLE_TO_VERIFY_LEAF_SIGNATURE']);
      expect(internet.received).toEqual([]);
    },
  );

  it('gets its login, with what is special in percent encoding', async () => {
    answerAll();
    internet.credentials = 'user%40acme:p%2Fss%3Aword';
    const { outcomes } = await ask([GITHUB, 'http://plain.lan/x']);
    expect(outcomes).toEqual([`200 ${GITHUB} true`, '200 http://plain.lan/x true']);
    expect(internet.received.filter(({ headers }) => headers['proxy-authorization']).length).toBe(1);
  });

  it.each(['user:wrong@', ''])('that does not know the login lets nobody through: %s', async (login) => {
    internet.credentials = 'user:right';
    const proxy = `http://${login}${internet.address}`;
    const { outcomes } = await ask([GITHUB, 'http://plain.lan/x'], {
      ...internet.env,
      HTTPS_PROXY: proxy,
      HTTP_PROXY: proxy,
    });
    expect(outcomes).toEqual([
      'unreachable: status 407 of the proxy',
      'unreachable: status 407 of the proxy',
    ]);
    expect(internet.received).toEqual([]);
  });

  it('that cannot get there makes it unreachable', async () => {
    internet.refusal = 502;
    expect((await ask([GITHUB])).outcomes).toEqual(['unreachable: status 502 of the proxy']);
  });

  it.each(['tunnel', 'handshake'] as const)('that says nothing is not waited for: %s', async (where) => {
    internet.muteFrom = where;
    const { outcomes, stayed } = await ask([GITHUB, GITHUB], internet.env, { limits: { answer: 500 } });
    expect(outcomes).toEqual(['timeout', 'timeout']);
    expect(stayed).toBeLessThan(3000);
  });

  it('that is not there makes it unreachable', async () => {
    const env = { HTTPS_PROXY: 'http://user:word@127.0.0.1:1' };
    expect((await ask([GITHUB], env)).outcomes).toEqual(['unreachable: ECONNREFUSED']);
  });

  it.each(['http://user:word@a b', 'proxy.acme.example', 'proxy:8080', 'http://a%zz:word@127.0.0.1:1'])(
    'whose address is none is told without its password: %s',
    async (proxy) => {
      vi.stubEnv('HTTPS_PROXY', proxy);
      onTestFinished(() => void vi.unstubAllEnvs());
      const { detail } = await failure(connections(LIMITS, new AbortController().signal));
      expect(detail).toBe('HTTPS_PROXY or HTTP_PROXY is no URL of a proxy');
    },
  );
});

describe('NO_PROXY', () => {
  it.each(['other.example, 127.0.0.1', '*'])('names what is asked directly: %s', async (hosts) => {
    const vendors = await Vendors.start();
    onTestFinished(() => vendors.stop());
    answerAll();
    vendors.answer = () => ({ status: 200, body: 'direct' });
    const { outcomes } = await ask([`http://127.0.0.1:${vendors.port}/`], {
      ...internet.env,
      NO_PROXY: hosts,
    });
    expect(outcomes).toEqual(['200 direct']);
    expect(internet.received).toEqual([]);
  });

  it('leaves all others to the proxy', async () => {
    answerAll();
    const { outcomes } = await ask([GITHUB], { ...internet.env, NO_PROXY: 'github.com:8443 .acme.example' });
    expect(outcomes).toEqual([`200 ${GITHUB} true`]);
  });
});

describe('an interruption', () => {
  it.each(['through a proxy', 'directly'])('ends a handshake that nobody answers: %s', async (way) => {
    internet.muteFrom = 'handshake';
    const mute = createServer((socket) => socket.on('error', () => {}).resume());
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void mute.close());
    const url = `https://127.0.0.1:${(mute.address() as { port: number }).port}/`;
    const env = way === 'directly' ? { ...internet.env, NO_PROXY: '127.0.0.1' } : internet.env;
    const urls = Array.from({ length: 30 }, () => url);
    const { outcomes, stayed, stderr } = await ask(urls, env, {
      abortAfter: 300,
      limits: { perHost: 16, answer: 60_000 },
    });
    expect(new Set(outcomes)).toEqual(new Set(['interrupted']));
    expect(stderr).toBe('');
    expect(stayed).toBeLessThan(3000);
  });

  it('ends answers that do not come, waits, and connections that are kept open', async () => {
    internet.answer = ({ url }) => {
      if (url.includes('later')) return { status: 429, headers: { 'retry-after': '50' } };
      return url.includes('silent') ? 'silence' : { status: 200, body: '{}' };
    };
    const urls = [GITHUB, 'https://silent.example/', 'https://later.example/'];
    const { outcomes, stayed } = await ask(urls, internet.env, {
      abortAfter: 2500,
      limits: { answer: 60_000 },
    });
    expect(outcomes).toEqual(['200 {}', 'interrupted', 'interrupted']);
    expect(stayed).toBeLessThan(3000);
  });
});
