import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Baseline, BaselineEntry } from '../../src/core/baseline.js';
import { BaselineFile, baselineText, parseBaseline } from '../../src/core/baseline-file.js';
import { rule, ruleIds } from '../../src/core/rules.js';
import { json } from '../../src/hosts/formats/json.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import { refusal } from './policy/support.js';

const FILE = '.github/mcp-rekey-baseline.json';
const SALT = 'ab'.repeat(32);
const CHECK = '01'.repeat(16);
const FINGERPRINT = '0123456789abcdef'.repeat(2);

const parse = (text: string): Baseline => parseBaseline(text, FILE, json);
const problemsOf = (text: string): readonly string[] =>
  refusal(() => parse(text)).map((line) => line.replace(`${FILE}:`, ''));

const head = ['{', '  "version": 1,', `  "salt": "${SALT}",`, `  "check": "${CHECK}",`];
const file = (...entries: readonly string[]): string =>
  [...head, '  "entries": [', ...entries, '  ]', '}', ''].join('\n');
const entry = { rule: 'literal-credential', place: 'a#/b', fingerprint: FINGERPRINT };

describe('a baseline is written', () => {
  it('with one entry to a line, sorted, each once', () => {
    const entries: readonly BaselineEntry[] = [
      { rule: 'literal-credential', place: 'b#/x', fingerprint: FINGERPRINT },
      { rule: 'unparsable-config', place: 'b', fingerprint: undefined },
      { rule: 'literal-default', place: 'a#/x', fingerprint: FINGERPRINT },
      { rule: 'literal-credential', place: 'a#/x', fingerprint: 'f'.repeat(32) },
      { rule: 'literal-credential', place: 'a#/x', fingerprint: FINGERPRINT },
      { rule: 'literal-credential', place: 'a#/x', fingerprint: FINGERPRINT },
    ];
    expect(baselineText({ salt: SALT, check: CHECK, entries })).toBe(
      file(
        `    {"rule":"literal-credential","place":"a#/x","fingerprint":"${FINGERPRINT}"},`,
        `    {"rule":"literal-credential","place":"a#/x","fingerprint":"${'f'.repeat(32)}"},`,
        `    {"rule":"literal-default","place":"a#/x","fingerprint":"${FINGERPRINT}"},`,
        '    {"rule":"unparsable-config","place":"b"},',
        `    {"rule":"literal-credential","place":"b#/x","fingerprint":"${FINGERPRINT}"}`,
      ),
    );
  });

  it('without entries too', () => {
    const text = baselineText({ salt: SALT, check: CHECK, entries: [] });
    expect(text).toBe([...head, '  "entries": []', '}', ''].join('\n'));
    expect(parse(text)).toEqual({ salt: SALT, check: CHECK, entries: [] });
  });

  it('and read again as it was, sorted, in characters that do nothing to a terminal', () => {
    const place = fc.oneof(fc.string({ unit: 'binary' }), fc.string()).filter((text) => text.trim() !== '');
    const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
    const entries = fc.array(
      fc.oneof(
        fc.record({
          rule: fc.constantFrom(...ruleIds.filter((id) => rule(id).about === 'credential')),
          place,
          fingerprint: hex,
        }),
        fc.record({
          rule: fc.constantFrom(...ruleIds.filter((id) => rule(id).about === 'config')),
          place,
          fingerprint: fc.constant(undefined),
        }),
      ),
    );
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const text = baselineText({ salt: SALT, check: CHECK, entries: all });
        const shuffled = all
          .map((one) => [numbers.next().value, one] as const)
          .sort(([one], [other]) => one - other)
          .map(([, one]) => one);
        expect(baselineText({ salt: SALT, check: CHECK, entries: shuffled })).toBe(text);
        expect(baselineText(parse(text))).toBe(text);
        expect(parse(text).entries).toEqual(expect.arrayContaining(all));
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
      }),
    );
  });
});

describe('a wrong baseline is told', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['nothing', '', ['1:1: this must be JSON, without comments and trailing commas']],
    ['no JSON', 'version: 1', ['1:1: a string is not quoted', '']],
    ['comments', file('    // none'), ['1:1: this must be JSON, without comments and trailing commas']],
    [
      'a trailing comma',
      file(`    ${JSON.stringify(entry)},`),
      ['1:1: this must be JSON, without comments and trailing commas'],
    ],
    ['what is cut off', file().slice(0, -5), ['5:14: a ] is missing']],
    [
      'a conflict of a merge',
      file('<<<<<<< HEAD', `    ${JSON.stringify(entry)}`, '=======', '>>>>>>> other'),
      ['6:1: a merge left a conflict here: solve it, or run `mcp-rekey baseline update`'],
    ],
    ['a list', '[]', ['1:1: the baseline must be a mapping']],
    [
      'what is missing',
      '{"version": 1}',
      [
        '1:1: salt is missing: it must be 32 to 128 hexadecimal digits',
        '1:1: check is missing: it must be 32 hexadecimal digits, as a report gives them',
        '1:1: entries is missing: it must be a list',
      ],
    ],
    [
      'another version, and keys of another program',
      file().replace('"version": 1', '"version": 2,\n  "generated": 3'),
      [
        '2:14: version must be 1',
        '3:3: unknown key "generated": the baseline takes version, salt, check and entries',
      ],
    ],
    [
      'wrong entries',
      file(
        '    {"rule": "literal-credentials"},',
        '    {"rule": "expired", "place": ""},',
        '    {"rule": "exception-unused"},',
        `    {"rule": "unparsable-config", "place": "a", "fingerprint": "${FINGERPRINT}", "line": 3},`,
        '    "a"',
      ),
      [
        expect.stringMatching(
          /^6:14: rule must be .*, not "literal-credentials"; did you mean "literal-credential"\?$/,
        ) as string,
        '7:5: fingerprint is missing: it must be 32 hexadecimal digits, as a report gives them',
        '7:34: place is empty: it must be a place, as a report gives it',
        '8:14: an entry cannot be from exception-unused, which is about the policy itself',
        '9:64: fingerprint does not belong here: the rule is about no credential',
        '9:100: unknown key "line": an entry takes rule, place and fingerprint',
        '10:5: an entry must be a mapping',
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems.filter((problem) => problem !== ''));
  });

  it('without any value that it holds', () => {
    const value = fakeAlnum(32);
    const texts = [
      `{"${value}": "${value}", "salt": "${value}", "check": "${value}", "version": "${value}"}`,
      file(`{"rule": "${value}"}, {"rule": "expired", "fingerprint": "${value}"}, "${value}"`),
      `{"salt": ${value}}`,
      value,
    ];
    for (const text of texts) {
      expect(problemsOf(text)).not.toEqual([]);
      expect(problemsOf(text).join('\n')).not.toContain(value);
    }
  });

  it('where it is nested deeper than any parser goes', () => {
    expect(problemsOf('['.repeat(100_000))).toHaveLength(1);
    expect(problemsOf(`{"version": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`).length).toBeGreaterThan(0);
  });
});

describe('the JSON schema for editors and the checks of the program', () => {
  const validate = new Ajv({ allErrors: true }).compile(
    JSON.parse(readFileSync('docs/schema/baseline.schema.json', 'utf8')) as AnySchema,
  );
  const whole = { version: 1, salt: SALT, check: CHECK, entries: [entry] };

  it.each([
    [true, whole],
    [true, { ...whole, entries: [] }],
    [true, { ...whole, entries: [{ rule: 'unparsable-config', place: 'a' }] }],
    [false, { ...whole, entries: [{ ...entry, fingerprint: undefined }] }],
    [false, { ...whole, entries: [{ ...entry, rule: 'unparsable-config' }] }],
    [false, { ...whole, entries: [{ ...entry, rule: 'exception-expired' }] }],
    [false, { ...whole, entries: [{ ...entry, line: 1 }] }],
    [false, { ...whole, entries: [{ ...entry, place: ' ' }] }],
    [false, { ...whole, entries: {} }],
    [false, { ...whole, salt: 'abc' }],
    [false, { ...whole, salt: SALT.toUpperCase() }],
    [false, { ...whole, check: SALT }],
    [false, { ...whole, version: 2 }],
    [false, { ...whole, version: undefined }],
    [false, { ...whole, more: 1 }],
    [false, []],
  ])('agree that it is %s of %j', (good, value) => {
    const written: unknown = JSON.parse(JSON.stringify(value));
    expect([validate(written), BaselineFile.safeParse(written).success]).toEqual([good, good]);
  });
});
