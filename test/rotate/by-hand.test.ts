import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type Entry, parseJournal } from '../../src/core/rotation/journal.js';
import { temporaryFolder, write } from '../io/temporary.js';
import { notion } from '../issuers/stand-ins/by-hand.js';
import { Running } from '../rotation/kill/run.js';
import { dated } from '../servers/answering.js';
import { startGitHub } from '../servers/github/server.js';
import { Internet } from '../servers/proxy.js';

const HOUR = 3_600_000;

/** Somebody's machine with a file of secrets, and a repository for the issues. */
async function open() {
  const internet = await Internet.start();
  onTestFinished(() => internet.stop());
  const vendor = notion();
  const server = await startGitHub();
  const token = server.issueToken('github-actions[bot]', true);
  let ahead = 0;
  const now = (): Date => new Date(Date.now() + ahead);
  internet.answer = async (request) => dated(await vendor.answer!(request), now());
  server.clock = now;
  const repository = server.addRepository('acme', 'app');
  const folder = temporaryFolder();
  write(folder, { 'policy.yml': POLICY });
  const rotate = (args: readonly string[], env: Record<string, string> = {}) =>
    new Running({
      args: ['rotate', ...args, '--policy', 'policy.yml', '--journal', 'journal.jsonl'],
      cwd: folder,
      env: {
        ...internet.env,
        // The GitHub of this test is on this machine.
        NO_PROXY: '127.0.0.1',
        HOME: temporaryHome,
        GITHUB_API_URL: server.url,
        GITHUB_REPOSITORY: 'acme/app',
        MCP_REKEY_GITHUB_TOKEN: token,
        CURRENT: vendor.current.parts['token']!,
        ...env,
      },
      ahead,
    }).ended;
  const temporaryHome = temporaryFolder();
  return {
    vendor,
    server,
    repository,
    rotate,
    later: (hours: number): void => {
      ahead += hours * HOUR;
    },
    entries: (): readonly Entry[] =>
      parseJournal(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).entries,
  };
}

const POLICY = `version: 1
rotations:
  - name: notes
    provider: notion
    current: env://CURRENT
    targets: [{store: age-file, scope: secrets.age.json, name: KEY}]
    verify: none
    grace: 1h
    owner: "@acme/platform"
`;

it('asks a person in one issue for what only they can do, and goes on once they have done it', async () => {
  const { vendor, server, repository, rotate, later, entries } = await open();
  for (const _ of ['the first run', 'the next one']) {
    const due = await rotate([]);
    expect(due).toMatchObject({ code: 1, stderr: '' });
    expect(due.stdout).toContain(
      'notes  asked  a person has to make it at https://www.notion.so/profile/integrations',
    );
  }
  const mine = () => repository.issues.filter(({ title }) => title.includes('notes'));
  expect(mine()).toMatchObject([{ state: 'open', title: 'Make a new credential for notes' }]);
  const [{ body = '' } = {}] = mine();
  for (const said of [
    '@acme/platform: a new credential is to be made and handed in',
    '1. Open <https://www.notion.so/profile/integrations>.',
    'Give it the capabilities that the connection in use has',
    'mcp-rekey rotate provide notes --policy .github/mcp-rekey.yml',
    '`age-file:secrets.age.json/KEY` is to hold it: `{token}`',
    'MCP\\_REKEY\\_PROVIDED',
  ])
    expect(body.replaceAll('`MCP_REKEY_PROVIDED`', 'MCP\\_REKEY\\_PROVIDED')).toContain(said);

  const old = vendor.current.parts['token']!;
  const same = await rotate(['provide', 'notes'], { MCP_REKEY_PROVIDED: old });
  expect(same).toMatchObject({ code: 1, stderr: 'notes: unready: that is the one in use: make a new one\n' });
  expect(mine()).toMatchObject([{ state: 'open' }]);

  const made = (await vendor.add()).parts['token']!;
  const given = await rotate(['provide', 'notes'], { MCP_REKEY_PROVIDED: made });
  expect(given.code).toBe(0);
  expect(given.stderr).toMatch(/^notes: sha256-[0-9a-f]{24} was handed in$/m);
  expect(given.stderr).toContain('notes: pending: the grace is not over');
  expect(mine()).toMatchObject([{ state: 'closed' }]);

  later(2);
  expect(await rotate([])).toMatchObject({ code: 1 });
  expect(mine()).toMatchObject([{ state: 'open', title: 'Revoke the old credential of notes' }]);
  expect(mine()[0]!.body).toContain('mcp-rekey rotate revoked notes');
  expect((await rotate(['resume', 'notes'])).code).toBe(0);
  expect(await rotate([])).toMatchObject({ code: 1 });

  const early = await rotate(['revoked', 'notes']);
  expect(early).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('still lives: nothing was changed'),
  });
  expect(mine()).toMatchObject([{ state: 'open' }]);
  vendor.remove!(vendor.current.id);
  const said = await rotate(['revoked', 'notes'], { GITHUB_ACTIONS: 'false' });
  expect(said).toMatchObject({ code: 0 });
  expect(said.stderr).toContain('notes: done\n');
  expect(mine()).toMatchObject([{ state: 'closed' }]);
  const events = entries().map(({ what }) => what);
  expect(events.slice(0, 3)).toMatchObject([
    { event: 'intent', old: expect.stringMatching(/^sha256-[0-9a-f]{24}$/) },
    { event: 'handed-in', key: expect.stringMatching(/^sha256-/) },
    { event: 'tested' },
  ]);
  expect(events.find((what) => what.event === 'revoked')).toMatchObject({
    how: 'by hand',
    by: expect.stringMatching(/\S at \S/),
  });
  expect(events.slice(-2)).toMatchObject([
    { event: 'refused', key: vendor.current.id, proof: 'tried' },
    { event: 'ended', as: 'done' },
  ]);
  const printed = [
    ...repository.issues.map((issue) => issue.body),
    given.stdout,
    given.stderr,
    said.stderr,
  ].join();
  for (const value of [old, made]) expect(printed).not.toContain(value);
  expect(await rotate(['revoked', 'notes'])).toMatchObject({ code: 2 });
  expect(server.count('issues/create')).toBe(2);
});
