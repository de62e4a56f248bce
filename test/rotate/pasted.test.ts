import { describe, expect, it } from 'vitest';
import { writtenTo } from '../servers/github/written.js';
import { configOf, PullScene, valueIn } from './pull-scene.js';

const DESKTOP = 'claude_desktop_config.json';

const started = (key: string): object => ({
  command: 'npx',
  args: ['models'],
  env: { OPENROUTER_API_KEY: key },
});
const reached = (key: string): object => ({
  url: 'https://models.example/mcp',
  headers: { Authorization: `Bearer ${key}` },
});

/** As three hosts have it, of which one resolves nothing. */
const pasted = (key: string): Readonly<Record<string, string>> => ({
  '.mcp.json': configOf(started(key)),
  '.cursor/mcp.json': configOf(reached(key)),
  [DESKTOP]: configOf(started(key)),
});

describe('a key that stands in files', () => {
  it('is replaced by references, which a pull request brings into use, and is dead in the end', async () => {
    const scene = await PullScene.pasted(pasted);
    const before = valueIn(scene.vendor.current);
    const begun = await scene.begin();
    expect(begun.stdout).toContain('is to be merged');
    expect(scene.proposed).toMatchObject([
      { verified: true, files: ['.mcp.json', '.cursor/mcp.json', DESKTOP] },
    ]);
    expect(scene.pull.body).toContain('**The old value stays in the history of this repository**');
    expect(scene.pull.body).toContain('`MODELS` with what `kept:secret/mcp/linear#models` holds');
    expect(scene.text('.mcp.json')).toContain(before);
    expect((await scene.rotate()).stdout).toBe(begun.stdout);

    scene.repository.merge(scene.pull);
    const texts = Object.keys(pasted('')).map((path) => scene.text(path));
    expect(texts.join('')).not.toContain(before);
    expect(texts[0]).toContain('"OPENROUTER_API_KEY": "${MODELS}"');
    expect(texts[1]).toContain('"Authorization": "Bearer ${env:MODELS}"');
    expect(texts[2]).toContain('"OPENROUTER_API_KEY": "vault://secret/mcp/linear?version=1#models"');
    expect(texts[2]).toMatch(/"mcp-rekey@[^"]+",\s+"exec",\s+"--",\s+"npx",\s+"models"/);

    const value = (await scene.store.peek({ ...scene.location, version: '1' }))!;
    expect(await scene.letsIn(value)).toBe(true);
    await scene.rotate();
    scene.verify();
    expect((await scene.rotate()).stdout).toContain('the grace is not over');
    expect(await scene.letsIn(before)).toBe(true);
    scene.later(5);
    expect((await scene.rotate()).stdout).toMatch(/^models {2}done /);
    expect([await scene.letsIn(value), await scene.letsIn(before)]).toEqual([true, false]);
    expect(writtenTo(scene.repository)).not.toContain(value);
    expect(scene.printed).not.toContain(before);
    const said = [
      scene.pull.body,
      ...[...scene.repository.git.commits.values()].map(({ message }) => message),
    ];
    expect(said.join('\n')).not.toContain(before);

    // The next one bumps the version as usual.
    scene.policy();
    expect((await scene.begin()).stdout).toContain('is to be merged');
    scene.repository.merge(scene.repository.pulls[1]!);
    expect(scene.text(DESKTOP)).toContain('?version=2#models');
  });

  it('stays in use if the pull request is closed, and is proposed again on the next word', async () => {
    const scene = await PullScene.pasted(pasted);
    await scene.begin();
    scene.pull.close();
    expect((await scene.rotate()).stdout).toMatch(/^models {2}aborted /);
    expect(await scene.live()).toEqual([scene.vendor.current.id]);
    await scene.rotate('resume', 'models');
    expect((await scene.begin()).stdout).toContain('is to be merged');
    scene.repository.merge(scene.repository.pulls[1]!);
    expect(scene.text(DESKTOP)).toContain('?version=2#models');
  });

  it('is never written back: whoever wants the old one back gets another new one', async () => {
    const scene = await PullScene.pasted(pasted);
    await scene.begin();
    scene.repository.merge(scene.pull);
    await scene.rotate();
    const back = await scene.rotate('rollback', 'models');
    expect(back.stderr).toContain('has to go after the grace');
    expect((await scene.rotate()).stdout).toContain('is to be merged');
    const [, another] = scene.repository.pulls;
    expect(another!.body).not.toContain('history of this repository');
    scene.repository.merge(another!);
    expect(scene.text(DESKTOP)).toContain('?version=2#models');
    expect(await scene.live()).toHaveLength(3);
  });

  it('is not revoked while it stands there again', async () => {
    const scene = await PullScene.pasted(pasted);
    await scene.begin();
    scene.repository.merge(scene.pull);
    await scene.rotate();
    scene.verify();
    await scene.rotate();
    scene.repository.push('main', pasted(valueIn(scene.vendor.current)));
    scene.later(5);
    expect(await scene.rotate()).toMatchObject({ code: 1 });
    expect(await scene.letsIn(valueIn(scene.vendor.current))).toBe(true);
  });

  it.each<readonly [string, (key: string) => Readonly<Record<string, string>>, string]>([
    [
      'a host takes no reference',
      (key) => ({ [DESKTOP]: configOf(reached(key)) }),
      `${DESKTOP} holds the credential itself, and takes no reference there`,
    ],
    [
      'it is no config',
      (key) => ({ 'notes.txt': `the key is ${key}\n` }),
      'notes.txt holds the credential itself where nobody reads a config',
    ],
    [
      'another file is none',
      (key) => ({ '.mcp.json': `${configOf(started(key))}`, '.env.sample': `OPENROUTER_API_KEY=${key}\n` }),
      '.env.sample holds the credential itself',
    ],
  ])('is made no successor if %s', async (_, files, why) => {
    const scene = await PullScene.pasted(files);
    const refused = await scene.begin();
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stdout).toContain(`unready  ${why}`);
    expect(await scene.live()).toEqual([scene.vendor.current.id]);
  });

  it('is made no successor if the store has it already, for whoever reads it there', async () => {
    const scene = await PullScene.pasted(pasted);
    await scene.store.put(scene.location, valueIn(scene.vendor.current));
    expect((await scene.begin()).stdout).toContain('has a value already that somebody may read');
    expect(await scene.live()).toEqual([scene.vendor.current.id]);
  });
});
