import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedIn, commandOf } from '../../../src/commands/rotating/allowing.js';
import { UsageError } from '../../../src/core/errors.js';
import { Unanswered } from '../../../src/core/inspection.js';
import { shellOf } from '../../../src/io/shell.js';
import { parseAllowed } from '../../../src/pipeline/rotate/allowed.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { stores } from '../../../src/stores/registry.js';
import { policyOf } from '../../core/policy/support.js';
import { temporaryFolder } from '../../io/temporary.js';

const policy = policyOf(
  'version: 1',
  'rotations:',
  '  - {name: a, provider: openrouter, admin: env://ADMIN, verify: none, targets: [{store: vault, scope: kv, name: K}]}',
);

const secrets = Object.fromEntries(
  ['ADMIN', 'VAULT_TOKEN', 'GITHUB_TOKEN', 'MCP_REKEY_GITHUB_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map(
    (name) => [name, fakeAlnum(40)],
  ),
);
const env = {
  PATH: process.env['PATH'],
  VAULT_ADDR: 'https://vault.acme.example',
  OWN: 'of the user',
  ...secrets,
};

describe.skipIf(process.platform === 'win32')('a command of the policy', () => {
  const runs = (allowed: string | undefined) => {
    const folder = temporaryFolder();
    const variables = new Map(Object.entries(env).map(([name, value]) => [name, value ?? '']));
    const known = { env, folder, stores, variables };
    return {
      folder,
      run: commandOf(policy, {
        ...known,
        allowed: allowed === undefined ? undefined : parseAllowed(allowed),
      }),
    };
  };

  it('is run without what admins and stores are reached by', async () => {
    const { folder, run } = runs(undefined);
    expect(await run('env > seen')).toBeUndefined();
    const seen = readFileSync(join(folder, 'seen'), 'utf8');
    expect(seen).toContain('OWN=of the user\n');
    for (const [name, value] of Object.entries(secrets)) {
      expect(seen, name).not.toContain(value);
      expect(seen).not.toMatch(new RegExp(`^${name}=`, 'm'));
    }
  });

  it.each([
    ['echo said; echo said >&2; exit 3', 'ended with exit code 3'],
    ['echo said; kill -KILL $$', 'was ended by SIGKILL'],
  ])('that fails is told by how it ended, and never by what it said: %s', async (command, how) => {
    expect(await runs(undefined).run(command)).toBe(how);
  });

  it('is ended with its time', async () => {
    const run = shellOf({ PATH: process.env['PATH'] }, temporaryFolder(), 1000);
    expect(await run('sleep 600')).toBe('took longer than 1 second, and was ended');
  });

  it('ends with its shell, and what that has left in the background lives on', async () => {
    const folder = temporaryFolder();
    const run = shellOf({ PATH: process.env['PATH'] }, folder, 20_000);
    const later = 'until test -e go; do sleep 0.05; done; touch done';
    expect(await run(`(${later}) & exit 5`)).toBe('ended with exit code 5');
    expect(await run(`(${later}) &`)).toBeUndefined();
    expect(existsSync(join(folder, 'done'))).toBe(false);
    writeFileSync(join(folder, 'go'), '');
    await expect.poll(() => existsSync(join(folder, 'done')), { timeout: 30_000 }).toBe(true);
  });

  it('is run where the workflow names it letter by letter, and else not', async () => {
    const { folder, run } = runs('store=vault command="touch ran"');
    await expect(run('touch ran ')).rejects.toThrow(Unanswered);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
    expect(await run('touch ran')).toBeUndefined();
    expect(existsSync(join(folder, 'ran'))).toBe(true);
  });
});

describe('who starts a run', () => {
  it('has to say in a workflow what it allows, and on a machine of their own need not', () => {
    expect(allowedIn({})).toBeUndefined();
    expect(allowedIn({ MCP_REKEY_ALLOWED_TARGETS: ' ' })).toBeUndefined();
    expect(allowedIn({ MCP_REKEY_ALLOWED_TARGETS: 'store=vault' })?.get('store')).toEqual(['vault']);
    expect(() => allowedIn({ GITHUB_ACTIONS: 'true' })).toThrow(UsageError);
  });
});
