import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder, write } from '../io/temporary.js';
import { DIST, runDist } from '../support/dist.js';

const POLICY = 'mcp-rekey/policy.yml';
const VARIABLES = 'mcp-rekey/rotate.env';

/** Folders of a user who has nothing yet. */
function user() {
  const home = temporaryFolder();
  const [configs, state] = [join(home, 'configs'), join(home, 'state')];
  const env = { HOME: home, XDG_CONFIG_HOME: configs, XDG_STATE_HOME: state };
  const init = (...args: readonly string[]) => runDist(['init', '--local', ...args], { cwd: home, env });
  const read = (path: string): string => readFileSync(join(configs, path), 'utf8');
  return { home, configs, state, env, init, read };
}

describe.skipIf(process.platform === 'win32')('init --local', () => {
  it('writes a policy and its variables, which only their owner can read, and says what comes next', async () => {
    const { configs, state, env, home, init, read } = user();
    const { code, stdout, stderr } = await init();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const path of [POLICY, VARIABLES]) {
      expect(stdout).toContain(`wrote ${configs}/${path}\n`);
      expect(statSync(join(configs, path)).mode & 0o777).toBe(0o600);
    }
    expect(parse(read(POLICY))).toMatchObject({ version: 1 });
    expect(stdout).toContain('Next: say in policy.yml what is rotated');
    const cron = stdout.split('\n').find((line) => /^\d+ \* \* \* \* /.test(line))!;
    expect(Number(/^\d+/.exec(cron)![0])).toBeGreaterThan(0);
    for (const part of [process.execPath, DIST, `${configs}/${POLICY}`, `${state}/mcp-rekey/journal.jsonl`])
      expect(cron).toContain(part);
    expect(existsSync(join(configs, 'systemd'))).toBe(existsSync('/run/systemd/system'));

    // What it has written can be run as it is.
    const journal = join(state, 'mcp-rekey/journal.jsonl');
    const run = await runDist(['rotate', '--policy', join(configs, POLICY), '--journal', journal], {
      cwd: home,
      env,
    });
    expect(run).toMatchObject({ code: 0, stdout: 'The policy has no rotations.\n', stderr: '' });
  });

  it('leaves what exists, and says so', async () => {
    const { configs, init, read } = user();
    write(configs, { [POLICY]: 'version: 1\n' });
    const { code, stdout } = await init();
    expect(code).toBe(0);
    expect(stdout).toContain(`left ${configs}/${POLICY} as it is: it exists\n`);
    expect(stdout).toContain(`wrote ${configs}/${VARIABLES}\n`);
    expect(read(POLICY)).toBe('version: 1\n');
  });

  it('writes nothing with --print', async () => {
    const { configs, init } = user();
    const { code, stdout } = await init('--print');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^# ${configs}/${POLICY}\n`));
    expect(existsSync(configs)).toBe(false);
  });

  it('takes no --rotate, which is for the workflow of a repository', async () => {
    const { configs, init } = user();
    const { code, stdout, stderr } = await init('--rotate');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain("option '--local' cannot be used with option '--rotate'");
    expect(existsSync(configs)).toBe(false);
  });

  it('takes no folder, and no path that could end a line', async () => {
    const { configs, init, home } = user();
    expect(await init('.')).toMatchObject({ code: 2, stdout: '' });
    const env = { HOME: home, XDG_CONFIG_HOME: `${configs}\nx` };
    expect(await runDist(['init', '--local'], { cwd: home, env })).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(configs)).toBe(false);
  });
});
