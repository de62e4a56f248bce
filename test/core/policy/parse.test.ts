import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/core/errors.js';
import { checkedAccount } from '../../../src/core/policy/issuer-account.js';
import { parsePolicy } from '../../../src/core/policy/parse.js';
import { defaultPolicy, isOver, lastDay } from '../../../src/core/policy/policy.js';
import { ruleIds } from '../../../src/core/rules.js';
import { yaml } from '../../../src/hosts/formats/yaml.js';
import { issuers } from '../../../src/providers/issuers/registry.js';
import { providers } from '../../../src/providers/registry.js';
import { stores } from '../../../src/stores/registry.js';
import { repeated, SHORT, superlinear } from '../../support/growth.js';
import { policyOf, problemsOf, refusal } from './support.js';

const exception = ['exceptions:', '  - rule: literal-credential', '    place: a#/b', '    reason: c'];
const FINGERPRINT = '0123456789abcdef'.repeat(2);

const PATH =
  'a path from the scanned root on, like fixtures/** or docs/*.md, without ./, /, ! or {} within {} and without ? and \\';
const TOP =
  'the policy takes version, fail-on, rules, tiers, credentials, default-tier, exceptions, ignore-paths, inline-ignores, due-soon, hosts, stores, references, paid-probes, rotations, max-rotations-per-run and journal';

describe('a policy', () => {
  it('of nothing but a version is the default', () => {
    expect(policyOf('version: 1')).toEqual(defaultPolicy);
  });

  it('says everything that it can say', () => {
    const policy = policyOf(
      'version: 1',
      'fail-on: warning',
      'rules: {static-credential: off, shared-credential: error, exception-expired: note}',
      'tiers: {critical: 2w, low: 365d}',
      'credentials:',
      '  - tier: critical',
      '    providers: [aws, github]',
      "    scopes: ['admin:org']",
      "    servers: 'prod-*'",
      '  - {tier: low, keys: [A, B], references: op://dev/*}',
      'default-tier: high',
      'exceptions:',
      '  - rule: literal-credential',
      '    place: ".mcp.json#/mcpServers/db/env/DB_PASSWORD"',
      `    fingerprint: ${FINGERPRINT}`,
      '    reason: replaced in January, ticket OPS-12',
      '    expires: 2027-01-31',
      '  -   {rule: unparsable-config, place: a.json, reason: r, expires: 2028-02-29}',
      "ignore-paths: ['fixtures/**', 'docs/{a,b}/']",
      'inline-ignores: true',
    );
    expect(policy).toEqual({
      ...defaultPolicy,
      rules: new Map([
        ['static-credential', 'off'],
        ['shared-credential', 'error'],
        ['exception-expired', 'note'],
      ]),
      failOn: 'warning',
      tiers: { critical: 14, high: 60, medium: 90, low: 365 },
      assignments: [
        { tier: 'critical', providers: ['aws', 'github'], scopes: ['admin:org'], servers: ['prod-*'] },
        { tier: 'low', keys: ['A', 'B'], references: ['op://dev/*'] },
      ],
      defaultTier: 'high',
      exceptions: [
        {
          rule: 'literal-credential',
          place: '.mcp.json#/mcpServers/db/env/DB_PASSWORD',
          fingerprint: FINGERPRINT,
          reason: 'replaced in January, ticket OPS-12',
          expires: new Date('2027-02-01T00:00:00Z'),
          line: 13,
          column: 5,
        },
        {
          rule: 'unparsable-config',
          place: 'a.json',
          fingerprint: undefined,
          reason: 'r',
          expires: new Date('2028-03-01T00:00:00Z'),
          line: 18,
          column: 7,
        },
      ],
      ignoredPaths: ['fixtures/**', 'docs/{a,b}/'],
      inlineIgnores: true,
    });
  });

  it('takes one path without a list, an empty list of them, and JSON', () => {
    expect(policyOf('version: 1', 'ignore-paths: a/').ignoredPaths).toEqual(['a/']);
    expect(policyOf('version: 1', 'ignore-paths: []', 'exceptions: []')).toEqual(defaultPolicy);
    expect(policyOf('{"version": 1, "fail-on": "never"}').failOn).toBe('never');
  });

  it('lets aliases stand for what they are', () => {
    const { assignments } = policyOf(
      'version: 1',
      'credentials:',
      '  - {tier: low, servers: &a [x, y]}',
      '  - {tier: high, servers: *a}',
    );
    expect(assignments.map(({ servers }) => servers)).toEqual([
      ['x', 'y'],
      ['x', 'y'],
    ]);
  });

  it.each(['%YAML 1.1\n---', '%YAML 1.2\n---', '---', '# a comment', ''])(
    'means the same behind %j: off is no boolean, a day no time, and digits are no number',
    (head) => {
      const { rules, exceptions, ignoredPaths, inlineIgnores } = policyOf(
        head,
        'version: 1',
        'rules: {expired: off}',
        ...exception,
        `    fingerprint: ${'12'.repeat(16)}`,
        '    expires: 2027-01-31',
        '  - rule: unparsable-config',
        '    place: 12345678901234567890',
        '    reason: 0x10',
        '    expires: "2027-01-31"',
        'ignore-paths: [2024, 1e3, null, ~, yes]',
        'inline-ignores: True',
      );
      expect(rules.get('expired')).toBe('off');
      expect(exceptions[0]).toMatchObject({ fingerprint: '12'.repeat(16) });
      expect(exceptions[1]).toMatchObject({ place: '12345678901234567890', reason: '0x10' });
      expect(ignoredPaths).toEqual(['2024', '1e3', 'null', '~', 'yes']);
      expect(inlineIgnores).toBe(true);
    },
  );

  it('excepts through the last day, in UTC', () => {
    const [one] = policyOf(
      'version: 1',
      ...exception,
      `    fingerprint: ${FINGERPRINT}`,
      '    expires: 2027-12-31',
    ).exceptions;
    expect(isOver(one!, new Date('2027-12-31T23:59:59.999Z'))).toBe(false);
    expect(isOver(one!, new Date('2028-01-01T00:00:00Z'))).toBe(true);
    expect(lastDay(one!)).toBe('2027-12-31');
  });
});

describe('a wrong policy is told', () => {
  it.each<readonly [name: string, lines: readonly string[], problems: readonly string[]]>([
    ['nothing', [''], ['1:1: the policy is empty: it must at least say "version: 1"']],
    ['comments only', ['# version: 1', ''], ['1:1: the policy is empty: it must at least say "version: 1"']],
    ['no version', ['fail-on: note'], ['1:1: version is missing: it must be 1']],
    ['an empty version', ['version:'], ['1:9: version is empty: it must be 1']],
    ['another version', ['version: 2'], ['1:10: version must be 1']],
    ['a quoted version', ['version: "1"'], ['1:10: version must be 1']],
    ['a list', ['- version: 1'], ['1:1: the policy must be a mapping']],
    ['a text', ['version 1'], ['1:1: the policy must be a mapping']],
    [
      'two documents',
      ['version: 1', '---', 'version: 1'],
      ['3:1: a second document begins here: a policy is a single one'],
    ],
    ['broken YAML', ['version: 1', 'rules: {expired: off'], ['2:21: the indentation is wrong']],
    ['tabs', ['version: 1', 'rules:', '\texpired: off'], ['3:1: a tab cannot indent']],
    ['an alias of nothing', ['version: 1', 'ignore-paths: [a, *.json]'], ['2:19: an alias has no anchor']],
    [
      'tags',
      ['version: !!int 1', 'rules: !m {expired: !!str off}', 'ignore-paths: !include a', 'exceptions: !l []'],
      [
        '1:16: a tag (!) has no meaning here',
        '2:11: a tag (!) has no meaning here',
        '2:27: a tag (!) has no meaning here',
        '3:24: a tag (!) has no meaning here',
        '4:16: a tag (!) has no meaning here',
      ],
    ],
    [
      'keys that are there twice',
      ['version: 1', 'rules:', '  expired: note', '  expired: off', '"version": 1'],
      ['4:3: the same key a second time', '5:1: the same key a second time'],
    ],
    [
      'unknown keys',
      ['version: 1', 'failOn: note', 'foo: 1', '<<: {}', '__proto__: {}', '? [a]', ': 1'],
      [
        `2:1: unknown key "failOn": ${TOP}; did you mean "fail-on"?`,
        `3:1: unknown key "foo": ${TOP}`,
        `4:1: unknown key: ${TOP}`,
        `5:1: unknown key: ${TOP}`,
        `6:3: unknown key: ${TOP}`,
      ],
    ],
    [
      'an unknown fail-on',
      ['version: 1', 'fail-on: eror'],
      ['2:10: fail-on must be error, warning, note or never, not "eror"; did you mean "error"?'],
    ],
    [
      'an empty fail-on',
      ['version: 1', 'fail-on: '],
      ['2:10: fail-on is empty: it must be error, warning, note or never'],
    ],
    [
      'a fail-on of another kind',
      ['version: 1', 'fail-on: [error]'],
      ['2:10: fail-on must be error, warning, note or never'],
    ],
    [
      'unknown rules and severities',
      [
        'version: 1',
        'rules:',
        '  static-credentials: off',
        '  expired: no',
        '  shared-credential: Error',
        '  literal-default:',
      ],
      [
        `3:3: unknown key "static-credentials": rules takes ${ruleIds.slice(0, -1).join(', ')} and ${ruleIds.at(-1)}; did you mean "static-credential"?`,
        '4:12: the severity of expired must be error, warning, note or off, not "no"',
        '5:22: the severity of shared-credential must be error, warning, note or off, not "Error"; did you mean "error"?',
        '6:19: the severity of literal-default is empty: it must be error, warning, note or off',
      ],
    ],
    ['rules in a list', ['version: 1', 'rules: [expired]'], ['2:8: rules must be a mapping']],
    [
      'ages that are none',
      ['version: 1', 'tiers: {critical: 30, high: 0d, medium: 3m, low: 99999d, lower: 1d}'],
      [
        '2:19: the age of critical must be a number of days or weeks, like 30d or 4w',
        '2:29: the age of high must be a number of days or weeks, like 30d or 4w',
        '2:41: the age of medium must be a number of days or weeks, like 30d or 4w',
        '2:50: the age of low must be a number of days or weeks, like 30d or 4w',
        '2:58: unknown key "lower": tiers takes critical, high, medium and low',
      ],
    ],
    [
      'a tighter tier that is longer',
      ['version: 1', 'tiers: {critical: 9w, low: 50d}'],
      [
        '2:19: high allows 60 days and critical 63: a tighter tier must not allow more',
        '2:28: low allows 50 days and medium 90: a tighter tier must not allow more',
      ],
    ],
    [
      'a tier that nobody knows',
      ['version: 1', 'default-tier: hihg', 'credentials: [{tier: urgent, keys: a}, {keys: a}]'],
      [
        '2:15: default-tier must be critical, high, medium or low, not "hihg"; did you mean "high"?',
        '3:22: tier must be critical, high, medium or low, not "urgent"',
        '3:40: tier is missing: it must be critical, high, medium or low',
      ],
    ],
    [
      'providers that nobody knows',
      [
        'version: 1',
        'credentials:',
        '  - {tier: low, providers: gihub}',
        '  - tier: low',
        '    providers: [aws, opnai, 7, ]',
        '  - {tier: low, providers: []}',
        '  - {tier: low, providers: {}}',
      ],
      [
        '3:28: providers must be ids of docs/providers.md, not "gihub"; did you mean "github"?',
        '5:22: providers must be ids of docs/providers.md, not "opnai"; did you mean "openai"?',
        '5:29: providers must be ids of docs/providers.md',
        '6:28: providers is an empty list',
        '7:28: providers must be one value or a list of them',
      ],
    ],
    [
      'an assignment of everything, of nothing or by what there is not',
      [
        'version: 1',
        'credentials:',
        '  - tier: low',
        '  - {tier: low, keys: [" "], servers: "", scopes: [[]]}',
        '  - low',
        '  - {tier: low, key: A}',
      ],
      [
        '3:5: an entry of credentials must name providers, scopes, servers, keys or references',
        '4:24: keys must be names of variables, headers, flags or keys, like *_ADMIN_KEY',
        '4:39: servers is empty: it must be names of servers, like prod-*',
        '4:52: scopes must be what a credential may do, like admin:org',
        '5:5: an entry of credentials must be a mapping',
        '6:5: an entry of credentials must name providers, scopes, servers, keys or references',
        '6:17: unknown key "key": an entry of credentials takes tier, providers, scopes, servers, keys and references; did you mean "keys"?',
      ],
    ],
    ['credentials by name', ['version: 1', 'credentials: {a: b}'], ['2:14: credentials must be a list']],
    [
      'an exception that lacks all',
      ['version: 1', ...exception.slice(0, 2)],
      [
        '3:5: place is missing: it must be a place, as a report gives it',
        '3:5: fingerprint is missing: it must be 32 hexadecimal digits, as a report gives them',
        '3:5: reason is missing: it must be a text that says why',
        '3:5: expires is missing: it must be a day, like 2027-01-31',
      ],
    ],
    [
      'exceptions from no rule, an unknown one and the policy itself',
      [
        'version: 1',
        'exceptions:',
        '  - place: a',
        '  - rule: literal-credentail',
        '  - rule: exception-expired',
        '  - literal-credential',
        '  -',
      ],
      [
        /^3:5: rule is missing: it must be literal-credential, .* or personal-config-committed$/,
        /^4:11: rule must be .*, not "literal-credentail"; did you mean "literal-credential"\?$/,
        '5:11: an exception cannot be from exception-expired, which is about the policy itself',
        '6:5: an exception must be a mapping',
        '7:4: an exception is empty: it must be a mapping',
      ] as unknown as readonly string[],
    ],
    [
      'a fingerprint that is none, a blank reason and a day that there is not',
      [
        'version: 1',
        'exceptions:',
        '  - rule: expired',
        '    place: ""',
        '    fingerprint: 0123456789ABCDEF0123456789ABCDEF',
        '    reason: " "',
        '    expires: 2027-02-29',
        '    until: 1',
      ],
      [
        '4:12: place is empty: it must be a place, as a report gives it',
        '5:18: fingerprint must be 32 hexadecimal digits, as a report gives them',
        '6:13: reason must be a text that says why',
        '7:14: expires must be a day, like 2027-01-31',
        '8:5: unknown key "until": an exception takes rule, place, fingerprint, reason and expires',
      ],
    ],
    [
      'a fingerprint where there is no credential',
      [
        'version: 1',
        'exceptions:',
        '  - rule: unparsable-config',
        '    place: a',
        `    fingerprint: ${FINGERPRINT}`,
        '    reason: b',
        '    expires: 2027-01-31T10:00:00Z',
      ],
      [
        '5:18: fingerprint does not belong here: the rule is about no credential',
        '7:14: expires must be a day, like 2027-01-31',
      ],
    ],
    [
      'paths that are not below the root',
      [
        'version: 1',
        'ignore-paths: [./a, /a, ../a, "!a", "a\\\\b", "a?", "{a", "{a,{b,c}}", a/../b, "[id]", ""]',
      ],
      [
        ...[16, 21, 25, 31, 37, 45, 51, 57].map(
          (column) => `2:${column}: an entry of ignore-paths must be ${PATH}`,
        ),
        `2:86: an entry of ignore-paths is empty: it must be ${PATH}`,
      ],
    ],
    [
      'a path that stands for too many',
      ['version: 1', `ignore-paths: "${'{a,b}'.repeat(40)}"`],
      ['2:15: an entry of ignore-paths stands for more than 64 paths: write fewer lists into it'],
    ],
    [
      'a boolean of YAML 1.1',
      ['version: 1', 'inline-ignores: yes'],
      ['2:17: inline-ignores must be true or false'],
    ],
    [
      'a boolean in quotes',
      ['version: 1', 'inline-ignores: "true"'],
      ['2:17: inline-ignores must be true or false'],
    ],
  ])('%s', (_, lines, problems) => {
    expect(problemsOf(...lines)).toEqual(
      problems.map((problem) =>
        (problem as unknown) instanceof RegExp ? expect.stringMatching(problem) : problem,
      ),
    );
  });

  it.each(['mysql', 'postgres', 'redis'])('which ports a server has that %s makes logins at', (id) => {
    const issuer = issuers.find((one) => one.id === id)!;
    const problemOf = (port: string): string | undefined => {
      const checked = checkedAccount(issuer, { port });
      return 'problems' in checked
        ? checked.problems.find(({ path }) => path[0] === 'port')?.message
        : undefined;
    };
    for (const port of ['99999', '0', 'one', '12.5'])
      expect(problemOf(port)).toBe('port must be this: Port of the server: a number from 1 to 65535');
    expect(problemOf('6000')).toBeUndefined();
  });

  it('where it stands in characters, behind a surrogate pair too', () => {
    expect(problemsOf('version: 1', 'rules: {"😀": off, expired: x}')[1]).toMatch(/^2:28: /);
  });

  it('20 problems at most, and how many more there are', () => {
    const lines = Array.from({ length: 33 }, (_, index) => `k${index}: 1`);
    const problems = problemsOf('version: 1', ...lines);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe(' 13 more problems');
  });

  it('as a wrong use of the command line, in a name that is safe to print', () => {
    const parse = () => parsePolicy('a', 'a\n\u001b[31m', { providers, stores, issuers: [], yaml });
    expect(parse).toThrow(UsageError);
    expect(refusal(parse)).toEqual(['a\\x0a\\x1b[31m:1:1: the policy must be a mapping']);
  });
});

describe('whatever a policy holds', () => {
  it.each(providers.filter(({ kinds }) => kinds.length > 0))(
    'no credential of $id that was pasted into it is repeated',
    ({ kinds }) => {
      for (const { samples } of kinds) {
        const token = samples.match[0]!();
        const value = JSON.stringify(token);
        const problems = problemsOf(
          `{version: 1, ${value}: 1, rules: {${value}: off, expired: ${value}}, fail-on: ${value},`,
          `tiers: {high: ${value}}, default-tier: ${value}, inline-ignores: ${value}, ignore-paths: {a: ${value}},`,
          `credentials: [{tier: ${value}, providers: [${value}]}, {tier: low, providers: ${value}, keys: {a: ${value}}}],`,
          `exceptions: [{rule: ${value}}, {rule: expired, fingerprint: ${value}, place: a, reason: b, expires: ${value}}]}`,
        );
        // 32 hexadecimal digits pass for a fingerprint.
        expect([14, 15]).toContain(problems.length);
        expect(problems.join('\n')).not.toContain(token);
      }
    },
  );

  const pieces = fc.constantFrom(
    ...[
      'version: 1',
      'version',
      ': ',
      'rules',
      'expired',
      'off',
      '{',
      '}',
      '[',
      ']',
      '- ',
      '\n',
      '\n  ',
      '"',
      '#',
    ],
    ...[
      '&a ',
      '*a',
      '!x ',
      '---\n',
      '? ',
      '| ',
      'exceptions:',
      'credentials:',
      'tiers:',
      'ignore-paths:',
      ', ',
      '\t',
    ],
  );

  it('it is read, or every line says where and what is wrong', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const line of problemsOf(text)) expect(line).toMatch(/^(?:\d+:\d+:| \d+ more)[ -~]+$/);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['- {}\n', '- [', 'a: ', '{a: ', '*a, ', '"{a,b}", ', '- rule: expired\n', '# a\n', 'a\n'])(
    'it takes time in proportion to its length: %j',
    (unit) => {
      for (const head of ['', 'version: 1\nexceptions:\n', 'version: 1\na: &a [b]\nignore-paths: ['])
        expect(
          superlinear((text) => problemsOf(head + text), repeated(unit), SHORT),
          head,
        ).toBeUndefined();
    },
  );

  it('aliases do not make it longer than it may be', () => {
    const servers = `&a [${'x,'.repeat(1000)}]`;
    const more = '- {tier: low, servers: *a}\n'.repeat(1000);
    expect(problemsOf('version: 1', 'credentials:', `- {tier: low, servers: ${servers}}`, more)).toEqual([
      '1:1: too many values',
    ]);
  });
});
