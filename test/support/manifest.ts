import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/index';
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition';
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import {
  BasicExpressionToken,
  type MappingToken,
  type TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';

/** One step of a composite action, with its expressions as they are written. */
export interface ManifestStep {
  readonly id: string | undefined;
  readonly name: string;
  readonly condition: BasicExpressionToken;
  readonly continueOnError: TemplateToken | undefined;
  readonly env: MappingToken | undefined;
  readonly run: TemplateToken | undefined;
  readonly shell: string | undefined;
  readonly uses: string | undefined;
  readonly with: MappingToken | undefined;
}

/** An input, whose value is its default, or an output. */
export interface ManifestField {
  readonly description: string;
  readonly value: TemplateToken | undefined;
}

/** A composite action. Fields are by name, in the order of the file. */
export interface Manifest {
  readonly inputs: ReadonlyMap<string, ManifestField>;
  readonly outputs: ReadonlyMap<string, ManifestField>;
  readonly steps: readonly ManifestStep[];
}

/** Reads an action.yml with GitHub's own parser and schema; throws whatever they complain of. */
export function parseManifest(text: string): Manifest {
  const { context, value } = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter());
  complain(context);
  const root = value!.assertMapping('action');
  const runs = root.find('runs')!.assertMapping('runs');
  const using = scalar(runs, 'using');
  if (using !== 'composite') throw new Error(`this is no composite action: ${using}`);
  const steps = [...runs.find('steps')!.assertSequence('steps')];
  const manifest: Manifest = {
    inputs: fields(root, 'inputs', 'default'),
    outputs: fields(root, 'outputs', 'value'),
    steps: steps.map((step) => stepOf(context, step.assertMapping('step'))),
  };
  complain(context);
  return manifest;
}

function complain({ errors }: TemplateContext): void {
  const messages = errors.getErrors().map(({ message }) => message);
  if (messages.length > 0) throw new Error(messages.join('\n'));
}

function fields(root: MappingToken, name: string, valueKey: string): ReadonlyMap<string, ManifestField> {
  const pairs = [...(root.find(name)?.assertMapping(name) ?? [])];
  return new Map(
    pairs.map(({ key, value }) => {
      const field = value.assertMapping(name);
      return [
        key.toString(),
        { description: scalar(field, 'description') ?? '', value: field.find(valueKey) },
      ];
    }),
  );
}

function stepOf(context: TemplateContext, step: MappingToken): ManifestStep {
  const condition = step.find('if');
  const uses = scalar(step, 'uses');
  const id = scalar(step, 'id');
  return {
    id,
    name: scalar(step, 'name') ?? id ?? uses ?? 'run',
    condition: (condition && convertToIfCondition(context, condition)) ?? expressionOf('success()'),
    continueOnError: step.find('continue-on-error'),
    env: step.find('env')?.assertMapping('env'),
    run: step.find('run'),
    shell: scalar(step, 'shell'),
    uses,
    with: step.find('with')?.assertMapping('with'),
  };
}

function expressionOf(expression: string): BasicExpressionToken {
  return new BasicExpressionToken(undefined, undefined, expression, undefined, undefined, undefined);
}

function scalar(map: MappingToken, key: string): string | undefined {
  return map.find(key)?.assertScalar(key).toString();
}
