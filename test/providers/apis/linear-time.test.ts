import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/core/databases.js';
import type { Reply } from '../../../src/core/tools.js';
import { askedOf } from '../../../src/pipeline/age/asked.js';
import type { ProviderApi } from '../../../src/providers/apis/api.js';
import { gitlab } from '../../../src/providers/apis/gitlab.js';
import { grantsOf } from '../../../src/providers/apis/mysql-account.js';
import { openrouter } from '../../../src/providers/apis/openrouter.js';
import { privateKey } from '../../../src/providers/apis/private-key.js';

const LONG = 1_000_000;

const HELD = { kind: undefined, value: 'x', name: 'A', user: undefined, url: undefined, domain: undefined };

function replyOf(status: number, body: unknown): Reply {
  const text = JSON.stringify(body);
  return { status, header: () => undefined, json: JSON.parse(text) as unknown, text };
}

/** Whether it ever ends. What took hours before would end the test by its time limit. */
async function ends(work: () => unknown): Promise<boolean> {
  await work();
  return true;
}

function inspect(api: ProviderApi, kind: string, beside: Readonly<Record<string, string>>, value = 'x') {
  const neighbours = Object.entries(beside).map(([name, text]) => ({
    ...{ name, kind: undefined, value: text, isPlain: true },
  }));
  const asked = askedOf({ ...HELD, value, beside: neighbours }, api, []);
  return (ask: () => Promise<Reply>) =>
    api.inspectors
      .find(({ kinds }) => kinds.includes(kind))!
      .inspect(asked, { ask, now: new Date() } as never);
}

/** A private key as PKCS #8 says it, with a modulus of so many bits that nobody has ever computed with. */
function hugeKey(bits: number): string {
  const der = (tag: number, content: Buffer): Buffer => {
    const size = Buffer.from(content.length.toString(16).padStart(8, '0'), 'hex');
    return Buffer.concat([Buffer.of(tag, 0x84), size, content]);
  };
  const number = (bytes: number): Buffer => {
    const digits = Buffer.alloc(bytes, 0x5b);
    digits[bytes - 1] = 0x5d;
    return der(2, digits);
  };
  const [whole, half] = [bits / 8, bits / 16];
  const rsa = der(
    0x30,
    Buffer.concat([
      Buffer.of(2, 1, 0),
      ...[number(whole), Buffer.of(2, 3, 1, 0, 1), number(whole)],
      ...[number(half), number(half), number(half), number(half), number(half)],
    ]),
  );
  const algorithm = Buffer.from('300d06092a864886f70d0101010500', 'hex');
  const key = der(0x30, Buffer.concat([Buffer.of(2, 1, 0), algorithm, der(4, rsa)]));
  return `-----BEGIN PRIVATE ${''}KEY-----\n${key.toString('base64')}\n-----END PRIVATE ${''}KEY-----\n`;
}

describe('nobody can have it reckon for ever', () => {
  it('by the message of a refusal', async () => {
    const reply = replyOf(401, { error: { code: 401, message: 'no '.repeat(LONG / 3) } });
    const run = inspect(openrouter, 'openrouter-api-key', {});
    expect(await ends(() => run(async () => reply))).toBe(true);
  });

  it('by a list of what somebody may do', async () => {
    const grant = `GRANT ${'A, '.repeat(LONG / 3)}B ON *.* TO x`;
    const session = { query: async () => [{ grants: grant }] } as unknown as Session;
    expect(await ends(() => grantsOf(session))).toBe(true);
  });

  it('by the URL of an instance', async () => {
    const run = inspect(gitlab, 'gitlab-pat', { GITLAB_URL: `https://gitlab.com${'/'.repeat(LONG)}x` });
    const done = await ends(() => run(async () => replyOf(401, {})).catch(() => {}));
    expect(done).toBe(true);
  });

  it('by a private key', async () => {
    const beside = { CLIENT_EMAIL: 'a@b.iam.gserviceaccount.com' };
    const run = inspect(privateKey, 'private-key', beside, hugeKey(65_536));
    const done = await ends(() => run(async () => replyOf(400, {})).catch(() => {}));
    expect(done).toBe(true);
  });
});
