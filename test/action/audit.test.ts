import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakeAlnum } from '../../src/providers/fake.js';
import { recorder } from '../io/recorder.js';
import { cleanEnv } from '../io/temporary.js';
import type { Issue } from '../servers/github/state.js';
import { configWith } from '../support/tokens.js';
import { onDefaultBranch, pullRequest, push } from './events.js';
import { type ActionRun, Scene, type SceneOptions } from './scene.js';

const DAY = 24 * 60 * 60;

/** A token that says when it was made, and nothing else. */
function tokenOfAge(days: number): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const iat = Math.floor(Date.now() / 1000) - days * DAY;
  return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ iat, sub: fakeAlnum(8) })}.${fakeAlnum(43)}`;
}

const policy = (tier: string): string => `version: 1\ncredentials:\n  - tier: ${tier}\n    servers: [acme]\n`;

const OLD = tokenOfAge(400);
const YOUNG = tokenOfAge(5);
const NEARLY = tokenOfAge(80);
const file = '.mcp.json';
const POLICY = '.github/mcp-rekey.yml';

/** The default branch has something overdue; the pull request replaces it. */
function overdue(tier: string, options: Partial<SceneOptions> = {}): Promise<Scene> {
  return Scene.build({
    ...options,
    commits: [
      { name: 'base', files: { [POLICY]: policy(tier), [file]: configWith({ ACME_TOKEN: OLD }) } },
      { name: 'other', parents: ['base'], files: { 'a.txt': 'a' } },
      { name: 'head', parents: ['base'], files: { [file]: configWith({ ACME_TOKEN: YOUNG }) } },
      { name: 'merge', parents: ['base', 'head'], files: { [file]: configWith({ ACME_TOKEN: YOUNG }) } },
      { name: 'lax', parents: ['base'], files: { [POLICY]: 'version: 1\nfail-on: never\n' } },
      ...(options.commits ?? []),
    ],
    refs: { 'refs/heads/main': 'base', 'refs/heads/topic': 'head', ...options.refs },
  });
}

const AUDIT = { audit: 'true', annotations: 'false' };

const audit = (
  scene: Scene,
  event: Parameters<Scene['run']>[0],
  given: Readonly<Record<string, string>> = {},
) => scene.run(event, { with: { ...AUDIT, ...given } });

const scheduled = (scene: Scene, name = 'base') => onDefaultBranch('schedule', scene.oid(name));

const issuesOf = (scene: Scene): readonly Issue[] => scene.pull.repository.issues;

const errorsOf = ({ log }: ActionRun): readonly string[] =>
  log.commands.filter(({ name }) => name === 'error').map(({ data }) => data);

describe('an audit on a schedule', () => {
  it('makes an issue, keeps it, closes it, and opens it again', async () => {
    const scene = await overdue('medium');
    const run = await audit(scene, scheduled(scene));
    expect(run).toMatchObject({ code: 0, conclusion: 'success' });
    expect(run.outputs).toMatchObject({ overdue: '1', 'due-soon': '0' });
    expect(issuesOf(scene)).toMatchObject([{ title: 'MCP credentials: 1 overdue', state: 'open' }]);
    const [issue] = issuesOf(scene);
    expect(issue!.body).toMatch(/^<!-- mcp-rekey audit [0-9a-f]{32} -->\nCredentials in MCP configs/);
    expect(issue!.body).toContain('| overdue |');
    expect(run.summary).toContain('### Credentials of MCP configs, by when they are due');
    expect(issue!.body + run.summary + run.printed).not.toContain(OLD.split('.')[1]);

    await audit(scene, scheduled(scene));
    expect(scene.github.count('issues/update')).toBe(0);

    const done = await audit(scene, push({ before: scene.oid('base'), after: scene.oid('merge') }));
    expect(done.outputs).toMatchObject({ overdue: '0', 'due-soon': '0' });
    expect(issuesOf(scene)).toMatchObject([
      { title: 'MCP credentials: nothing is overdue', state: 'closed' },
    ]);

    await audit(scene, scheduled(scene));
    expect(issuesOf(scene)).toMatchObject([{ title: 'MCP credentials: 1 overdue', state: 'open' }]);
    expect(scene.pull.comments).toEqual([]);
  });

  it('fails for what is critical alone, and says so on the job', async () => {
    const scene = await overdue('critical');
    const run = await audit(scene, scheduled(scene));
    expect(run).toMatchObject({ code: 1, conclusion: 'failure' });
    expect(errorsOf(run)).toEqual(['1 critical credential overdue or expired: the inventory says which.']);
    expect(issuesOf(scene)).toHaveLength(1);
  });

  it.each([
    ['that breaks nothing at all', 'fail-on: never\n'],
    ['that this rule breaks nothing', 'rules: {overdue: warning}\n'],
  ])('fails for nothing where the policy says %s, and tells it all the same', async (_, more) => {
    const scene = await overdue('critical', {
      commits: [{ name: 'lenient', parents: ['base'], files: { [POLICY]: policy('critical') + more } }],
    });
    const run = await audit(scene, scheduled(scene, 'lenient'));
    expect(run).toMatchObject({ code: 0, outputs: { overdue: '1' } });
    expect(issuesOf(scene)).toHaveLength(1);
  });

  it('counts what is due soon, and makes no issue of that', async () => {
    const scene = await overdue('medium', {
      commits: [{ name: 'nearly', parents: ['base'], files: { [file]: configWith({ ACME_TOKEN: NEARLY }) } }],
    });
    const run = await audit(scene, scheduled(scene, 'nearly'));
    expect(run.outputs).toMatchObject({ overdue: '0', 'due-soon': '1' });
    expect(issuesOf(scene)).toEqual([]);
  });

  it('does not pass in silence if it could tell nobody', async () => {
    const scene = await overdue('medium', { mayWrite: false });
    const run = await audit(scene, scheduled(scene));
    expect(run.code).toBe(3);
    expect(errorsOf(run)).toEqual([
      expect.stringMatching(/^Something is overdue, .*could not write the issue: .*`issues: write`/),
    ]);
    expect(await audit(scene, scheduled(scene, 'merge'))).toMatchObject({ code: 0 });
  });

  it('tells with the history what is gone from the files, and may well be live', async () => {
    const scene = await overdue('medium');
    const workspace = await scene.checkout('merge', { depth: undefined });
    const run = await scene.run(scheduled(scene, 'merge'), {
      with: { ...AUDIT, history: 'true' },
      workspace,
    });
    expect(run).toMatchObject({ code: 0, outputs: { overdue: '1' } });
    expect(issuesOf(scene)).toMatchObject([{ title: 'MCP credentials: 1 overdue' }]);
  });

  it('takes no word on whom to ask from a checkout of something else', async () => {
    const hosts = 'hosts:\n  - provider: gitlab\n    host: gitlab.evil.example\n    admin: env://ADMIN\n';
    const scene = await overdue('medium', {
      commits: [{ name: 'asking', parents: ['base'], files: { [POLICY]: policy('medium') + hosts } }],
    });
    const workspace = await scene.checkout('asking', { depth: undefined });
    const noticesOn = async (name: string): Promise<string> => {
      const options = { with: { ...AUDIT, history: 'true' }, workspace };
      return (await scene.run(scheduled(scene, name), options)).report!.notices.join();
    };
    expect(await noticesOn('merge')).toContain('the checkout is of another commit than the run');
    expect(await noticesOn('asking')).not.toContain('the checkout is of another commit');
  });

  it('has one issue for each part of the repository', async () => {
    const scene = await overdue('medium', {
      commits: [
        {
          name: 'parts',
          parents: ['base'],
          files: { 'sub/.mcp.json': configWith({ KEY: OLD }), [file]: '{}\n' },
        },
      ],
    });
    const workspace = await scene.checkout('parts');
    await scene.run(scheduled(scene, 'parts'), { with: { ...AUDIT, path: './sub/' }, workspace });
    await scene.run(scheduled(scene, 'parts'), { with: AUDIT, workspace });
    expect(issuesOf(scene).map(({ title }) => title)).toEqual([
      'MCP credentials in sub: 1 overdue',
      'MCP credentials: 1 overdue',
    ]);
  });
});

describe('an audit of a pull request', () => {
  const event = (scene: Scene, head: string, more: object = {}) =>
    pullRequest({ base: scene.oid('base'), head: scene.oid(head), ...more });

  it('fails while something critical is overdue, though it did not bring that, and touches no issue', async () => {
    const scene = await overdue('critical');
    const run = await audit(scene, event(scene, 'other'));
    expect(run).toMatchObject({ code: 1, conclusion: 'failure', outputs: { overdue: '1' } });
    expect(scene.github.calls).toEqual([]);
    expect(run.summary).toContain('overdue');
  });

  it('passes once the merge has it no more', async () => {
    const scene = await overdue('critical');
    const run = await audit(scene, event(scene, 'head', { merge: scene.oid('merge') }));
    expect(run).toMatchObject({ code: 0, outputs: { overdue: '0' } });
  });

  it('goes by the policy of its base', async () => {
    const scene = await overdue('critical');
    expect(await audit(scene, event(scene, 'lax'))).toMatchObject({ code: 1 });
  });

  it('of a fork asks nobody, says so, and fails all the same', async () => {
    const scene = await overdue('critical', { mayWrite: false });
    const run = await audit(scene, event(scene, 'other', { from: 'fork' }));
    expect(run).toMatchObject({ code: 1, outputs: { overdue: '1' } });
    expect(run.report!.notices.join()).toContain('Nobody was asked');
    const own = await audit(scene, event(scene, 'other'));
    const asked = await audit(scene, event(scene, 'other', { from: 'fork' }), { 'age-on-forks': 'true' });
    for (const { report } of [own, asked]) expect(report!.notices.join()).not.toContain('Nobody was asked');
  });

  it('of a fork is no worse off for a key that it is not given', async () => {
    const fingerprint = 'a'.repeat(32);
    const exception = `exceptions:\n  - rule: overdue\n    place: x\n    fingerprint: ${fingerprint}\n    reason: because\n    expires: 2099-01-01\n`;
    const keyed = await overdue('critical', {
      commits: [{ name: 'keyed', parents: ['base'], files: { [POLICY]: policy('critical') + exception } }],
    });
    const run = await audit(
      keyed,
      pullRequest({ base: keyed.oid('keyed'), head: keyed.oid('other'), from: 'fork' }),
    );
    expect(run.code).toBe(1);
    expect(await audit(keyed, scheduled(keyed, 'keyed'))).toMatchObject({ code: 2 });
  });
});

describe('an audit of another branch', () => {
  it('is told, and not to the issue', async () => {
    const scene = await overdue('critical');
    const elsewhere = { ...onDefaultBranch('workflow_dispatch', scene.oid('base')), ref: 'refs/heads/topic' };
    const pushed = push({ before: scene.oid('base'), after: scene.oid('other'), ref: 'refs/heads/topic' });
    for (const event of [elsewhere, pushed]) {
      expect(await audit(scene, event)).toMatchObject({ code: 1, outputs: { overdue: '1' } });
    }
    expect(scene.github.calls).toEqual([]);
  });
});

describe('ages without an audit', () => {
  it('are told of what the run judges anyway', async () => {
    const scene = await overdue('critical');
    const event = pullRequest({ base: scene.oid('base'), head: scene.oid('head') });
    const quiet = { comment: 'false', suggestions: 'false' };
    const aged = await scene.run(event, { with: { ...quiet, age: 'true' } });
    expect(aged.outputs).toMatchObject({ overdue: '0', 'due-soon': '0' });
    const plain = await scene.run(event, { with: quiet });
    expect(plain.outputs).toMatchObject({ overdue: '', 'due-soon': '' });
    expect(plain.found).toEqual(aged.found);
  });
});

describe('what the policy means by env://NAME', () => {
  it('is no secret to the log, and wrong lines are told by their number alone', async () => {
    const scene = await overdue('medium');
    const [one, other] = [fakeAlnum(24), fakeAlnum(24)];
    const run = await scene.run(scheduled(scene), {
      with: AUDIT,
      env: { MCP_REKEY_CREDENTIALS: `ADMIN=${one}\n\nEMPTY=\nOTHER_1=${other}=\n` },
    });
    expect(run.code).toBe(0);
    const hidden = run.log.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    expect(hidden).toEqual([one, `${other}=`]);
    const wrong = await scene.run(scheduled(scene), {
      with: AUDIT,
      env: { MCP_REKEY_CREDENTIALS: `ADMIN=${one}\n${other}` },
    });
    expect(wrong.code).toBe(2);
    expect(errorsOf(wrong)).toEqual(['MCP_REKEY_CREDENTIALS:2: this is no NAME=value']);
  });

  it.skipIf(process.platform === 'win32')('is in the environment of no program', async () => {
    const scene = await overdue('medium');
    const { folder, names } = recorder();
    const PATH = `${folder}:${cleanEnv['PATH']}`;
    const run = await scene.run(scheduled(scene), {
      with: AUDIT,
      env: { PATH, MCP_REKEY_CREDENTIALS: `ADMIN_OF_ALL=${fakeAlnum(24)}` },
      workspace: await scene.checkout('base'),
    });
    expect(run.code).toBe(0);
    const seen = readFileSync(names, 'utf8').split('\n');
    expect(seen).toContain('PATH');
    expect(seen.filter((name) => name === 'ADMIN_OF_ALL' || name === 'MCP_REKEY_CREDENTIALS')).toEqual([]);
  });
});

it('is said by the reusable workflow as the action takes it', () => {
  expect(readFileSync('.github/workflows/audit.yml', 'utf8')).toContain(
    'MCP_REKEY_CREDENTIALS: ${{ secrets.credentials }}',
  );
});
