import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputsSchema, parseInputs } from '../../../src/commands/action/inputs.js';
import { UsageError } from '../../../src/core/errors.js';
import { Expressions } from '../../support/expressions.js';
import { parseManifest } from '../../support/manifest.js';
import { Random } from '../../support/random.js';

const { inputs } = parseManifest(readFileSync('action.yml', 'utf8'));
const expressions = new Expressions({ github: { token: '' } }, { failed: false, cancelled: false });
const defaults = Object.fromEntries([...inputs].map(([name, { value }]) => [name, expressions.text(value)]));

const parse = (more: Readonly<Record<string, unknown>> = {}) =>
  parseInputs(JSON.stringify({ ...defaults, ...more }));

describe('the schema', () => {
  it('has the inputs of action.yml, in the same order', () => {
    expect(Object.keys(inputsSchema.unwrap().shape)).toEqual([...inputs.keys()]);
  });

  it('takes the defaults of action.yml', () => {
    expect(parse()).toEqual({
      path: '.',
      policy: undefined,
      baseline: undefined,
      history: false,
      age: false,
      audit: false,
      'age-on-forks': false,
      comment: true,
      suggestions: true,
      annotations: true,
      summary: true,
      'upload-sarif': false,
      'sarif-file': undefined,
      'fingerprint-key': undefined,
      token: undefined,
      'setup-node': false,
      'node-version': '24',
    });
  });
});

describe('parseInputs', () => {
  it.each(['true', 'True', 'TRUE'])('takes %s for true, and its opposite for false', (value) => {
    const opposite = { true: 'false', True: 'False', TRUE: 'FALSE' }[value];
    expect(parse({ history: value, comment: opposite })).toMatchObject({ history: true, comment: false });
  });

  it.each(['maybe', 'yes', 'on', '1', 'tRUE', ''])("does not take '%s' for a boolean", (value) => {
    expect(() => parse({ comment: value })).toThrow(
      new UsageError(`input 'comment' is '${value}'; allowed are true and false`),
    );
  });

  it('takes a name in any case, as GitHub does', () => {
    const { comment, ...others } = defaults;
    expect(comment).toBe('true');
    expect(parseInputs(JSON.stringify({ ...others, Comment: 'false' })).comment).toBe(false);
  });

  it('takes what is empty for not given, and leaves spaces at the ends out', () => {
    expect(parse({ path: ' ', policy: ' a b.yml\n', token: '' })).toMatchObject({
      path: '.',
      policy: 'a b.yml',
      token: undefined,
    });
  });

  it('names an input that does not exist, and those that do', () => {
    expect(() => parse({ polcy: 'x.yml' })).toThrow(
      `there is no input 'polcy'; allowed are ${[...inputs.keys()].join(', ')}`,
    );
  });

  it('names all that is wrong at once', () => {
    expect(() => parse({ polcy: '', summary: 'no', history: 'yes' })).toThrow(
      /'history' is 'yes'.*'summary' is 'no'.*'polcy'/,
    );
  });

  it('says what is missing or no text', () => {
    const { path: _, ...others } = defaults;
    expect(() => parseInputs(JSON.stringify(others))).toThrow("input 'path' is no text");
    expect(() => parse({ token: 1, summary: true })).toThrow(/'summary' is no text.*'token' is no text/);
  });

  it.each(['', '{', '[]', 'null', '"text"', '{"path": '])('refuses %j', (json) => {
    expect(() => parseInputs(json)).toThrow(UsageError);
    expect(() => parseInputs(json)).toThrow('MCP_REKEY_INPUTS');
  });

  it('has no secret in a message', () => {
    const secret = new Random(7).secret();
    const wrong: readonly string[] = [
      JSON.stringify({ ...defaults, token: [secret] }),
      JSON.stringify({ ...defaults, 'fingerprint-key': { key: secret } }),
      JSON.stringify({ ...defaults, token: secret, 'fingerprint-key': secret, comment: 'maybe' }),
      JSON.stringify({ ...defaults, tokn: secret }),
      JSON.stringify(secret),
      `{"token": ${secret}}`,
    ];
    for (const json of wrong) {
      let message = '';
      try {
        parseInputs(json);
      } catch (error) {
        message = String(error);
      }
      expect(message).toMatch(/^UsageError: /);
      expect(message).not.toContain(secret.slice(0, 8));
    }
  });

  it('is not led astray by names of the language', () => {
    expect(() => parseInputs(`{"__proto__": "x", ${JSON.stringify(defaults).slice(1)}`)).not.toThrow(
      TypeError,
    );
    expect(() => parse({ constructor: 'x' })).toThrow("there is no input 'constructor'");
  });
});
