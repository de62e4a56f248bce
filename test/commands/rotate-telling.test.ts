import { describe, expect, it } from 'vitest';
import { type Telling, tellRotations } from '../../src/commands/rotate-telling.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import { connectTo } from '../io/github/connection.js';
import { asking } from '../io/http/asking.js';
import { DONE, entriesOf, START } from '../pipeline/rotate/told.js';
import { late, standing, waiting } from '../reporters/rotation/progress.js';
import { startGitHub } from '../servers/github/server.js';

const test = asking();
const WEBHOOK = `https://hooks.acme.example/${fakeAlnum(24)}`;
const STUCK = entriesOf({ event: 'needs-human', why: '3 attempts have failed' });
const OVER = entriesOf(...DONE);

async function scene(mayWrite = true) {
  const server = await startGitHub('');
  const repository = server.addRepository('acme', 'api');
  const github = await connectTo(server, { mayWrite });
  const warnings: string[] = [];
  test.vendors.answer = () => ({ status: 200 });
  const tell = (change: Partial<Telling>): Promise<void> =>
    tellRotations({
      progress: [waiting],
      handovers: [],
      entries: STUCK,
      from: STUCK.length - 1,
      now: new Date(START.getTime() + 24 * 3_600_000),
      issues: { github, at: { owner: 'acme', repo: 'api' } },
      webhook: WEBHOOK,
      tools: test.client(),
      warn: (message) => warnings.push(message),
      ...change,
    });
  const posted = (): readonly unknown[] =>
    test.vendors.received.map(({ body }) => (JSON.parse(body) as { readonly event: string }).event);
  return { repository, warnings, tell, posted };
}

describe('what a run tells others', () => {
  it('is an issue as long as a person is needed, and a notice when that begins', async () => {
    const { repository, warnings, tell, posted } = await scene();
    await tell({});
    expect(repository.issues).toMatchObject([
      { state: 'open', title: 'Rotation of MCP credentials: 1 waiting for a person' },
    ]);
    expect(posted()).toEqual(['needs-human']);
    await tell({ from: STUCK.length });
    expect(posted()).toEqual(['needs-human']);
    await tell({ progress: [standing()], entries: OVER, from: OVER.length });
    expect(repository.issues).toMatchObject([{ state: 'closed' }]);
    expect(repository.issues[0]!.body).toContain('old-key is dead: it was tried, and is refused');
    expect(warnings).toEqual([]);
  });

  it('is one issue beside that of an audit of whatever folder', async () => {
    const { repository, tell } = await scene();
    await tell({});
    await tell({ progress: [waiting, late] });
    expect(repository.issues).toHaveLength(1);
  });

  it('is overdue as often as the issue changes, and each time where there is none', async () => {
    const { tell, posted } = await scene();
    const quiet = { progress: [late], entries: [], from: 0 };
    await tell(quiet);
    await tell(quiet);
    expect(posted()).toEqual(['overdue']);
    await tell({ ...quiet, issues: undefined });
    await tell({ ...quiet, issues: undefined });
    expect(posted()).toEqual(['overdue', 'overdue', 'overdue']);
  });

  it('is the death of an old credential, without an issue of its own', async () => {
    const { repository, tell, posted } = await scene();
    await tell({ progress: [standing()], entries: OVER, from: 0 });
    expect(posted()).toEqual(['revoked']);
    expect(repository.issues).toEqual([]);
  });

  it('is nobody’s business where there is no webhook', async () => {
    const { tell, posted, warnings } = await scene();
    await tell({ webhook: undefined });
    expect([posted(), warnings]).toEqual([[], []]);
  });

  it('is a warning if it cannot be told, and no more', async () => {
    const { tell, warnings } = await scene(false);
    test.vendors.answer = () => ({ status: 410 });
    await tell({ entries: [...STUCK, ...STUCK], from: 0 });
    expect(warnings).toEqual([
      expect.stringMatching(/^No issue says which rotations wait for somebody: .*`issues: write`/),
      'Not everybody was told what became of the rotations: the webhook answers with status 410.',
    ]);
    expect(warnings.join()).not.toContain(WEBHOOK.slice(-24));
  });

  it('is a warning if the webhook is none', async () => {
    const { tell, warnings } = await scene();
    await tell({ webhook: WEBHOOK.replace('https', 'http') });
    expect(warnings).toEqual([expect.stringMatching(/^Nobody was told .*MCP_REKEY_WEBHOOK_URL/)]);
    expect(warnings.join()).not.toContain(WEBHOOK.slice(-24));
  });
});
