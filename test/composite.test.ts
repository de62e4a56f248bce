import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './io/temporary.js';
import { type CompositeOptions, type CompositeRun, runComposite } from './support/composite.js';
import { keyValues } from './support/runner-files.js';

/** Runs steps that are written as YAML, with one input `name`. */
function runSteps(steps: string, options: Partial<CompositeOptions> = {}): Promise<CompositeRun> {
  const indented = steps.trim().replace(/^/gm, '    ');
  const manifest = [
    'name: test',
    'description: A test.',
    'inputs:\n  name:\n    description: A name.\n    default: ${{ github.actor }}',
    'outputs:\n  all:\n    description: All.\n    value: ${{ toJSON(steps) }}',
    `runs:\n  using: composite\n  steps:\n${indented}\n`,
  ].join('\n');
  return runComposite({ actionPath: temporaryFolder(), manifest, ...options });
}

const outcomes = ({ steps }: CompositeRun): readonly string[] => steps.map(({ outcome }) => outcome);

describe.skipIf(process.platform === 'win32')('the stand-in for the runner', () => {
  it('skips what follows a failure, unless its condition asks how things stand', async () => {
    const done = await runSteps(`
- {shell: bash, run: 'exit 4'}
- {shell: bash, run: 'true'}
- {shell: bash, if: "inputs.name != ''", run: 'true'}
- {shell: bash, if: failure(), run: 'true'}
- {shell: bash, if: always(), run: 'true'}
- {shell: bash, if: success(), run: 'true'}
- {shell: bash, if: "\${{ !cancelled() }}", run: 'true'}
`);
    expect(outcomes(done)).toEqual([
      'failure',
      'skipped',
      'skipped',
      'success',
      'success',
      'skipped',
      'success',
    ]);
    expect(done.conclusion).toBe('failure');
    expect(done.steps[0]?.code).toBe(4);
  });

  it('goes on after a failure that is allowed, and remembers both', async () => {
    const done = await runSteps(`
- {id: may-fail, shell: bash, continue-on-error: true, run: 'false'}
- {id: then, shell: bash, run: 'true'}
- {shell: bash, if: "steps.may-fail.outcome == 'failure' && steps.may-fail.conclusion == 'success'", run: 'true'}
`);
    expect(outcomes(done)).toEqual(['failure', 'success', 'success']);
    expect(done.conclusion).toBe('success');
    expect(JSON.parse(done.outputs['all']!)).toMatchObject({
      'may-fail': { outcome: 'failure', conclusion: 'success' },
    });
  });

  it('runs nothing but always() in a job that was cancelled', async () => {
    const steps = ['success()', 'failure()', 'cancelled()', 'always()'].map(
      (condition) => `- {shell: bash, if: ${condition}, run: 'true'}`,
    );
    const done = await runSteps(steps.join('\n'), { cancelled: true });
    expect(outcomes(done)).toEqual(['skipped', 'skipped', 'success', 'success']);
  });

  it('stops a script at its first failure, in a pipe too', async () => {
    const { steps } = await runSteps(`
- {shell: bash, run: 'false | cat; echo not here'}
`);
    expect(steps[0]).toMatchObject({ outcome: 'failure', stdout: '' });
  });

  it('hands outputs, variables and paths on to later steps', async () => {
    const { steps } = await runSteps(`
- id: first
  shell: bash
  run: |
    echo "one=1=1" >> "$GITHUB_OUTPUT"
    echo "SET=by a file" >> "$GITHUB_ENV"
    echo "/a/folder" >> "$GITHUB_PATH"
    echo "# Told" >> "$GITHUB_STEP_SUMMARY"
- shell: bash
  env: {ONE: "\${{ steps.first.outputs.one }}, \${{ inputs.name }}", ROW: "\${{ env.SET }}"}
  run: echo "$ONE; $SET; $ROW; \${PATH%%:*}"
`);
    expect(steps[0]).toMatchObject({ outputs: { one: '1=1' }, summary: '# Told\n' });
    expect(steps[1]?.stdout).toBe('1=1, ; by a file; by a file; /a/folder\n');
  });

  it('knows the event, the workspace and what the job has set', async () => {
    const workspace = temporaryFolder();
    const { steps } = await runSteps(
      `- {shell: bash, run: 'pwd; cat "$GITHUB_EVENT_PATH"; echo; echo "$GITHUB_REPOSITORY $MINE \${GITHUB_TOKEN-none}"'}`,
      {
        workspace,
        env: { MINE: 'of the job' },
        github: { repository: 'acme/api', token: 'hidden', event: { number: 7 } },
      },
    );
    expect(steps[0]?.stdout).toBe(`${workspace}\n{"number":7}\nacme/api of the job none\n`);
  });

  it('refuses a context that GitHub does not hand to actions', async () => {
    await expect(runSteps(`- {shell: bash, run: 'true', env: {A: "\${{ secrets.A }}"}}`)).rejects.toThrow(
      'secrets',
    );
  });
});

describe('the files of a step', () => {
  it('are read as the runner reads them', () => {
    expect(keyValues('a=1\nb<<END\ntwo\n\nlines=here\nEND\r\nc=x<<y\n\nd=\n')).toEqual({
      a: '1',
      b: 'two\n\nlines=here',
      c: 'x<<y',
      d: '',
    });
  });

  it.each(['no name', '=no name', '<<END\nx\nEND', 'a<<\nx\n', 'a<<END\nx\n'])('are refused: %j', (text) => {
    expect(() => keyValues(text)).toThrow(/Invalid/);
  });
});
