import { readFileSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type JournalEvent, parseJournal } from '../../src/core/rotation/journal.js';
import { write } from '../io/temporary.js';
import { Running } from '../rotation/kill/run.js';
import { startGitHub } from '../servers/github/server.js';
import { Scene, TARGET } from './scene.js';

const NOW = ['models', '--now', '--reason', 'leaked'];
const WHERE = ['--policy', 'policy.yml', '--journal', 'journal.jsonl'];

function events(scene: Scene): readonly JournalEvent[] {
  return parseJournal(readFileSync(scene.path('journal.jsonl'), 'utf8')).entries.map(({ what }) => what);
}

it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  'stores what it has made when it is told to end by %s, begins nothing else, and goes on the next time',
  async (signal) => {
    const scene = await Scene.open();
    const { workspace } = scene.vendor.account as { readonly workspace: string };
    const other = `  - {name: others, provider: openrouter, account: {workspace: ${workspace}}, admin: env://ADMIN, current: env://OTHER, verify: none, targets: [${TARGET.replace('KEY', 'OTHER')}]}`;
    scene.policy('grace: 1h', other);
    write(scene.folder, {
      'policy.yml': `${readFileSync(scene.path('policy.yml'), 'utf8')}max-rotations-per-run: 1\n`,
    });
    const [OTHER = ''] = Object.values((await scene.vendor.add()).parts);
    const args = ['rotate', 'models', 'others', '--now', '--reason', 'leaked', ...WHERE];
    const running = new Running({ args, cwd: scene.folder, env: { ...scene.env, OTHER }, ahead: 0 });
    const usual = scene.internet.answer;
    scene.internet.answer = async (request) => {
      const answer = await usual(request);
      if (request.method === 'POST') running.tellToEnd(signal);
      return answer;
    };
    const { code, stdout, stderr } = await running.ended;
    scene.internet.answer = usual;
    expect(code).toBe(0);
    const [begun, left] = /^models +pending/m.test(stdout) ? ['models', 'others'] : ['others', 'models'];
    expect(stdout).toMatch(new RegExp(`^${begun} +pending +the run was told to end$`, 'm'));
    expect(stdout).toMatch(new RegExp(`^${left} +held back +the run was told to end$`, 'm'));
    expect(stderr).toContain('mcp-rekey: storing what is in hand; nothing else is begun\n');
    expect(events(scene).map(({ event }) => event)).toEqual([
      'intent',
      'minted',
      'tested',
      'storing',
      'stored',
      'read',
    ]);
    const status = await scene.rotate(['status']);
    expect(status.stdout).toMatch(new RegExp(`^${begun} +in-flight +deploying; `, 'm'));

    const next = await scene.rotate([begun!], { OTHER });
    expect(next.stdout).toContain(`${begun}  pending  the grace is not over`);
    expect(
      events(scene)
        .map(({ event }) => event)
        .slice(6),
    ).toEqual(['deployed', 'seen']);
  },
);

it('finds again what it has made when its journal is lost, makes nothing, and revokes nothing', async () => {
  const scene = await Scene.open();
  expect((await scene.rotate(NOW)).code).toBe(0);
  const live = await scene.live();
  expect(live).toHaveLength(2);
  rmSync(scene.path('journal.jsonl'));

  const again = await scene.rotate(NOW);
  expect(again).toMatchObject({ code: 0 });
  expect(await scene.live()).toEqual(live);
  const found = events(scene);
  const [made] = live.filter((id) => id !== scene.vendor.current.id);
  expect(found[0]).toMatchObject({ event: 'intent', old: null, reason: 'the journal was lost' });
  expect(found[1]).toMatchObject({ event: 'minted', key: made });
  expect(found.map(({ event }) => event)).not.toContain('revoking');
  expect((await scene.rotate(['status'])).stdout).toContain(`key ${made}`);
  expect(await scene.rotate(['journal', '--verify'])).toMatchObject({ code: 0 });
});

it('keeps its journal in no repository that the workflow does not name', async () => {
  const scene = await Scene.open();
  const server = await startGitHub();
  const token = server.issueToken('github-actions[bot]', true);
  server.addRepository('acme', 'app');
  const theirs = server.addRepository('evil', 'journal');
  const text = readFileSync(scene.path('policy.yml'), 'utf8');
  write(scene.folder, { 'policy.yml': `${text}journal: {repository: evil/journal}\n` });
  const env = {
    GITHUB_API_URL: server.url,
    GITHUB_REPOSITORY: 'acme/app',
    MCP_REKEY_GITHUB_TOKEN: token,
    MCP_REKEY_ALLOWED_TARGETS: 'host=openrouter.ai store=age-file scope=secrets.age.json',
  };
  const refused = await scene.rotate(['raw', ...NOW, '--policy', 'policy.yml'], env);
  expect(refused).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('the journal would take repository=evil/journal'),
  });
  expect(scene.internet.received).toEqual([]);
  expect(server.calls.filter(({ operation }) => operation.includes('git/'))).toEqual([]);
  expect(theirs.issues).toEqual([]);
});
