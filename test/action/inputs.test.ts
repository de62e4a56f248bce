import { describe, expect, it } from 'vitest';
import { pullRequest } from './events.js';
import { NEW, NO_OUTPUTS, QUIET, runPullRequest, sides, story } from './story.js';

describe('what is wrong ends the job with exit code 2, and says so on the job', () => {
  it.each<readonly [what: string, given: Readonly<Record<string, string>>, message: RegExp]>([
    [
      'an input that does not exist',
      { polcy: 'x.yml' },
      /^there is no input 'polcy'; allowed are path, policy, /,
    ],
    [
      'a word that an input cannot be',
      { comment: 'yes', history: '1' },
      /^input 'history' is '1'; allowed are true and false; input 'comment' is 'yes'/,
    ],
    ['a policy that is not there', { policy: 'x.yml' }, /^x\.yml: there is no such file$/],
    ['a baseline that is not there', { baseline: './x.json' }, /^x\.json: there is no such file$/],
    ['a policy elsewhere', { policy: '../x.yml' }, /^input 'policy' leads out of the scanned folder$/],
    ['a baseline elsewhere', { baseline: '/etc/x' }, /^input 'baseline' leads out of the scanned folder$/],
  ])('%s', async (_, given, message) => {
    const scene = await story();
    const run = await runPullRequest(scene, { with: { ...QUIET.with, ...given } });
    expect(run).toMatchObject({ code: 2, conclusion: 'failure', outputs: NO_OUTPUTS, summary: '' });
    expect(run.log.commands).toEqual([
      { name: 'error', properties: { title: 'mcp-rekey' }, data: expect.stringMatching(message) },
    ]);
    expect(run.log.lines.filter((line) => line !== '')).toEqual([]);
  });

  it('a policy of the base, with each place in it', async () => {
    const policy = 'version: 1\nfail-on: sometimes\nrulez: {}\n';
    const scene = await story({
      commits: [{ name: 'wrong', parents: ['base'], files: { '.github/mcp-rekey.yml': policy } }],
    });
    const event = pullRequest({ ...sides(scene), base: scene.oid('wrong'), merge: undefined });
    const run = await scene.run(event, QUIET);
    expect(run).toMatchObject({ code: 2, outputs: NO_OUTPUTS });
    const [first, ...lines] = run.log.commands[0]!.data.split('\n');
    expect(first).toBe('wrong policy or baseline');
    expect(lines).toEqual([
      expect.stringMatching(/^\.github\/mcp-rekey\.yml:2:10: .*error, warning, note/),
      expect.stringMatching(/^\.github\/mcp-rekey\.yml:3:1: .*rules/),
    ]);
  });
});

describe('files that the workflow names', () => {
  it('are read from the base, never from the head', async () => {
    const off = 'version: 1\nrules: {literal-credential: off}\n';
    const strict = 'version: 1\nfail-on: warning\n';
    const scene = await story({
      commits: [
        { name: 'named', parents: ['base'], files: { 'ci/policy.yml': strict } },
        { name: 'lax', parents: ['head'], files: { 'ci/policy.yml': off } },
      ],
    });
    const event = pullRequest({
      ...sides(scene),
      base: scene.oid('named'),
      head: scene.oid('lax'),
      merge: undefined,
    });
    const workspace = await scene.checkout('lax');
    const run = await scene.run(event, { with: { ...QUIET.with, policy: './ci/policy.yml' }, workspace });
    expect(run).toMatchObject({ code: 1, found: NEW });
  });

  it('go by names in any case, as GitHub takes them', async () => {
    const scene = await story();
    const run = await runPullRequest(scene, { with: { Comment: 'false', SUGGESTIONS: 'False', Path: './' } });
    expect(run).toMatchObject({ code: 1, found: NEW });
    expect(scene.github.calls).toEqual([]);
  });
});

describe('a fingerprint key', () => {
  it('makes fingerprints the same in every run, and without one they differ', async () => {
    const scene = await story();
    const fingerprints = async (key: string): Promise<readonly unknown[]> => {
      const { report } = await runPullRequest(scene, { with: { ...QUIET.with, 'fingerprint-key': key } });
      return report!.findings.map(({ fingerprint }) => fingerprint);
    };
    const [one, same, none, other] = [
      await fingerprints('k'),
      await fingerprints('k'),
      await fingerprints(''),
      await fingerprints(''),
    ];
    expect(one).toEqual(same);
    expect(none).not.toEqual(one);
    expect(none).not.toEqual(other);
  });
});
