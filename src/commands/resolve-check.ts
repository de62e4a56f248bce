import { displayable, displayableJson } from '../core/display.js';
import { UsageError } from '../core/errors.js';
import { writeReport } from '../io/output.js';
import type { Told } from '../pipeline/launch/told.js';
import { type LaunchingOptions, prepared, variablesOf } from './launching.js';

interface Options extends LaunchingOptions {
  readonly format: string;
}

/** Tells of each reference whether it resolves. Gives the exit code. */
export async function check(
  names: readonly string[],
  options: Options,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const { format } = options;
  if (format !== 'text' && format !== 'json') throw new UsageError('--format is text or json');
  const variables = variablesOf(env, options.envFile);
  const unset = names.find((name) => !variables.has(name));
  if (unset !== undefined) throw new UsageError(`${unset} is not set`);
  const { told } = await prepared(variables, options, names.length === 0 ? undefined : new Set(names));
  const plain = names.filter((name) => !told.some(({ variable }) => variable === name));
  await writeReport(format === 'json' ? json(told) : text(told, plain), undefined);
  return told.some(({ failure }) => failure !== undefined) ? 1 : 0;
}

function text(told: readonly Told[], plain: readonly string[]): string {
  const lines = [
    ...told.map(({ variable, store, shown, failure }) => {
      // What nobody reads is of nobody.
      const of = store ?? (/^env:/i.test(shown) ? 'the environment' : undefined);
      const what = `${variable}: ${shown}${of === undefined ? '' : ` of ${of}`}`;
      return failure === undefined ? `ok    ${what}` : `fails ${what}: ${failure.reason}. ${failure.hint}.`;
    }),
    ...plain.map((name) => `ok    ${name}: no reference`),
  ];
  return (lines.length === 0 ? ['no variable holds a reference'] : lines)
    .map((line) => `${displayable(line)}\n`)
    .join('');
}

function json(told: readonly Told[]): string {
  const references = told.map(({ variable, shown, store = null, failure }) => ({
    variable,
    reference: shown,
    store,
    resolves: failure === undefined,
    reason: failure?.reason ?? null,
    hint: failure?.hint ?? null,
  }));
  return displayableJson(`${JSON.stringify({ version: 1, references }, undefined, 2)}\n`);
}
