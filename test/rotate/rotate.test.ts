import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { RotationStatusReport } from '../../src/reporters/rotation/json-schema.js';
import { write } from '../io/temporary.js';
import { runDist } from '../support/dist.js';
import { Scene, TARGET } from './scene.js';

const NOW = ['models', '--now', '--reason', 'leaked'];

function eventsOf(scene: Scene): readonly string[] {
  return parseJournal(readFileSync(scene.path('journal.jsonl'), 'utf8')).entries.map(
    ({ what }) => what.event,
  );
}

it('makes a new one, stores it, waits for the grace, and keeps the old one until then', async () => {
  const scene = await Scene.open();
  const { current } = scene.vendor;
  const due = await scene.rotate([]);
  expect(due).toMatchObject({ code: 0, stderr: '' });
  expect(due.stdout).toMatch(/^models {2}not due {2}made on \d{4}-\d\d-\d\d\n$/);
  expect(await scene.live()).toEqual([current.id]);

  const run = await scene.rotate(NOW);
  expect({ ...run, stdout: '' }).toMatchObject({ code: 0 });
  expect(run.stdout).toMatch(/^models {2}pending {2}the grace is not over, until \S+\n$/);
  expect(run.stderr.split('\n').slice(0, 2)).toEqual([
    `models: about to make a new credential in place of ${current.id} (leaked)`,
    expect.stringMatching(/^models: made [0-9a-f]{64}$/),
  ]);
  expect(eventsOf(scene)).toEqual([
    'intent',
    'minted',
    'tested',
    'storing',
    'stored',
    'read',
    'deployed',
    'seen',
  ]);
  const live = await scene.live();
  expect(live).toHaveLength(2);
  expect(live).toContain(current.id);
  expect(scene.secrets.some((secret) => (run.stdout + run.stderr).includes(secret))).toBe(false);

  // What was stored is what was made.
  const reference = { KEY: 'age-file://secrets.age.json#KEY' };
  const script = 'console.log(process.env.KEY)';
  const shown = await runDist(['exec', '--', process.execPath, '-e', script], {
    cwd: scene.folder,
    env: { HOME: scene.home, ...reference },
  });
  expect(shown.stdout).toMatch(/^sk-or-v1-[0-9a-f]{64}\n$/);
  expect(readFileSync(scene.path('journal.jsonl'), 'utf8')).not.toContain(shown.stdout.trim());

  const again = await scene.rotate([]);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(await scene.live()).toEqual(live);

  const status = await scene.rotate(['status', '--format', 'json']);
  expect(RotationStatusReport.parse(JSON.parse(status.stdout)).rotations).toMatchObject([
    { name: 'models', state: 'in-flight', stage: 'grace', toRevoke: [current.id], isOverdue: false },
  ]);
  expect(JSON.parse(status.stdout).rotations).toMatchObject([
    { replaced: [{ key: current.id, state: 'leaving', from: expect.stringMatching(/^\d{4}-.*Z$/) }] },
  ]);
  expect((await scene.rotate(['status'])).stdout).toMatch(
    new RegExp(
      `^models  in-flight  grace; key \\w+; ${current.id} is to be revoked after \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\n$`,
    ),
  );
});

it('tells ahead what it would do, and does none of it', async () => {
  const scene = await Scene.open();
  const { code, stdout, stderr } = await scene.rotate([...NOW, '--dry-run']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(
    `models  would  make a new credential in place of ${scene.vendor.current.id}, and store it in age-file:secrets.age.json/KEY\n`,
  );
  expect(existsSync(scene.path('journal.jsonl'))).toBe(false);
  expect(existsSync(scene.path('secrets.age.json'))).toBe(false);
  expect(scene.internet.received.every(({ method }) => method === 'GET')).toBe(true);
});

it('leaves the others alone when one cannot be begun, and fails', async () => {
  const scene = await Scene.open();
  const other = TARGET.replace('KEY', 'OTHER');
  scene.policy(
    'grace: 1h',
    '  - {name: broken, provider: openrouter, admin: env://NOT_SET, verify: none, targets: [{store: age-file, name: B}]}',
    `  - {name: rest, provider: openrouter, admin: env://ADMIN, verify: none, paused: true, targets: [${other}]}`,
  );
  const { code, stdout } = await scene.rotate(['models', 'broken', 'rest', '--now', '--reason', 'a test']);
  expect(code).toBe(1);
  expect(stdout.split('\n').map((line) => line.replace(/, until .*/, ''))).toEqual([
    'models  pending  the grace is not over',
    'broken  unready  NOT_SET is not set, or cannot be used',
    'rest    paused   the policy says so',
    '',
  ]);
});

it('goes nowhere that the workflow does not name', async () => {
  const scene = await Scene.open();
  const refused = await scene.rotate(NOW, { MCP_REKEY_ALLOWED_TARGETS: 'store=github scope=acme' });
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('it would take host=openrouter.ai store=age-file scope=secrets.age.json');
  expect(scene.internet.received).toEqual([]);
  const named = 'host=openrouter.ai, store=age-file, scope=secrets.age.json';
  expect((await scene.rotate(NOW, { MCP_REKEY_ALLOWED_TARGETS: named })).code).toBe(0);
});

it('runs no command that the workflow does not name, and begins nothing without it', async () => {
  const scene = await Scene.open();
  const command = 'env > seen; test -s seen';
  scene.verify = `{command: ${JSON.stringify(command)}}`;
  scene.policy();
  const where = 'host=openrouter.ai store=age-file scope=secrets.age.json';
  const refused = await scene.rotate(NOW, { MCP_REKEY_ALLOWED_TARGETS: where });
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain(`it would take command=${JSON.stringify(command)}`);
  expect(scene.internet.received).toEqual([]);
  expect(existsSync(scene.path('seen'))).toBe(false);

  const word = refused.stdout.replace(/^.* would take |\n$/g, '');
  expect((await scene.rotate(NOW, { MCP_REKEY_ALLOWED_TARGETS: `${where} ${word}` })).code).toBe(0);
  const seen = readFileSync(scene.path('seen'), 'utf8');
  expect(seen).toContain(`HOME=${scene.home}\n`);
  expect(seen).not.toMatch(/^(?:ADMIN|CURRENT|MCP_REKEY_\w+)=/m);
  expect(scene.secrets.some((secret) => seen.includes(secret))).toBe(false);
});

it('says how the command has ended that is to show first use, and never what it has said', async () => {
  const scene = await Scene.open();
  scene.verify = `{command: 'env; echo said; exit 3'}`;
  scene.policy();
  const all = [await scene.rotate(NOW)];
  expect(all[0]).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /^models {2}pending {2}nobody was seen to use the new one yet \(the command of `verify` ended with exit code 3\), until \S+\n$/,
    ),
  });
  scene.verify = `{command: 'echo said >&2; kill -KILL $$'}`;
  scene.policy('grace: 0h\n    lead: 0h');
  const why =
    'nobody was seen to use the new one (the command of `verify` was ended by SIGKILL): the old one may still be in use, and stays';
  all.push(await scene.rotate([]), await scene.rotate(['status']));
  expect(all.slice(1)).toMatchObject([
    { code: 1, stdout: `models  needs-human  ${why}\n` },
    { code: 1, stdout: expect.stringContaining(`models  needs-human  ${why}; verifying; `) },
  ]);
  expect(await scene.live()).toHaveLength(2);
  for (const { stdout, stderr } of all) expect(stdout + stderr).not.toContain('said');
  expect(readFileSync(scene.path('journal.jsonl'), 'utf8')).not.toContain('said');
});

it('is paused and resumed by a word in the journal, and goes back on a word', async () => {
  const scene = await Scene.open();
  expect((await scene.rotate(['pause', 'models', '--reason', 'holidays'])).stderr).toBe(
    'models: paused: holidays\n',
  );
  expect((await scene.rotate(NOW)).stdout).toBe('models  paused  holidays\n');
  expect(await scene.rotate(['pause', 'models', '--reason', 'more'])).toMatchObject({
    code: 2,
    stderr: 'mcp-rekey: models is paused already\n',
  });
  expect((await scene.rotate(['resume', 'models'])).code).toBe(0);
  expect(await scene.rotate(['rollback', 'models'])).toMatchObject({ code: 2 });
  expect((await scene.rotate(NOW)).code).toBe(0);
  const [, made] = await scene.live();
  const back = await scene.rotate(['rollback', 'models']);
  expect(back.stderr).toContain('models: somebody wants the old one back\n');
  // What is live at once has no old value to go back to: another one is made, and the first one goes after the grace.
  expect(back.stderr).toContain(`models: ${made} has to go after the grace\n`);
  expect(await scene.live()).toContain(scene.vendor.current.id);
  const journal = await scene.rotate(['journal', '--export']);
  expect(journal).toMatchObject({ code: 0, stdout: readFileSync(scene.path('journal.jsonl'), 'utf8') });
});

it('takes somebody’s word for the key in use, if there is such a key', async () => {
  const scene = await Scene.open();
  const { id } = scene.vendor.current;
  for (const none of ['another', ' ', '-x'])
    expect(await scene.rotate(['adopt', 'models', '--key', none])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^mcp-rekey: (?:OpenRouter: API keys lists no live key|--key needs the id) [^\n]*\n$/,
      ),
    });
  expect(await scene.rotate(['adopt', 'models', '--key', id])).toMatchObject({ code: 0 });
  const status = await scene.rotate(['status', '--format', 'json']);
  expect(JSON.parse(status.stdout).rotations).toMatchObject([{ key: id, mintedAt: null, state: 'unknown' }]);
});

it('says which target it cannot see and why, and goes on once its file is mended', async () => {
  const scene = await Scene.open();
  expect((await scene.rotate(NOW)).code).toBe(0);
  const kept = readFileSync(scene.path('secrets.age.json'), 'utf8');
  write(scene.folder, { 'secrets.age.json': kept.slice(0, -20) });
  scene.policy('grace: 0h');
  const why =
    'nobody knows what age-file:secrets.age.json/KEY holds (secrets.age.json is no file of encrypted secrets)';
  expect(await scene.rotate([])).toMatchObject({
    code: 1,
    stdout: `models  stuck  ${why}
`,
  });
  expect((await scene.rotate(['--dry-run'])).stdout).toBe(`models  stuck  wait: ${why}
`);
  expect(await scene.live()).toHaveLength(2);
  write(scene.folder, { 'secrets.age.json': kept });
  expect(await scene.rotate([])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^models {2}done /),
  });
});

it('says so where the policy names a rotation no more that is on its way', async () => {
  const scene = await Scene.open();
  expect((await scene.rotate(NOW)).code).toBe(0);
  const live = await scene.live();
  write(scene.folder, { 'policy.yml': 'version: 1\nrotations: []\n' });
  for (const args of [[], ['--dry-run'], ['status']]) {
    const { code, stderr } = await scene.rotate(args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mcp-rekey: models is on its way, and the policy does not name it any more: /);
    for (const key of live) expect(stderr).toContain(key);
  }
  scene.policy('grace: 0h');
  expect(await scene.rotate([])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^models {2}done /),
  });
  write(scene.folder, { 'policy.yml': 'version: 1\nrotations: []\n' });
  expect(await scene.rotate([])).toMatchObject({ code: 0, stderr: '' });
});

it('ends one that the policy names no more, once somebody says that it is all revoked', async () => {
  const scene = await Scene.open();
  const all = ['revoked', 'models', '--all'];
  expect(await scene.rotate(all)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('not on its way'),
  });
  expect((await scene.rotate(NOW)).code).toBe(0);
  const live = await scene.live();
  expect(await scene.rotate(all)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('with the account that the policy names: let it end'),
  });
  write(scene.folder, { 'policy.yml': 'version: 1\nrotations: []\n' });
  expect((await scene.rotate([])).stderr).toContain('then say so: `rotate revoked models --all`');
  const ended = await scene.rotate(all);
  expect(ended).toMatchObject({ code: 0, stderr: expect.stringContaining('models: over: aborted\n') });
  for (const key of live) expect(ended.stderr).toContain(key);
  expect(await scene.live()).toEqual(live);
  expect(await scene.rotate([])).toMatchObject({ code: 0, stderr: '' });
  expect(await scene.rotate(['journal'])).toMatchObject({ code: 0 });
  expect(await scene.rotate(all)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('the policy has no rotation "models"'),
  });
});

it('does nothing by a journal that somebody has changed', async () => {
  const scene = await Scene.open();
  await scene.rotate(['pause', 'models', '--reason', 'holidays']);
  const file = scene.path('journal.jsonl');
  expect((await scene.rotate(['journal', '--verify'])).stdout).toMatch(
    /^1 entry, and the chain is whole up to [0-9a-f]{64}\.\n$/,
  );
  const whole = readFileSync(file, 'utf8');
  write(scene.folder, { 'journal.jsonl': whole.replace('holidays', 'Holidays') });
  for (const args of [NOW, ['journal'], ['status'], ['resume', 'models']]) {
    expect(await scene.rotate(args)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^mcp-rekey: line 1 of the journal was changed after it was written: nothing is done until that is mended, see https:\S+\/docs\/rotation\.md#a-damaged-journal\n$/,
      ),
    });
  }
  expect(await scene.live()).toHaveLength(1);
  expect(readFileSync('docs/rotation.md', 'utf8')).toContain('\n### A damaged journal\n');

  write(scene.folder, { 'journal.jsonl': whole });
  expect(await scene.rotate(['resume', 'models'])).toMatchObject({ code: 0 });
});

it('wants a policy that somebody trusts, a journal, and words that there are', async () => {
  const scene = await Scene.open();
  const wrong = async (...args: readonly string[]) => {
    const { code, stderr } = await scene.rotate(['raw', ...args]);
    expect(code).toBe(2);
    return stderr;
  };
  expect(await wrong()).toContain('name it, --policy .github/mcp-rekey.yml');
  expect(await wrong('--policy', 'policy.yml')).toContain('or give MCP_REKEY_GITHUB_TOKEN');
  expect(
    await scene.rotate(['raw', '--policy', 'policy.yml'], { MCP_REKEY_GITHUB_TOKEN: 'any' }),
  ).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing says whose repository this is') });
  expect(await wrong('other', '--policy', 'policy.yml', '--journal', 'j')).toContain(
    'the policy has no rotation "other"; it has models',
  );
  expect(await wrong('--now', '--policy', 'policy.yml', '--journal', 'j')).toContain('--now needs the names');
  expect(scene.internet.received).toEqual([]);
});

it('lets no option in front of an order go unheard: a --dry-run there would change things', async () => {
  const scene = await Scene.open();
  await scene.rotate(NOW);
  const live = await scene.live();
  for (const option of ['--dry-run', '--experimental', '--now']) {
    const { code, stderr } = await scene.rotate([option, 'rollback', 'models']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: options stand behind the word that they are for: rotate rollback …\n/);
  }
  expect(await scene.live()).toEqual(live);
});

it('says who has not answered, and wants a reason that says something', async () => {
  const scene = await Scene.open();
  const admin = scene.vendor.admin.replace(/.{8}$/, '00000000');
  expect(await scene.rotate(NOW, { ADMIN: admin })).toMatchObject({
    code: 1,
    stdout:
      'models  unready  OpenRouter refused it (status 401): is the credential right that was shown there, and may it do that?\n',
  });
  expect(await scene.rotate(NOW, { ADMIN: `${admin}\n` })).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('a character in it that no request takes'),
  });
  expect((await scene.rotate(['status'])).stdout).toBe(
    'models  unknown  the journal says nothing of it yet\n',
  );
  expect((await scene.rotate(['journal'])).stdout).toBe(
    'The journal has no entries, or there is none yet.\n',
  );
  expect(await scene.rotate(['pause', 'models', '--reason', ' '])).toMatchObject({ code: 2 });
  scene.policy('paused: true');
  expect(await scene.rotate(['resume', 'models'])).toMatchObject({
    code: 2,
    stderr: 'mcp-rekey: the policy pauses models: take `paused` out of it there\n',
  });
  expect(existsSync(scene.path('journal.jsonl'))).toBe(false);
});

it('fails where an attempt has failed, and says why until a person looks', async () => {
  const scene = await Scene.open();
  const { answer } = scene.internet;
  scene.internet.answer = async (request) =>
    request.method === 'POST' ? scene.vendor.forbidden! : answer!(request);
  for (const args of [NOW, []]) {
    const { code, stdout } = await scene.rotate(args);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^models {2}pending {2}the last attempt has failed: OpenRouter refused it \(status 403\).*; the next run tries again\n$/,
    );
  }
  expect(await scene.rotate([])).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(
      /^models {2}needs-human {2}3 attempts have failed; the last one: OpenRouter/,
    ),
  });
  scene.internet.answer = answer;
  expect((await scene.rotate(['resume', 'models'])).code).toBe(0);
  expect((await scene.rotate([])).code).toBe(0);
});

it('takes no heap of bytes, and no other text than UTF-8, for a credential', async () => {
  const scene = await Scene.open();
  const refused = async (stdin: string | Buffer) => {
    const { code, stderr } = await scene.rotate(['provide', 'models'], {}, stdin);
    expect({ code, lines: stderr.split('\n').length }).toEqual({ code: 2, lines: 2 });
    return stderr;
  };
  expect(await refused('')).toContain('nothing came from standard input');
  expect(await refused('\n')).toContain('nothing came from standard input');
  expect(await refused(Buffer.from([0x61, 0xff, 0x62]))).toContain('no text in UTF-8');
  expect(await refused('a'.repeat(1_000_000))).toContain('more than 64 KiB');
  expect(scene.internet.received).toEqual([]);
});

it('takes a new one that a person has made, if it works and is another', async () => {
  const scene = await Scene.open();
  const { current } = scene.vendor;
  const { id, parts } = await scene.vendor.add();
  const [made = ''] = Object.values(parts);
  const [old = ''] = Object.values(current.parts);
  const wrong = await scene.rotate(['provide', 'models'], {}, made.replace(/.{8}$/, '00000000'));
  expect(wrong).toMatchObject({ code: 1 });
  const same = await scene.rotate(['provide', 'models'], {}, old);
  expect(same).toMatchObject({
    code: 1,
    stderr: 'models: unready: that is the one in use: make a new one\n',
  });
  expect(existsSync(scene.path('journal.jsonl'))).toBe(false);
  const { code, stdout, stderr } = await scene.rotate(['provide', 'models'], {}, `${made}\n`);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain(`models: ${id} was handed in\n`);
  expect(stderr).not.toContain(made);
  expect(eventsOf(scene).slice(0, 5)).toEqual(['intent', 'handed-in', 'tested', 'storing', 'stored']);
});
