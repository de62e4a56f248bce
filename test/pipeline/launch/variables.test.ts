import { describe, expect, it } from 'vitest';
import { parseEnvFile } from '../../../src/pipeline/launch/env-file.js';
import { expandArgs, expandVariables } from '../../../src/pipeline/launch/expand.js';
import { followed, mayRefer } from '../../../src/pipeline/launch/variables.js';
import { stores } from '../../../src/stores/registry.js';

const AZURE = 'https://acme.vault.azure.net/secrets/linear';

describe('a text that may be a reference', () => {
  it.each([
    'env://X',
    'op://Servers/Linear/credential',
    'bws://0123',
    'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:x-a1b2c3',
    '{{resolve:secretsmanager:linear}}',
    'projects/acme/secrets/linear',
    'https://secretmanager.googleapis.com/v1/projects/acme/secrets/linear',
    AZURE,
    AZURE.replace('.net', '.net:443'),
    `@Microsoft.KeyVault(SecretUri=${AZURE})`,
    'vault:secret/data/linear#api_key',
    'x ref+op://a/b/c+',
  ])('is %s', (text) => {
    expect(mayRefer(text)).toBe(true);
  });

  it.each([
    '',
    'x',
    '/usr/bin:/bin',
    'https://acme.example/x',
    'postgres://u:p@h/db',
    'rediss://h',
    'a env://b',
  ])('is not %j', (text) => {
    expect(mayRefer(text)).toBe(false);
  });

  it('is whatever a store writes', () => {
    const location = { scope: 'acme/prod', name: 'linear', key: 'key', version: undefined };
    const written = stores.flatMap(({ refer }) => refer?.(location) ?? []);
    expect(written.length).toBeGreaterThan(1);
    expect(written.filter((reference) => !mayRefer(reference))).toEqual([]);
  });
});

describe('a file of variables', () => {
  it.each([
    ['A=1', { A: '1' }],
    ['\ufeffA=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['# no\n\n  export A = 1 # no\n#B=2', { A: '1' }],
    ['A=age-file://s.json#X\nB=vault://a/b#c # no', { A: 'age-file://s.json#X', B: 'vault://a/b#c' }],
    ['A=\nB= # no\nC=#no', { A: '', B: '', C: '' }],
    [`A='a # $B \\n'`, { A: 'a # $B \\n' }],
    ['A="a\\n\\"b\\" \\$c \\d"', { A: 'a\n"b" $c \\d' }],
    ['A="two\nlines" # no\nB=`it\'s "it"`', { A: 'two\nlines', B: `it's "it"` }],
    ['A=a=b\nA=again', { A: 'again' }],
    ['__proto__=1', { ['__proto__']: '1' }],
  ])('%j', (text, variables) => {
    expect([...parseEnvFile(text, '.env')]).toEqual(Object.entries(variables));
  });

  it.each([
    ['A=1\nno variable', '.env:2'],
    ['A="open', '.env:1'],
    ["A='x' y", '.env:1'],
    ['1A=x', '.env:1'],
  ])('is refused: %j', (text, place) => {
    expect(() => parseEnvFile(text, '.env')).toThrow(place);
    expect(() => parseEnvFile(text, '.env')).not.toThrow(/open|no variable$/);
  });
});

it('a name in an argument is that of a variable', () => {
  const variables = new Map([
    ['A', '$& {{B}}'],
    ['B', 'b'],
  ]);
  expect(expandArgs(['{{A}}{{B}}', '{{ A }}', '{{C}}', 'x'], variables)).toEqual({
    args: ['$& {{B}}b', '{{ A }}', '{{C}}', 'x'],
    count: 3,
    wrong: [{ name: 'C', why: expect.any(String) }],
  });
});

it('a name in a variable is that of another one', () => {
  const variables = new Map([
    ['URL', 'x://{{USER}}:{{PASSWORD}}@{{PASSWORD}}'],
    ['USER', 'u'],
    ['PASSWORD', '$& {{USER}}'],
    ['LOST', '{{NOWHERE}}'],
    ['LOOP', '{{LOOP}}{{URL}}'],
  ]);
  const { variables: expanded, wrong } = expandVariables(variables, (name) => name !== 'PASSWORD');
  expect(expanded.get('URL')).toBe('x://u:$& {{USER}}@$& {{USER}}');
  expect(expanded.get('PASSWORD')).toBe('$& {{USER}}');
  expect(wrong.map(({ variable, name }) => `${variable} ${name}`)).toEqual([
    'LOST NOWHERE',
    'LOOP LOOP',
    'LOOP URL',
  ]);
});

it('a reference without a name is no value', () => {
  expect(followed('A', new Map([['A', 'env://']]))).toMatchObject({
    failure: { reason: 'it names no variable' },
  });
});
