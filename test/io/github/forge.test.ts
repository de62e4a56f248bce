import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../../src/core/inspection.js';
import { MAX_BODY_LENGTH } from '../../../src/io/github/marker.js';
import { hostileNames } from '../../support/hostile-names.js';
import { BOT, connectTo } from './connection.js';
import {
  BRANCH,
  forgeFor,
  mainOf,
  NEW,
  OLD,
  ONE,
  proposal,
  proposedIn,
  proposeNow,
  pullOf,
  REPOSITORY,
  SIGN,
  scene,
} from './forge-scene.js';

describe('a proposal', () => {
  it.each(['', '/api/v3'] as const)(
    'is one branch, one signed commit and one pull request, below "%s"',
    async (prefix) => {
      const { repository, forge } = await scene({ prefix });
      const pull = await pullOf(forge);
      expect(pull).toEqual({
        ...{ number: 1, url: 'https://github.example/acme/app/pull/1', state: 'open', mergedAt: undefined },
      });
      expect(proposedIn(repository)).toEqual(ONE);
      expect(repository.git.tip(BRANCH)!.author.login).toBe(BOT);
      expect(await forge.pull(REPOSITORY, BRANCH)).toEqual(pull);
    },
  );

  it('is signed: no commit is made but by createCommitOnBranch, on the tip that was read', async () => {
    const { server, repository, forge } = await scene();
    const { oid } = mainOf(repository);
    await pullOf(forge);
    expect(server.count('git/create-commit')).toBe(0);
    const [sent] = server.calls.filter(({ operation }) => operation === 'graphql/Commit');
    expect(sent!.body).toMatchObject({
      variables: { input: { expectedHeadOid: oid, message: { body: SIGN }, branch: { branchName: BRANCH } } },
    });
  });

  it('changes nothing where it stands already', async () => {
    const { server, repository, forge } = await scene();
    const first = await pullOf(forge);
    repository.pulls[0]!.body = proposal().body.replaceAll('\n', '\r\n');
    server.calls.length = 0;
    expect(await pullOf(forge)).toEqual(first);
    const writes = ['git/create-ref', 'git/update-ref', 'graphql/Commit', 'pulls/create', 'pulls/update'];
    expect(server.calls.map(({ operation }) => operation).filter((one) => writes.includes(one))).toEqual([]);
  });

  it('is brought to what it is by now: text, target and files', async () => {
    const { repository, forge } = await scene();
    await pullOf(forge);
    repository.push('other', {});
    repository.pulls[0]!.base = 'other';
    const files = new Map([
      ['.mcp.json', '{"version": 3}\n'],
      ['.cursor/mcp.json', NEW],
    ] as const);
    expect(await pullOf(forge, { title: 'Another', body: 'New.', files })).toMatchObject({ number: 1 });
    expect(proposedIn(repository)).toMatchObject({
      commits: [{ verified: true }, { verified: true }],
      texts: ['{"version": 3}\n', NEW],
      pulls: [{ title: 'Another', body: 'New.', to: 'main', open: true }],
    });
  });

  it('goes on with a base that has moved, without a second pull request', async () => {
    const { repository, forge } = await scene();
    await pullOf(forge);
    repository.push('main', { '.mcp.json': `{"other": 1}\n${OLD}` });
    const files = new Map([
      ['.mcp.json', `{"other": 1}\n${NEW}`],
      ['.cursor/mcp.json', NEW],
    ] as const);
    await pullOf(forge, { files });
    expect(proposedIn(repository)).toMatchObject({
      texts: [`{"other": 1}\n${NEW}`, NEW],
      pulls: [{ open: true }],
    });
    repository.push('main', { 'README.md': '# Other\n' });
    const tip = repository.git.branches.get(BRANCH);
    await pullOf(forge, { files });
    expect(repository.git.branches.get(BRANCH)).toBe(tip);
  });

  it('starts at the base as it is now, where a run ended after it had made the branch', async () => {
    const { repository, forge } = await scene();
    repository.git.branches.set(BRANCH, mainOf(repository).oid);
    repository.push('main', { 'README.md': '# Other\n' });
    await pullOf(forge);
    expect(proposedIn(repository)).toEqual(ONE);
    expect(repository.git.tip(BRANCH)!.parents).toEqual([mainOf(repository).oid]);
  });

  it('stays what a person has decided', async () => {
    const { repository, forge } = await scene();
    await pullOf(forge);
    repository.pulls[0]!.close();
    expect(await pullOf(forge)).toMatchObject({ number: 1, state: 'closed', mergedAt: undefined });
    expect(await forge.pull(REPOSITORY, BRANCH)).toMatchObject({ state: 'closed' });
    expect(repository.pulls).toHaveLength(1);
    expect(repository.pulls[0]!.open).toBe(false);
  });

  it('is merged, at a time that GitHub tells', async () => {
    const { repository, forge } = await scene();
    await pullOf(forge);
    const before = await forge.clock();
    repository.merge(repository.pulls[0]!);
    repository.deleteBranch(BRANCH);
    const pull = await forge.pull(REPOSITORY, BRANCH);
    expect(pull).toMatchObject({ number: 1, state: 'merged' });
    expect(pull!.mergedAt!.getTime()).toBeGreaterThan(before.getTime() - 1000);
    expect(await pullOf(forge)).toEqual(pull);
    const tip = await forge.tip(REPOSITORY);
    expect(await forge.read(REPOSITORY, tip.oid, '.mcp.json')).toBe(NEW);
    expect(repository.git.branches.has(BRANCH)).toBe(false);
  });

  it('takes a branch that somebody has brought up to date by the button', async () => {
    const { repository, forge } = await scene();
    await pullOf(forge);
    const base = repository.push('main', { 'README.md': '# Other\n' });
    repository.push(
      BRANCH,
      { 'README.md': '# Other\n' },
      { message: "Merge branch 'main'", also: [base.oid] },
    );
    expect(await pullOf(forge, { body: 'New.' })).toMatchObject({ number: 1, state: 'open' });
  });

  it('hands on what it is told, as it is', async () => {
    const { repository, forge } = await scene();
    const text = `${hostileNames.join('\n')} \${{ github.token }} $(id) "' \\" } mutation { x }`;
    await pullOf(forge, { title: 'Text', body: text, message: `${text}\n\n${SIGN}` });
    const [pull] = repository.pulls;
    expect(pull!.body).toBe(text);
    expect(await pullOf(forge, { title: 'Text', body: text, message: `${text}\n\n${SIGN}` })).toMatchObject({
      number: 1,
    });
    expect(repository.pulls).toHaveLength(1);
  });
});

describe('no proposal', () => {
  const refused = { answer: 'unfit' };

  it.each([
    ['an executable file', { mode: '100755', text: OLD }, 'has .mcp.json as an executable file'],
    ['a link', { mode: '120000', text: '.cursor/mcp.json' }, 'has no plain file at .mcp.json'],
    ['a submodule', { mode: '160000', text: '' }, 'has no plain file at .mcp.json'],
  ] as const)('changes %s', async (_, file, detail) => {
    const { repository, forge } = await scene();
    repository.push('main', { '.mcp.json': file });
    expect(await proposeNow(forge)).toEqual({ ...refused, detail: expect.stringContaining(detail) });
    expect(proposedIn(repository)).toMatchObject({ branches: ['main'], pulls: [] });
  });

  it('replaces a folder', async () => {
    const { repository, forge } = await scene();
    expect(await proposeNow(forge, { files: new Map([['.cursor', NEW]]) })).toMatchObject(refused);
    expect(proposedIn(repository)).toMatchObject({ branches: ['main'], pulls: [] });
  });

  it.each([
    ['on top of ours', { '.mcp.json': 'mine' }],
    ['in another file', { 'README.md': 'mine' }],
  ])('goes over what somebody else has pushed: %s', async (_, change) => {
    const { repository, forge } = await scene();
    await pullOf(forge);
    const { oid } = repository.push(BRANCH, change, { message: 'Mine' });
    const { body } = repository.pulls[0]!;
    const answer = await proposeNow(forge, { body: 'New.' });
    expect(answer).toEqual({ ...refused, detail: `has commits of somebody else on the branch ${BRANCH}` });
    expect(repository.git.branches.get(BRANCH)).toBe(oid);
    expect(repository.pulls[0]!.body).toBe(body);
  });

  it('takes the commits of another rotation for its own', async () => {
    const { repository, forge } = await scene();
    await pullOf(forge);
    expect(await proposeNow(forge, { message: 'Use it\n\nRotation: pg/01K' })).toMatchObject(refused);
    repository.push(BRANCH, { '.mcp.json': 'mine' }, { message: `I quote:\n\n${SIGN}\n\nand more` });
    expect(await proposeNow(forge)).toMatchObject(refused);
  });

  it.each(['creation', 'commits'] as const)('gets by a protection: %s', async (what) => {
    const { repository, forge } = await scene();
    repository.protections.push({ pattern: /^mcp-rekey\//, refuses: [what] });
    expect(await proposeNow(forge)).toEqual({
      ...refused,
      detail: expect.stringMatching(/^does not take it: could not/),
    });
    expect(repository.pulls).toEqual([]);
    repository.protections.length = 0;
    await pullOf(forge);
    expect(proposedIn(repository)).toEqual(ONE);
  });

  it('is made without permission, in an archive, or where no programs open pull requests', async () => {
    const { server, repository, forge } = await scene();
    const reader = await forgeFor(server, { mayWrite: false });
    expect(await proposeNow(reader)).toMatchObject({ detail: expect.stringContaining('`contents: write`') });
    repository.archived = true;
    expect(await proposeNow(forge)).toEqual({ ...refused, detail: 'is archived' });
    repository.archived = false;
    expect(proposedIn(repository)).toMatchObject({ branches: ['main'] });
    repository.allowsPulls = false;
    expect(await proposeNow(forge)).toMatchObject({
      detail: expect.stringContaining('open the pull request'),
    });
    repository.allowsPulls = true;
    await pullOf(forge);
    expect(proposedIn(repository)).toEqual(ONE);
  });

  it.each([{ body: 'x'.repeat(MAX_BODY_LENGTH + 1) }, { title: 'x'.repeat(257) }])(
    'is longer than GitHub takes',
    async (change) => {
      const { repository, forge } = await scene();
      expect(await proposeNow(forge, change)).toMatchObject(refused);
      expect(proposedIn(repository)).toMatchObject({ branches: ['main'], pulls: [] });
      await pullOf(forge, { body: 'x'.repeat(60_000), title: 'x'.repeat(256) });
    },
  );
});

describe('the pull request of a branch', () => {
  it('is none of a fork, also of the same owner', async () => {
    const { server, repository, forge } = await scene();
    for (const owner of ['acme', 'somebody']) {
      const fork = server.addRepository(owner, 'fork');
      fork.push(BRANCH, {});
      repository.openPull('somebody', { branch: BRANCH }, fork);
    }
    expect(await forge.pull(REPOSITORY, BRANCH)).toBeUndefined();
    expect(await pullOf(forge)).toMatchObject({ number: 3 });
  });

  it('is the open one, else the youngest', async () => {
    const { repository, forge } = await scene();
    repository.push(BRANCH, {});
    for (const open of [false, true, false]) repository.openPull(BOT, { branch: BRANCH }).open = open;
    expect(await forge.pull(REPOSITORY, BRANCH)).toMatchObject({ number: 2 });
    repository.pulls[1]!.close();
    expect(await forge.pull(REPOSITORY, BRANCH)).toMatchObject({ number: 3 });
  });
});

describe('closing', () => {
  it('says why, and takes the branch away', async () => {
    const { repository, forge } = await scene();
    const pull = await pullOf(forge);
    await forge.close(REPOSITORY, pull, BRANCH, 'It was taken back.');
    expect(repository.pulls[0]).toMatchObject({ open: false, mergedAt: undefined });
    expect(repository.pulls[0]!.comments.map(({ body }) => body.split('\n')[1])).toEqual([
      'It was taken back.',
    ]);
    expect(repository.git.branches.has(BRANCH)).toBe(false);
    await forge.close(REPOSITORY, pull, BRANCH, 'Another reason.');
    expect(repository.pulls[0]!.comments).toHaveLength(1);
  });

  it('takes away the branch of one that a person has closed, and says nothing', async () => {
    const { repository, forge } = await scene();
    const pull = await pullOf(forge);
    repository.pulls[0]!.close();
    for (const _ of ['once', 'twice']) await forge.close(REPOSITORY, pull, BRANCH, 'It was closed.');
    expect(repository.pulls[0]).toMatchObject({ open: false, comments: [] });
    expect([...repository.git.branches.keys()]).toEqual(['main']);
  });

  it('leaves one that is merged as it is, and closes one whose branch nobody may delete', async () => {
    const { repository, forge } = await scene();
    const pull = await pullOf(forge);
    repository.protections.push({ pattern: /./, refuses: ['deletion'] });
    await forge.close(REPOSITORY, pull, BRANCH, 'Over.');
    expect(repository.pulls[0]!.open).toBe(false);
    const other = await scene();
    const merged = await pullOf(other.forge);
    other.repository.merge(other.repository.pulls[0]!);
    await other.forge.close(REPOSITORY, merged, BRANCH, 'Over.');
    expect(other.repository.pulls[0]!.comments).toEqual([]);
    expect(other.repository.git.branches.has(BRANCH)).toBe(true);
  });

  it('deletes no branch that the pull request is not from', async () => {
    const { repository, forge } = await scene();
    const pull = await pullOf(forge);
    repository.push('other', {});
    await forge.close(REPOSITORY, pull, 'other', 'Over.');
    expect([...repository.git.branches.keys()]).toEqual(['main', BRANCH, 'other']);
  });
});

describe('a file', () => {
  it('is read as a commit has it, byte for byte', async () => {
    const { repository, forge } = await scene();
    const text = '\uFEFFeins\r\nzwei “drei”\n';
    const { oid } = repository.push('main', { 'a b/ü$(x).json': text });
    repository.push('main', { 'a b/ü$(x).json': 'newer' });
    expect(await forge.read(REPOSITORY, oid, 'a b/ü$(x).json')).toBe(text);
    expect(await forge.read(REPOSITORY, mainOf(repository).oid, 'a b/ü$(x).json')).toBe('newer');
  });

  it.each(['gone.json', 'gone/mcp.json', '.mcp.json/x'])('is not there: %s', async (path) => {
    const { repository, forge } = await scene();
    expect(await forge.read(REPOSITORY, mainOf(repository).oid, path)).toBeUndefined();
  });

  it('is unfit if it is a link, a folder, no UTF-8 or too long', async () => {
    const { repository, forge } = await scene();
    const { git } = repository;
    const { files } = repository.push('main', {
      link: { mode: '120000', text: '.mcp.json' },
      long: 'x'.repeat(1024 * 1024 + 1),
      most: 'x'.repeat(1024 * 1024),
    });
    const odd = { mode: '100644' as const, oid: git.blob(Buffer.from([0xff, 0xfe, 0x00])) };
    const { oid } = git.commit({
      ...{ parents: [], message: '', verified: false, author: repository.owner },
      files: new Map([...files, ['odd', odd]]),
    });
    for (const path of ['link', 'long', 'odd', '.cursor']) {
      expect(await forge.read(REPOSITORY, oid, path), path).toBe('unfit');
    }
    expect(await forge.read(REPOSITORY, oid, 'most')).toHaveLength(1024 * 1024);
  });

  it('of a commit that nobody knows is no file that is not there', async () => {
    const { forge } = await scene();
    await expect(forge.read(REPOSITORY, '0'.repeat(40), '.mcp.json')).rejects.toBeInstanceOf(Unanswered);
  });
});

describe('what GitHub does not tell', () => {
  it.each(['acme/gone', 'acme', 'acme/app/x', ''])('is unanswered: %s', async (name) => {
    const { forge } = await scene();
    await expect(forge.tip(name)).rejects.toBeInstanceOf(Unanswered);
    await expect(forge.pull(name, BRANCH)).rejects.toBeInstanceOf(Unanswered);
  });

  it('is unanswered, with words that hold nothing of GitHub’s', async () => {
    const { server, forge } = await scene();
    server.fail('repos/get', { status: 403, body: { message: 'hush' } }, { times: 1 });
    const error = await forge.tip(REPOSITORY).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason: 'refused' });
    expect(String(error)).not.toContain('hush');
  });
});

describe('the clock', () => {
  it.each(['', '/api/v3'] as const)('is GitHub’s, below "%s"', async (prefix) => {
    const { server, forge } = await scene({ prefix });
    server.fail('meta/root', {
      status: 200,
      headers: { date: 'Tue, 03 Mar 2026 04:05:06 GMT' },
      body: {},
    });
    expect(await forge.clock()).toEqual(new Date('2026-03-03T04:05:06Z'));
  });

  it('is nobody’s, if GitHub does not tell the time', async () => {
    const { server } = await scene();
    server.fail('meta/root', { status: 200, headers: { date: 'soon' }, body: {} });
    const { GitHubForge } = await import('../../../src/io/github/forge.js');
    await expect(new GitHubForge(await connectTo(server)).clock()).rejects.toMatchObject({
      reason: 'unexpected-reply',
    });
  });
});
