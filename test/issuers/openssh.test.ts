import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/core/secret.js';
import { newSshKey, publicHalfOf } from '../../src/providers/issuers/openssh.js';

const HERE = 'here:test';

/** Each comment needs another number of bytes to fill a block. */
const comments = [
  '',
  'a',
  'ab',
  'abc',
  'abcd',
  'abcde',
  'abcdef',
  'mcp-rekey/deploy/01JDQ6Z0000000000000000000',
];

const hasProgram = spawnSync('ssh-keygen', ['-?']).error === undefined;

describe('a key in the format of OpenSSH', () => {
  it.each(comments)('signs what its public half verifies (%j)', (comment) => {
    const { privateKey, publicKey } = newSshKey(comment, [HERE]);
    expect(publicKey).toMatch(/^ssh-ed25519 [A-Za-z0-9+/]{68}$/);
    expect(publicHalfOf(privateKey)).toBe(publicKey);
    const [seed, open] = halvesIn(privateKey.revealTo(HERE));
    expect(Buffer.from(publicKey.split(' ')[1]!, 'base64').subarray(-32)).toEqual(open);
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: open.toString('base64url') };
    const own = createPrivateKey({ key: { ...jwk, d: seed.toString('base64url') }, format: 'jwk' });
    const data = Buffer.from('data');
    expect(verify(null, data, createPublicKey({ key: jwk, format: 'jwk' }), sign(null, data, own))).toBe(
      true,
    );
  });

  it('is another one each time, and shows nowhere', () => {
    const [one, other] = [newSshKey('mcp', [HERE]), newSshKey('mcp', [HERE])];
    expect(one.publicKey).not.toBe(other.publicKey);
    expect(`${JSON.stringify(one)}${one.privateKey}`).not.toContain('OPENSSH');
    expect(() => one.privateKey.revealTo('https://api.github.com')).toThrow();
  });

  it.runIf(hasProgram).each(comments)('is read by ssh-keygen (%j)', (comment) => {
    const folder = mkdtempSync(join(tmpdir(), 'mcp-rekey-'));
    try {
      const { privateKey, publicKey } = newSshKey(comment, [HERE]);
      const file = join(folder, 'key');
      writeFileSync(file, privateKey.revealTo(HERE), { mode: 0o600 });
      const { stdout, status } = spawnSync('ssh-keygen', ['-y', '-P', '', '-f', file], { encoding: 'utf8' });
      expect(status).toBe(0);
      expect(stdout.trim()).toBe(`${publicKey} ${comment}`.trim());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(['', 'x', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----'])(
    'is not %j',
    (text) => {
      expect(publicHalfOf(Secret.of(text, [HERE]))).toBeUndefined();
    },
  );
});

/** Seed and public half as the secret section holds them, one after the other. */
function halvesIn(text: string): readonly [Buffer, Buffer] {
  const bytes = Buffer.from(text.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  const at = bytes.lastIndexOf(Buffer.from([0, 0, 0, 64])) + 4;
  return [bytes.subarray(at, at + 32), bytes.subarray(at + 32, at + 64)];
}
