import { describe, expect, it } from 'vitest';
import { type RuleExample, ruleExamples, type Sample } from '../../scripts/tables/rule-examples.js';
import { rulePage } from '../../scripts/tables/rules.js';
import { type RuleId, rule, ruleIds } from '../../src/core/rules.js';
import { disk } from '../../src/io/disk.js';
import { scan } from '../../src/pipeline/scan.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import { problemsOf } from '../core/policy/support.js';
import { cleanEnv, temporaryFolder, write } from '../io/temporary.js';

const PLACEHOLDER = /<[a-z][a-z ]+>/g;

const examples = Object.entries(ruleExamples) as [RuleId, RuleExample][];

/** The file of a sample; `undefined` if it is none. */
const fileOf = ({ caption }: Sample): string | undefined => /^`([\w./-]+)`$/.exec(caption)?.[1];

/** What a scan says to a sample with a credential where it speaks of one. */
async function rulesBrokenBy(sample: Sample): Promise<readonly RuleId[]> {
  const secret = fakeAlnum(40);
  const root = temporaryFolder();
  write(root, { [fileOf(sample)!]: sample.text.replace(PLACEHOLDER, () => secret) });
  const { report } = await scan({
    root,
    subject: { kind: 'tree', tree: 'work' },
    named: { from: 'disk' },
    fingerprintKey: undefined,
    world: { disk: disk(cleanEnv), now: new Date() },
    progress: () => {},
  });
  return report.findings.map(({ ruleId }) => ruleId);
}

describe('the example of a rule', () => {
  const ONE_FILE: readonly RuleId[] = [
    'literal-credential',
    'literal-default',
    'commented-credential',
    'local-dev-credential',
    'unparsable-config',
    'wrong-reference-syntax',
    'dangling-reference',
  ];
  /** Rules that only a literal credential can break besides. */
  const OF_LITERALS: readonly RuleId[] = ['shared-credential', 'static-credential'];

  it.each(ONE_FILE)('breaks %s and nothing else, and its fix nothing at all', async (id) => {
    const { bad, good } = ruleExamples[id];
    expect(await rulesBrokenBy(bad)).toEqual([id]);
    expect(await rulesBrokenBy(good)).toEqual([]);
  });

  it.each(OF_LITERALS)('breaks %s beside the literal, and its fix nothing at all', async (id) => {
    const { bad, good } = ruleExamples[id];
    expect(new Set(await rulesBrokenBy(bad))).toEqual(new Set(['literal-credential', id]));
    expect(await rulesBrokenBy(good)).toEqual([]);
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
    expect(page.includes(`mcp-rekey: ignore ${id} `)).toBe(about === 'config');
  });
});

it('a scan of the pages finds no credential in them', async () => {
  const root = temporaryFolder();
  write(root, Object.fromEntries(ruleIds.map((id) => [`docs/rules/${id}.md`, rulePage(id)])));
  const { report } = await scan({
    root,
    subject: { kind: 'tree', tree: 'work' },
    named: { from: 'disk' },
    fingerprintKey: undefined,
    world: { disk: disk(cleanEnv), now: new Date() },
    progress: () => {},
  });
  expect(report.findings.map(({ file, ruleId }) => [file, ruleId])).toEqual([
    ['docs/rules/local-dev-credential.md', 'local-dev-credential'],
  ]);
});
