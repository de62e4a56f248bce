import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/core/policy/parse.js';
import { yaml } from '../../../src/hosts/formats/yaml.js';
import {
  type LocalOptions,
  localCronLine,
  localPolicyText,
  localStarterFiles,
} from '../../../src/pipeline/init/local-files.js';
import { issuers } from '../../../src/providers/issuers/registry.js';
import { providers } from '../../../src/providers/registry.js';
import { stores } from '../../../src/stores/registry.js';
import { temporaryFolder, write } from '../../io/temporary.js';

const canVerify = spawnSync('systemd-analyze', ['--version']).status === 0;
const isUnix = process.platform !== 'win32';

/** A program that tells how it was called, in folders that need care. */
function options(change: Partial<LocalOptions> = {}): LocalOptions {
  const folder = join(temporaryFolder(), 'it\'s 100% $HOME "odd"');
  write(folder, {
    'cli.js':
      "require('node:fs').writeFileSync(process.env.TOLD, JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), key: process.env.KEY }));\n",
    'configs/mcp-rekey/rotate.env': `KEY='a b$c'\nTOLD='${join(dirname(folder), 'told.json')}'\n`,
  });
  return {
    version: '1.2.3',
    program: [process.execPath, join(folder, 'cli.js')],
    configs: join(folder, 'configs'),
    state: join(folder, 'state'),
    minute: 7,
    hasSystemd: true,
    ...change,
  };
}

describe('what init --local writes', () => {
  it('is a policy, its variables and, where systemd is, its units; only the owner reads what secrets go to', () => {
    const shown = (all: LocalOptions) =>
      localStarterFiles(all).map(({ path, isPrivate }) => `${path}${isPrivate ? ' (private)' : ''}`);
    const files = ['mcp-rekey/policy.yml (private)', 'mcp-rekey/rotate.env (private)'];
    const units = ['systemd/user/mcp-rekey-rotate.service', 'systemd/user/mcp-rekey-rotate.timer'];
    expect(shown(options())).toEqual([...files, ...units]);
    expect(shown(options({ hasSystemd: false }))).toEqual(files);
  });

  it('is a policy that can be read, and shows a store and an issuer that there are', () => {
    const text = localPolicyText('1.2.3');
    const policy = parsePolicy(text, 'policy.yml', { providers, stores, issuers, yaml });
    expect(policy.stores.map(({ store }) => store)).toEqual(['plain-config']);
    const shown = parsePolicy(text.replace(/^( *)# (?=restart:|rotations:| {2})/gm, '$1'), 'policy.yml', {
      ...{ providers, stores, issuers, yaml },
    });
    expect(shown.stores[0]!.options).toMatchObject({ restart: expect.stringContaining('systemctl') });
    expect(shown.rotations).toHaveLength(1);
    for (const { name, scope } of shown.rotations[0]!.targets) {
      const location = { scope, name, key: undefined, version: undefined };
      const store = stores.find(({ id }) => id === 'plain-config')!;
      expect(store.write!.refusal(location, 40)).toBeUndefined();
    }
  });

  it.skipIf(!canVerify)('is units that systemd takes', () => {
    const all = options();
    const files = localStarterFiles(all).filter(({ path }) => path.startsWith('systemd/'));
    write(all.configs, Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const paths = files.map(({ path }) => join(all.configs, path));
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--user', ...paths], {
      encoding: 'utf8',
      env: { ...process.env, XDG_RUNTIME_DIR: temporaryFolder() },
    });
    const said = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('mcp-rekey-rotate'));
    expect({ status, said }).toEqual({ status: 0, said: [] });
  });

  it('is a service that gets its variables from a file, and a timer away from the full hour', () => {
    const [, , service, timer] = localStarterFiles(options({ configs: '/home/me/.config', state: '/s' }));
    expect(service!.text).toContain('\nEnvironmentFile=/home/me/.config/mcp-rekey/rotate.env\n');
    expect(service!.text).toMatch(
      / rotate --policy \/home\/me\/\.config\/mcp-rekey\/policy\.yml --journal \/s\/mcp-rekey\/journal\.jsonl\n/,
    );
    expect(service!.text).toContain('it\'s 100%% $$HOME \\"odd\\"');
    expect(timer!.text).toContain('OnCalendar=*-*-* *:07:00\n');
  });

  it.skipIf(!isUnix)('is a line for cron that runs the same', () => {
    const all = options();
    const line = localCronLine(all);
    expect(line).toMatch(/^7 \* \* \* \* cd /);
    expect(line).not.toMatch(/(?<!\\)%/);
    mkdirSync(all.state);
    execFileSync('/bin/sh', ['-c', line.replace(/^7 \* \* \* \* /, '').replaceAll('\\%', '%')], { env: {} });
    const told = JSON.parse(readFileSync(join(dirname(dirname(all.configs)), 'told.json'), 'utf8')) as object;
    expect(told).toEqual({
      args: [
        'rotate',
        ...['--policy', join(all.configs, 'mcp-rekey/policy.yml')],
        ...['--journal', join(all.state, 'mcp-rekey/journal.jsonl')],
      ],
      cwd: all.configs,
      key: 'a b$c',
    });
  });
});
