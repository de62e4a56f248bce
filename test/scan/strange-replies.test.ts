import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeHex } from '../../src/providers/fake.js';
import { repository } from '../io/temporary.js';
import { Internet } from '../servers/proxy.js';
import type { Answer } from '../servers/vendors.js';
import { runDist } from '../support/dist.js';
import { tokenOf } from '../support/tokens.js';

let internet: Internet;
beforeAll(async () => {
  internet = await Internet.start();
});
afterAll(() => internet.stop());

const FORMATS = ['text', 'json', 'sarif', 'markdown'];

const config = (env: Readonly<Record<string, string>>): string =>
  JSON.stringify({ mcpServers: { one: { command: 'npx', env } } });

const huggingFace = (role: string, createdAt: string): Answer => ({
  status: 200,
  body: JSON.stringify({ type: 'user', auth: { accessToken: { role, createdAt } } }),
});

/** All that is printed, in every format. */
async function printed(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = repository({ '.mcp.json': config(env) });
  const runs = [
    ...FORMATS.map((format) => ['scan', '--age', '--format', format, root]),
    ...FORMATS.filter((format) => format !== 'sarif').map((format) => [
      'inventory',
      '--format',
      format,
      root,
    ]),
  ];
  const texts: string[] = [];
  for (const args of runs) {
    const { stdout, stderr, code } = await runDist(args, { env: internet.env });
    expect(code, stderr).toBeLessThan(2);
    texts.push(stdout + stderr);
  }
  return texts;
}

describe('what a vendor replies', () => {
  const value = tokenOf('huggingface-access-token');

  it('is not shown if it is the credential itself', async () => {
    internet.answer = () => huggingFace(`admin ${value}`, '2020-01-01T00:00:00Z');
    for (const text of await printed({ HF_TOKEN: value })) {
      expect(text.includes(value.slice(8))).toBe(false);
      expect(text).toMatch(/2020-0[13]/);
    }
  });

  it.each([
    ['1e300', '+275760-09-12T00:00:00Z'],
    ['long ago', '-271821-04-21T00:00:00Z'],
  ])('is no date if it is none of this calendar: %s', async (_, date) => {
    internet.answer = () => huggingFace('read', date);
    for (const text of await printed({ HF_TOKEN: value })) expect(text).not.toMatch(/275760|271821/);
  });

  it('is neither a command nor longer than anybody reads', async () => {
    const role = `admin\n::error::x\u001b[31m\u202e##[group]${'y'.repeat(300_000)}`;
    internet.answer = () => huggingFace(role, '2020-01-01T00:00:00Z');
    for (const text of await printed({ HF_TOKEN: value })) {
      expect(text).not.toMatch(/^::error/m);
      expect(text).not.toContain('\u001b[31m');
      expect(text).not.toContain('\u202e');
      expect(text.length).toBeLessThan(100_000);
    }
  });
});

describe('what a config says beside a credential', () => {
  it('is not shown if it is the credential itself', async () => {
    internet.answer = () => ({ status: 403, body: '{}' });
    const value = fakeHex(32);
    for (const text of await printed({ DD_API_KEY: value, DD_SITE: `${value}\u001b[31m` })) {
      expect(text.includes(value.slice(4))).toBe(false);
      expect(text).not.toContain('\u001b[31m');
    }
  });
});

describe.skipIf(process.platform === 'win32')('what a workflow is called', () => {
  it('is no command', async () => {
    const job = (secret: string): string =>
      `on: push\njobs:\n  j:\n    runs-on: x\n    env: { A_TOKEN: "\${{ secrets.${secret} }}" }\n    steps: []\n`;
    const root = repository({
      '.mcp.json': config({ A_TOKEN: '${A_TOKEN}' }),
      '.github/workflows/a\n::error::x.yml': job('ONE'),
      '.github/workflows/b\n::error::y.yml': job('OTHER'),
      '.github/workflows/c\n::error::z.yml': 'on: [push\n',
    });
    for (const args of [['scan', '--age'], ['inventory']]) {
      for (const format of ['text', 'markdown', 'json']) {
        const { stdout, stderr } = await runDist([...args, '--offline', '--format', format, root]);
        expect(stdout + stderr).not.toMatch(/^::error/m);
        if (format !== 'markdown') expect(stdout + stderr).toContain('::error::x.yml');
      }
    }
  });
});
