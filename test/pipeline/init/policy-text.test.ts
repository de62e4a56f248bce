import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePolicy } from '../../../src/core/policy/parse.js';
import { defaultPolicy } from '../../../src/core/policy/policy.js';
import { ruleIds } from '../../../src/core/rules.js';
import { yaml } from '../../../src/hosts/formats/yaml.js';
import { policyText } from '../../../src/pipeline/init/policy-text.js';
import { providers } from '../../../src/providers/registry.js';
import { stores } from '../../../src/stores/registry.js';

/** All that a policy can say. */
const KEYS = [
  'version',
  'fail-on',
  'rules',
  'tiers',
  'credentials',
  'default-tier',
  'exceptions',
  'ignore-paths',
  'inline-ignores',
];

const text = policyText('1.2.3');

/** With everything in force that is only shown. */
const COMMENTED = /^# (?=[a-z-]+:| {2})/gm;
const shown = parse(text.replace(COMMENTED, '')) as Readonly<Record<string, unknown>>;

describe('the policy that init writes', () => {
  it('decides what holds without one', () => {
    expect(parse(text)).toEqual({ version: 1, 'fail-on': 'error' });
  });

  it('shows all that can be decided', () => {
    expect(Object.keys(shown).sort()).toEqual([...KEYS].sort());
    expect(shown['tiers']).toEqual({ critical: '30d', high: '60d', medium: '90d', low: '180d' });
    expect(shown['default-tier']).toBe('medium');
    expect(shown['inline-ignores']).toBe(false);
  });

  it('shows rules and providers that there are', () => {
    const rules = Object.keys(shown['rules'] as object);
    const excepted = (shown['exceptions'] as readonly { rule: string }[]).map(({ rule }) => rule);
    expect([...rules, ...excepted].filter((id) => !ruleIds.some((one) => one === id))).toEqual([]);
    const named = (shown['credentials'] as readonly { providers?: readonly string[] }[]).flatMap(
      (entry) => entry.providers ?? [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !providers.some((provider) => provider.id === id))).toEqual([]);
  });

  it('is a policy, as it is and with all of that in force', () => {
    const surroundings = { providers, stores, issuers: [], yaml };
    expect(parsePolicy(text, 'policy.yml', surroundings)).toEqual(defaultPolicy);
    const all = parsePolicy(text.replace(COMMENTED, ''), 'policy.yml', surroundings);
    expect(all.exceptions).toHaveLength(1);
  });

  it('links the documents of its version', () => {
    expect(text).toContain('/blob/v1.2.3/docs/policy.md\n');
  });
});
