import { randomUUID } from 'node:crypto';
import { error, notice, setOutput, setSecret, summary, warning } from '@actions/core';
import type { Annotation } from '../../core/annotation.js';
import { displayable } from '../../core/display.js';

/**
 * Prints text out of a repository to the log. A line of it could be a command to the runner, so commands are stopped meanwhile, by a word
 * that nobody can know. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function log(text: string): void {
  const word = randomUUID();
  // In the older form a command can begin anywhere in a line.
  const quiet = text.replaceAll('##[', '## [');
  process.stdout.write(
    `::stop-commands::${word}\n${quiet.endsWith('\n') ? quiet : `${quiet}\n`}::${word}::\n`,
  );
}

export function annotate(annotations: readonly Annotation[]): void {
  const say = { error, warning, notice };
  for (const { level, message, startColumn, endColumn, ...place } of annotations) {
    const columns = startColumn === undefined || endColumn === undefined ? {} : { startColumn, endColumn };
    say[level](message, { ...place, ...columns });
  }
}

/** Says what could not be done without deciding anything. */
export function warn(message: string): void {
  warning(displayable(message), { title: 'mcp-rekey' });
}

export function say(message: string): void {
  notice(displayable(message), { title: 'mcp-rekey' });
}

/** Has the runner take a value out of everything that the job prints from now on. */
export function hide(value: string): void {
  setSecret(value);
}

/** Says why the job cannot go on. Every line has to be safe to print. */
export function complain(message: string): void {
  error(message, { title: 'mcp-rekey' });
}

/** Adds to the job's summary; where there is none (an old server), nothing is lost but that. */
export async function summarise(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await summary.addRaw(markdown).write();
  } catch {
    warn('The summary could not be written. The verdict stands without it.');
  }
}

export function output(values: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
}
