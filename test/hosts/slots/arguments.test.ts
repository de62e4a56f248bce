import { describe, expect, it } from 'vitest';
import { plainJson } from '../../support/carriers.js';
import { examine } from '../../support/examine.js';
import { Random } from '../../support/random.js';

const secret = new Random(11).secret();

async function literals(command: string, args: readonly string[]) {
  const examined = await examine(plainJson.path, plainJson.file({ command, args }));
  return examined!.literals;
}

describe('an argument', () => {
  it.each([
    ['--api-key=<>', 'api-key'],
    ['--api-key <>', 'api-key'],
    ['--header X-Api-Key:\u00a0<>', 'X-Api-Key'],
    ['-e ACME_TOKEN=<>', 'ACME_TOKEN'],
    ['--env=ACME_TOKEN=<>', 'ACME_TOKEN'],
    ['postgres://app:<>@db.acme.dev/app', 'password'],
    ['ACME_TOKEN=<>', 'ACME_TOKEN'],
    ['-Dacme.token=<>', 'Dacme.token'],
  ])('%s is called %s', async (line, name) => {
    const words = line.split(' ').map((word) => word.replace('\u00a0', ' ').replace('<>', secret));
    const [found, ...others] = await literals('docker', words);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ value: secret, slot: { name, kind: 'arg' } });
  });

  it('keeps its place when another one is put before it', async () => {
    const [before] = await literals('npx', ['acme', '--api-key', secret]);
    const [after] = await literals('npx', ['-y', 'acme', '--verbose', '--api-key', secret]);
    expect(after?.slot.place).toEqual(before?.slot.place);
    expect(after?.slot.keyPath).not.toEqual(before?.slot.keyPath);
  });

  it('is found once for each time that it is given', async () => {
    const found = await literals('npx', [
      '--api-key',
      secret,
      `--token=${secret}`,
      `https://acme.dev/?key=${secret}`,
    ]);
    expect(found.map(({ value }) => value)).toEqual([secret, secret, secret]);
  });

  it.each([
    [['-y', '@modelcontextprotocol/server-filesystem@2025.8.21', '/srv/docs']],
    [['run', '-i', '--rm', '-e', 'GITHUB_TOKEN', 'ghcr.io/github/github-mcp-server:v0.5.0']],
    [
      [
        'run',
        '-i',
        '-e',
        'GITHUB_TOKEN',
        `ghcr.io/github/github-mcp-server@sha256:${new Random(3).string(64, 'hex')}`,
      ],
    ],
    [['--api-key', '${ACME_API_KEY}', '--token', '$ACME_TOKEN', '--secret=${input:secret}']],
    [['--token-file', '/run/secrets/acme', '--api-key-env', 'ACME_API_KEY', '--max-tokens', '4096']],
    [['--token', '--verbose', '--api-key']],
    [['--directory', `/home/sam/${new Random(4).string(32, 'hex')}/src`, 'run', 'server.py']],
    [['--header', 'Authorization: Bearer ${TOKEN}', '--header', 'Accept: application/json']],
    [['-c', 'ACME_TOKEN=$(op read op://dev/acme/token) npx -y acme']],
    [['--project', `${new Random(5).string(8, 'hex')}-0000-4000-8000-${new Random(6).string(12, 'hex')}`]],
    [['git+https://github.com/acme/mcp@0123456789abcdef0123456789abcdef01234567']],
  ])('%j holds no credential', async (words) => {
    expect(await literals('npx', words)).toEqual([]);
  });
});
