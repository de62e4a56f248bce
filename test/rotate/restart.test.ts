import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { write } from '../io/temporary.js';
import { Scene } from './scene.js';

const TARGET = '{store: plain-config, scope: mcp.json, name: mcpServers/acme/env/KEY}';
const NOW = ['models', '--now', '--reason', 'leaked'];

/** A host whose config holds the key itself. */
async function hosted(restart: string, { verify = 'none', grace = '1h' } = {}): Promise<Scene> {
  const scene = await Scene.open();
  scene.verify = verify;
  const [KEY] = Object.values(scene.vendor.current.parts);
  write(scene.folder, {
    'mcp.json': JSON.stringify({ mcpServers: { acme: { command: 'a', env: { KEY } } } }),
  });
  scene.policy(
    `grace: ${grace}`,
    'stores:',
    `  - {store: plain-config, restart: ${JSON.stringify(restart)}}`,
  );
  const policy = readFileSync(scene.path('policy.yml'), 'utf8');
  write(scene.folder, { 'policy.yml': policy.replace(/targets: .*/, `targets: [${TARGET}]`) });
  return scene;
}

const entriesOf = (scene: Scene) =>
  parseJournal(readFileSync(scene.path('journal.jsonl'), 'utf8')).entries.map(({ what }) => what);

const keyOf = (scene: Scene, file: string): string =>
  JSON.parse(readFileSync(scene.path(file), 'utf8')).mcpServers.acme.env.KEY;

describe.skipIf(process.platform === 'win32')('the host of a plain config', () => {
  it('is started again by the next run where one was killed between the file and its command', async () => {
    const scene = await hosted('test -e tried && cp mcp.json running || { touch tried; kill -KILL $PPID; }');
    const old = keyOf(scene, 'mcp.json');
    expect((await scene.rotate(NOW)).code).toBeNull();
    expect(keyOf(scene, 'mcp.json')).not.toBe(old);
    expect(existsSync(scene.path('running'))).toBe(false);
    expect(entriesOf(scene).at(-1)).toMatchObject({ event: 'read' });

    expect((await scene.rotate([])).code).toBe(0);
    expect(keyOf(scene, 'running')).toBe(keyOf(scene, 'mcp.json'));
    const events = entriesOf(scene).map(({ event }) => event);
    expect(events.slice(events.indexOf('read') + 1)).toEqual(['restarted', 'deployed', 'seen']);
  });

  it('has the new value later where its command fails, and somebody is told how', async () => {
    const scene = await hosted('echo said; echo said >&2; exit 3', { verify: '{command: test -e used}' });
    const { code, stdout, stderr } = await scene.rotate(NOW);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('nobody was seen') });
    expect(stderr).toContain(
      'the command `restart` for plain-config:mcp.json/mcpServers/acme/env/KEY ended with exit code 3: what reads it has the old value until it is started again',
    );
    expect(stdout + stderr).not.toContain('said');
    expect(entriesOf(scene)).toContainEqual({
      event: 'restarted',
      target: 'plain-config:mcp.json/mcpServers/acme/env/KEY',
      failure: 'ended with exit code 3',
    });
  });

  it('keeps the old one alive until its command succeeds, where nobody looks for first use', async () => {
    const scene = await hosted('test -e mended', { grace: '0h' });
    for (const args of [NOW, []]) {
      const { code, stdout } = await scene.rotate(args);
      expect({ code, stdout }).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(
          /^models +stuck +the command `restart` for plain-config:mcp\.json.* ended with exit code 1: .*`verify: none` nobody looks$/m,
        ),
      });
      expect(await scene.live()).toHaveLength(2);
    }

    write(scene.folder, { mended: '' });
    expect((await scene.rotate([])).code).toBe(0);
    expect(await scene.live()).toHaveLength(1);
  });
});
