import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type RuleExample, ruleExamples, type Sample } from '../../scripts/tables/rule-examples.js';
import { rulePage } from '../../scripts/tables/rules.js';
import { Fingerprints } from '../../src/core/fingerprint.js';
import type { Disk } from '../../src/core/repository.js';
import { type RuleId, rule, ruleIds } from '../../src/core/rules.js';
import { disk } from '../../src/io/disk.js';
import { scan } from '../../src/pipeline/scan.js';
import type { Subject } from '../../src/pipeline/scan-options.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import { problemsOf } from '../core/policy/support.js';
import { cleanEnv, commitAll, repository, temporaryFolder, write } from '../io/temporary.js';
import { tokenOf } from '../support/tokens.js';

/** Where an example has a credential, or what a report says of one. */
const PLACEHOLDER = /<[a-z][\w -]+>/g;

const KEY = 'a key of these tests';

const examples = Object.entries(ruleExamples) as [RuleId, RuleExample][];

/** The file of a sample; `undefined` if it is none. */
const fileOf = ({ caption }: Sample): string | undefined => /^`([\w./-]+)`$/.exec(caption)?.[1];

const filled = (sample: Sample, secret: (words: string) => string): string =>
  sample.text.replace(PLACEHOLDER, secret);

async function rulesBrokenIn(root: string, base?: string): Promise<readonly RuleId[]> {
  const world = { disk: disk(cleanEnv), now: new Date('2026-06-01') };
  const { report } = await scan({
    root,
    subject: base === undefined ? { kind: 'tree', tree: 'work' } : await since(base, root, world.disk),
    named: { from: 'disk' },
    fingerprintKey: KEY,
    world,
    progress: () => {},
  });
  return report.findings.map(({ ruleId }) => ruleId);
}

async function since(base: string, root: string, { repository: open }: Disk): Promise<Subject> {
  const revisions = await (await open(root))!.revisions();
  const named = async (name: string) => ({ name, oid: (await revisions.commit(name))! });
  const [from, head] = [await named(base), await named('HEAD')];
  const range = { base: from, head, trusted: from.oid, merge: undefined, uncommitted: false };
  return { kind: 'range', revisions, ...range };
}

/** What a scan says to a sample with credentials where it speaks of them. */
async function rulesBrokenBy(
  sample: Sample,
  secret: (words: string) => string,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly RuleId[]> {
  const root = temporaryFolder();
  write(root, { ...others, [fileOf(sample)!]: filled(sample, secret) });
  return rulesBrokenIn(root);
}

describe('the example of a rule', () => {
  const ONE_FILE: readonly RuleId[] = [
    'literal-credential',
    'literal-default',
    'commented-credential',
    'local-dev-credential',
    'unparsable-config',
    'dangling-reference',
    'wrong-reference-syntax',
  ];

  it.each(ONE_FILE)('breaks %s and nothing else, and its fix nothing at all', async (id) => {
    const { bad, good } = ruleExamples[id];
    const secret = fakeAlnum(40);
    expect(await rulesBrokenBy(bad, () => secret)).toEqual([id]);
    expect(await rulesBrokenBy(good, () => secret)).toEqual([]);
  });

  const jwt = (claims: object): string =>
    [{ alg: 'RS256', typ: 'JWT' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .concat(fakeAlnum(86))
      .join('.');
  const same = fakeAlnum(40);
  const WITH_LITERALS: readonly (readonly [RuleId, (words: string) => string])[] = [
    ['shared-credential', () => same],
    ['expired', (words) => jwt({ exp: Date.parse(/\d{4}-\d\d-\d\d/.exec(words)![0]) / 1000 })],
    [
      'static-credential',
      (words) => tokenOf(words === '<an id>' ? 'aws-access-key-id' : 'aws-secret-access-key'),
    ],
  ];

  it.each(WITH_LITERALS)(
    'breaks %s besides being a literal, and its fix nothing at all',
    async (id, secret) => {
      const { bad, good } = ruleExamples[id];
      expect(new Set(await rulesBrokenBy(bad, secret))).toEqual(new Set(['literal-credential', id]));
      expect(await rulesBrokenBy(good, secret)).toEqual([]);
    },
  );

  it('breaks exception-expired as long as the credential is there', async () => {
    const secret = fakeAlnum(40);
    const fingerprint = (): string => new Fingerprints(KEY).of(secret);
    const config = { '.mcp.json': filled(ruleExamples['literal-credential'].bad, () => secret) };
    const { bad, good } = ruleExamples['exception-expired'];
    expect(await rulesBrokenBy(bad, fingerprint, config)).toEqual([
      'exception-expired',
      'literal-credential',
    ]);
    expect(await rulesBrokenBy(good, fingerprint)).toEqual([]);
  });

  it('breaks exception-unused once the credential is gone', async () => {
    const secret = fakeAlnum(40);
    const fingerprint = (): string => new Fingerprints(KEY).of(secret);
    const { bad: literal, good: reference } = ruleExamples['literal-credential'];
    const { bad, good } = ruleExamples['exception-unused'];
    const before = { '.mcp.json': filled(literal, () => secret) };
    const after = { '.mcp.json': reference.text };
    expect(await rulesBrokenBy(bad, fingerprint, before)).toEqual([]);
    expect(await rulesBrokenBy(bad, fingerprint, after)).toEqual(['exception-unused']);
    expect(await rulesBrokenBy(good, fingerprint, after)).toEqual([]);
  });

  it('breaks personal-config-committed until its fix was run', async () => {
    const { bad, good } = ruleExamples['personal-config-committed'];
    const [, ...files] = bad.text.split('\n');
    const root = repository(Object.fromEntries(files.map((file) => [file, '{}\n'])));
    expect(await rulesBrokenIn(root)).toEqual(['personal-config-committed']);
    execFileSync('sh', ['-ec', good.text], { cwd: root, env: cleanEnv, stdio: 'ignore' });
    expect(await rulesBrokenIn(root)).toEqual([]);
  });

  /** The lines of a sample as commits, the first one as the base; what a scan says to the rest. */
  async function rulesBrokenByCommits(lines: readonly string[]): Promise<readonly RuleId[]> {
    const secret = fakeAlnum(40);
    const configs = lines.map((line) => {
      const env = line.slice(line.indexOf('"EXA')).replace(PLACEHOLDER, secret);
      return `{"mcpServers": {"search": {"command": "exa-mcp", "env": {${env}}}}}`;
    });
    const root = repository({ 'readme.txt': '' });
    for (const config of configs) {
      write(root, { '.mcp.json': config });
      commitAll(root);
    }
    return rulesBrokenIn(root, `HEAD~${configs.length - 1}`);
  }

  it('breaks literal-in-history in the commits of a branch, and its fix nothing', async () => {
    const { bad, good } = ruleExamples['literal-in-history'];
    const before = '"EXA_REGION": "eu"';
    expect(await rulesBrokenByCommits([before, ...bad.text.split('\n').toReversed()])).toEqual([
      'literal-in-history',
    ]);
    expect(await rulesBrokenByCommits([before, good.text])).toEqual([]);
  });

  it('breaks reference-regressed from the base to the head', async () => {
    const { bad } = ruleExamples['reference-regressed'];
    expect(await rulesBrokenByCommits(bad.text.split('\n'))).toEqual([
      'literal-credential',
      'reference-regressed',
    ]);
  });

  it.each(examples)('of %s differs from its fix', (_, { bad, good }) => {
    expect(bad.text).not.toBe(good.text);
  });

  it.each(examples)('of %s shows only policies that are right', async (_, { bad, good }) => {
    for (const sample of [bad, good]) {
      if (fileOf(sample) !== '.github/mcp-rekey.yml') continue;
      const text = sample.text.replace(PLACEHOLDER, '0123456789abcdef'.repeat(2));
      expect(problemsOf(text)).toEqual([]);
    }
  });
});

describe('the page of a rule', () => {
  it.each(ruleIds)('of %s says what, why, how to mend and how to except', (id) => {
    const page = rulePage(id);
    const { title, why, fix, about } = rule(id);
    for (const part of [`# ${title}\n`, `\`${id}\``, why, fix, '## Example', '## Fix', '## Except'])
      expect(page).toContain(part);
    expect(page.includes('fingerprint: <')).toBe(about === 'credential' || id.startsWith('exception-'));
    expect(page.includes(`mcp-rekey: ignore ${id} `)).toBe(about === 'config' && id !== 'unparsable-config');
  });
});

it('a scan of the pages finds no credential in them', async () => {
  const root = temporaryFolder();
  write(root, Object.fromEntries(ruleIds.map((id) => [`docs/rules/${id}.md`, rulePage(id)])));
  expect(await rulesBrokenIn(root)).toEqual(['local-dev-credential']);
});
