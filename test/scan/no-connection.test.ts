import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, temporaryFolder } from '../io/temporary.js';
import { type Run, runDist } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith, tokenOf } from '../support/tokens.js';

/** What a process does that opens a connection, or asks for an address: told on standard error, and refused. */
const WATCH = `
const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');
const refuse = (what) => () => {
  require('node:fs').writeSync(2, 'OPENED ' + what + '\\n');
  process.exit(99);
};
net.Socket.prototype.connect = refuse('a socket');
dgram.createSocket = refuse('a datagram socket');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(name);
  dns.promises[name] = refuse(name);
}
`;

const random = new Random(77);

async function watched(root: string, args: readonly string[]): Promise<Run> {
  const watch = join(temporaryFolder(), 'watch.cjs');
  writeFileSync(watch, WATCH);
  return runDist([...args, root], {
    env: { NODE_OPTIONS: `--require ${watch}`, GITHUB_API_URL: 'https://github.acme.example/api/v3' },
  });
}

describe('a connection', () => {
  const scanned = () =>
    repository({
      '.mcp.json': configWith({
        GITHUB_TOKEN: tokenOf('github-pat-classic'),
        OTHER_KEY: random.secret(),
        A_TOKEN: '${A_TOKEN}',
      }),
      '.github/mcp-rekey.yml':
        'version: 1\nhosts:\n  - provider: github\n    host: api.github.com\n    admin: env://ADMIN\nstores:\n  - store: github\n',
    });

  it.each([
    ['scan'],
    ['scan', '--history'],
    ['scan', '--staged'],
    ['scan', '--format', 'sarif'],
    ['scan', '--age', '--offline'],
    ['inventory', '--offline'],
    ['inventory', '--offline', '--format', 'markdown'],
  ])('is opened by none of %s %s %s', async (...args) => {
    const { code, stderr } = await watched(scanned(), args);
    expect(stderr).not.toContain('OPENED');
    expect(code).toBe(args[0] === 'scan' ? 1 : 0);
  });

  it('is opened once somebody is to be asked', async () => {
    expect((await watched(scanned(), ['scan', '--age'])).stderr).toContain('OPENED');
    expect((await watched(scanned(), ['inventory'])).stderr).toContain('OPENED');
  });
});
