import { z } from 'zod';
import { UsageError } from '../../core/errors.js';

/**
 * The booleans of YAML 1.2, which GitHub hands over as they are written:
 * https://github.com/actions/toolkit/blob/main/packages/core/README.md#inputsoutputs
 */
const BOOLEANS = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

const text = z.string('is no text').trim();
const given = text.transform((value) => (value === '' ? undefined : value));
const flag = text.transform((value, context) => {
  const known = BOOLEANS.get(value);
  if (known !== undefined) return known;
  context.addIssue({ code: 'custom', message: `is '${value}'; allowed are true and false` });
  return z.NEVER;
});

/** The inputs of action.yml. All are text; what is empty counts as not given. */
export const inputsSchema = z
  .strictObject({
    path: text.transform((value) => value || '.'),
    policy: given,
    baseline: given,
    history: flag,
    age: flag,
    audit: flag,
    'age-on-forks': flag,
    comment: flag,
    suggestions: flag,
    annotations: flag,
    summary: flag,
    'upload-sarif': flag,
    'sarif-file': given,
    'fingerprint-key': given,
    token: given,
    'setup-node': flag,
    'node-version': text,
  })
  .readonly();

/** What the workflow has asked of the action. Paths are as the workflow writes them. */
export type Inputs = z.infer<typeof inputsSchema>;

/** Reads the inputs out of the JSON that action.yml makes of them; throws {@link UsageError} with all that is wrong. */
export function parseInputs(json: string): Inputs {
  const result = inputsSchema.safeParse(lowerCased(objectOf(json)));
  if (result.success) return result.data;
  throw new UsageError(result.error.issues.flatMap(complaints).join('; '));
}

function objectOf(json: string): Readonly<Record<string, unknown>> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(json));
  } catch {
    // What the parser says could quote a value.
    throw new UsageError('MCP_REKEY_INPUTS is not the JSON object that action.yml makes of the inputs');
  }
}

/**
 * GitHub takes names in any case, and hands them over as the workflow writes them:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionRunner.cs
 */
function lowerCased(inputs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Names inputs, but quotes the value of none that can hold a secret. Nor of one that is not known: its name could be misspelt. */
function complaints(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [`input '${issue.path.join('.')}' ${issue.message}`];
  const known = Object.keys(inputsSchema.unwrap().shape).join(', ');
  return issue.keys.map((name) => `there is no input '${name}'; allowed are ${known}`);
}
