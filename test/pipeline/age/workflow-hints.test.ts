import { describe, expect, it } from 'vitest';
import { loadFormat } from '../../../src/hosts/formats/index.js';
import { secretExpressions } from '../../../src/pipeline/age/workflow-expression.js';
import { type WorkflowHint, workflowHints } from '../../../src/pipeline/age/workflow-hints.js';
import { LONG, repeated, SHORT, superlinear } from '../../support/growth.js';
import { units } from '../../support/hostile.js';

const FILE = '.github/workflows/ci.yml';
const yaml = await loadFormat('yaml');
const read = (text: string): readonly WorkflowHint[] | undefined => workflowHints(FILE, text, yaml);
const secretsIn = (text: string): readonly string[] =>
  secretExpressions(text).flatMap(({ secrets }) => secrets);

/** `X=Y@environment:line`, with `?` for an environment that an expression chooses. */
function told(text: string): readonly string[] | undefined {
  return read(text)?.map(({ variable = '-', secret, environment, line }) => {
    const inside = environment === undefined ? '' : `@${environment.name ?? '?'}`;
    return `${variable}=${secret}${inside}:${line}`;
  });
}

const job = (...lines: readonly string[]): string =>
  ['on: push', 'jobs:', '  test:', ...lines.map((line) => `    ${line}`)].join('\n');

describe('an expression', () => {
  it.each([
    ['${{ secrets.A }}', ['A']],
    ["${{secrets['a_b']}}", ['A_B']],
    ['Bearer ${{ SECRETS.a }}', ['A']],
    ["${{ secrets.A || 'nothing' }}", ['A']],
    ["${{ github.ref == 'refs/heads/main' && secrets.A || '' }}", ['A']],
    ["${{ format('Bearer {0}', secrets.A) }}", ['A']],
    ['${{ fromJSON(secrets.A).key }}', ['A']],
    ["${{ case(secrets.B == 'x', secrets.A, '') }}", ['A']],
    ["${{ '}}' && secrets.A }}", ['A']],
    ['${{ github.token }}', ['GITHUB_TOKEN']],
    ['${{ secrets.GITHUB_TOKEN }}', ['GITHUB_TOKEN']],
  ])('%s holds one secret', (text, secrets) => {
    expect(secretsIn(text)).toEqual(secrets);
  });

  it('that can hold one of several tells all of them', () => {
    expect(secretsIn('${{ secrets.A || secrets.GITHUB_TOKEN }}')).toEqual(['A', 'GITHUB_TOKEN']);
    expect(secretsIn('${{ secrets.USER }}:${{ secrets.PASSWORD }}')).toEqual(['USER', 'PASSWORD']);
  });

  it.each([
    "${{ secrets.A != '' }}",
    '${{ !secrets.A }}',
    "${{ secrets.A && 'set' || 'not set' }}",
    "${{ contains(secrets.A, 'x') }}",
    '${{ secrets[matrix.name] }}',
    '${{ secrets[matrix.name] || secrets.A }}',
    '${{ toJSON(secrets) }}',
    '${{ secrets.* }}',
    '${{ matrix.secrets.A }}',
    '${{ inputs.secrets }}',
    '${{ env.A }}',
    '${{ steps.login.outputs.token }}',
    "${{ 'secrets.A' }}",
    '${{ secrets.A',
    '${{ secrets.A ] }}',
    '${{ secrets.A == }}',
    '${{ nowhere.token || secrets.A }}',
    'secrets.A',
    '$ {{ secrets.A }}',
  ])('%s is no hint', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});

describe('a workflow', () => {
  it('says it in the variables of itself, of jobs with their containers, and of steps', () => {
    const text = [
      'on: push',
      'env:',
      '  A: ${{ secrets.ONE }}',
      'jobs:',
      '  test:',
      '    env: { B: "${{ secrets.TWO }}" }',
      '    container:',
      '      image: node',
      '      env:',
      '        C: ${{ secrets.THREE }}',
      '    steps:',
      '      - run: echo',
      '        env:',
      '          D: >-',
      '            ${{ secrets.FOUR }}',
    ].join('\n');
    expect(told(text)).toEqual(['A=ONE:3', 'B=TWO:6', 'C=THREE:10', 'D=FOUR:15']);
    expect(read(text)?.[0]).toEqual({
      variable: 'A',
      secret: 'ONE',
      environment: undefined,
      file: FILE,
      line: 3,
    });
  });

  it('says where secrets go that get into no variable', () => {
    const steps = [
      'steps:',
      '  - with: { config: "${{ secrets.A }}" }',
      '    run: |',
      '      x',
      '      y ${{ secrets.B }}',
    ];
    expect(told(job(...steps))).toEqual(['-=A:5', '-=B:8']);
  });

  it('takes secrets out of the environment of a job', () => {
    const env = 'env: { A: "${{ secrets.A }}" }';
    expect(told(job('environment: production', env))).toEqual(['A=A@production:5']);
    expect(told(job('environment: { name: production, url: x }', env))).toEqual(['A=A@production:5']);
    expect(told(job('environment: ${{ inputs.where }}', env))).toEqual(['A=A@?:5']);
    expect(told(job('environment: ""', env))).toEqual(['A=A:5']);
    expect(told(job('environment: production', 'env: { A: "${{ github.token }}" }'))).toEqual([
      'A=GITHUB_TOKEN:5',
    ]);
  });

  it('gives its variables to each of its jobs, in the environment of that one', () => {
    const jobs = ['production', 'staging', 'qa'].map((name) => `  ${name}: { environment: ${name} }`);
    const text = ['on: push', 'env: { A: "${{ secrets.A }}" }', 'jobs:', ...jobs].join('\n');
    // Two are enough to see that nobody knows.
    expect(told(text)).toEqual(['A=A@production:2', 'A=A@staging:2']);
    expect(told(text.replaceAll(/(?<=: )(?:staging|qa)(?= })/g, 'Production'))).toEqual(['A=A@production:2']);
  });

  it('gives no variables to the workflows that it calls', () => {
    const called = job(
      'uses: ./.github/workflows/other.yml',
      'with: { A: "${{ secrets.A }}" }',
      'secrets:',
      '  A: ${{ secrets.B }}',
      'env: { A: "${{ secrets.A }}" }',
    );
    expect(told(called)).toEqual([]);
    expect(told(`env: { A: "\${{ secrets.A }}" }\n${called}`)).toEqual([]);
  });

  it('that others call has their secrets under names of its own', () => {
    const body = job('env: { A: "${{ secrets.given }}", B: "${{ secrets.OWN }}" }').replace('on: push\n', '');
    const on = 'workflow_call: { secrets: { GIVEN: { required: true } }';
    expect(told(`on: { push: , ${on} } }\n${body}`)).toEqual(['B=OWN:4']);
    for (const only of ['workflow_call', '[workflow_call]', `{ ${on} } }`])
      expect(told(`on: ${only}\n${body}`), only).toEqual([]);
    expect(told(`on: [workflow_call, push]\n${body}`)).toHaveLength(2);
  });

  it('that is a composite action says nothing, for it has no secrets', () => {
    expect(told('runs:\n  using: composite\n  steps:\n    - env: { A: "${{ secrets.A }}" }\n')).toEqual([]);
  });

  it('that is no YAML is none', () => {
    expect(read('on: push\njobs: [')).toBeUndefined();
    expect(read('\tjobs: x')).toBeUndefined();
  });

  it.each([
    '',
    '[]',
    'null',
    'x',
    'on: push',
    'on: push\njobs: x',
    'on: push\njobs: [1, [2]]',
    'on: 1\njobs: { a: }',
  ])('may be %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('may name its keys like the members of an object', () => {
    expect(told(job('env: { __proto__: "${{ secrets.__proto__ }}", constructor: 1 }'))).toEqual([
      '__proto__=__PROTO__:4',
    ]);
  });
});

describe('hostile YAML', () => {
  const entries = (count: number): string =>
    Array.from({ length: count }, (_, index) => `      V${index}: \${{ secrets.S${index} }}\n`).join('');

  it('of aliases to aliases is read once', () => {
    const levels = Array.from({ length: 60 }, (_, n) => `      - &s${n + 1} [*s${n}, *s${n}, *s${n}]`);
    const text = ['on: push', 'jobs:', '  a:', '    steps:', '      - &s0 { run: x }', ...levels].join('\n');
    expect(read(text)).toEqual([]);
  });

  it('of jobs that share everything gives two hints at most for each variable', () => {
    const jobs = Array.from(
      { length: 500 },
      (_, n) => `  j${n}: { environment: e${n}, env: *env, steps: *steps }\n`,
    );
    const text = `on: push\njobs:\n  first:\n    env: &env\n${entries(500)}    steps: &steps\n      - env: *env\n${jobs.join('')}`;
    expect(read(text)).toHaveLength(1000);
  });

  it.each<readonly [string, (length: number) => string]>([
    [
      'jobs that share their variables',
      (length) => {
        const jobs = Array.from(
          { length: length / 80 },
          (_, n) => `  j${n}: { environment: e${n}, env: *env, steps: *s, container: *c }\n`,
        );
        return `on: push\njobs:\n  a:\n    container: &c { env: &d {} }\n    env: &env\n${entries(length / 80)}    steps: &s\n      - env: *d\n${jobs.join('')}`;
      },
    ],
    [
      'one job many times',
      (length) =>
        `on: push\njobs:\n  a: &j\n    env:\n${entries(length / 60)}${repeated('  b: *j\n')(length / 2)}`,
    ],
    [
      'one step many times',
      (length) =>
        `on: push\njobs:\n  a:\n    env: {}\n    steps:\n      - &s { env: { A: "${'${{ secrets.A }} '.repeat(length / 40)}" } }\n${repeated('      - *s\n')(length / 2)}`,
    ],
    [
      'one text many times',
      (length) =>
        `on: push\njobs:\n  a:\n    env:\n      A: &t "${'${{ secrets.A }} '.repeat(length / 40)}"\n${repeated('      B: *t\n')(length / 2)}`,
    ],
    [
      'lines that are one',
      (length) => `{on: push, jobs: {a: {env: {${repeated('A: "${{ secrets.A }}", ')(length)}}}}}`,
    ],
  ])('of %s is read in linear time', (_, make) => {
    expect(superlinear(read, make, SHORT)).toBeUndefined();
  });

  it('never throws, and takes no more than linear time for one text', () => {
    for (const unit of [
      ...units,
      '${{ ',
      "${{ '",
      '${{ secrets.A }}',
      '${{ secrets.A == ',
      '${{ (',
      '${{ a.',
    ]) {
      for (const start of ['', '${{ secrets.A', '${{ secrets.A || ', "${{ '"]) {
        const text = repeated(unit, ' }}')(3000);
        expect(() => secretExpressions(start + text), unit).not.toThrow();
        expect(() => read(`on: push\njobs:\n  a:\n    env:\n      A: ${start}${text}`), unit).not.toThrow();
      }
    }
    for (const unit of ['${{ ', "${{ '", '${{ secrets.A }}', '${{ secrets.A == 1 }', "'", '}'])
      expect(
        superlinear((text) => secretExpressions(`\${{ secrets.A ${text}`), repeated(unit), LONG),
        unit,
      ).toBeUndefined();
  });
});
