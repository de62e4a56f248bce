import { mkdtempSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isComplete, type Report } from '../core/report.js';
import { severities } from '../core/severity.js';
import { annotate, log, output, say, summarise } from '../io/actions/output.js';
import type { ActionsRun } from '../io/actions/run.js';
import { replaceFile } from '../io/written-file.js';
import { annotations } from '../reporters/annotations.js';
import { json } from '../reporters/json.js';
import { markdown } from '../reporters/markdown.js';
import { sarif } from '../reporters/sarif.js';
import { text } from '../reporters/text.js';
import type { Inputs } from './action-inputs.js';
import { titlesFor } from './deliver.js';

/** A job's summary may have 1 MiB for each step: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 1024;

/** Tells the runner: log, annotations, summary, files and outputs. */
export async function tellRunner(report: Report, inputs: Inputs, run: ActionsRun, now: Date): Promise<void> {
  const titles = await titlesFor(report);
  log(text.render(report, titles, { colour: false }));
  if (inputs.annotations) annotate(annotations(report));
  if (inputs.summary && (report.findings.length > 0 || !isComplete(report))) {
    await summarise(markdown.render(report, titles, { colour: false, limit: MAX_SUMMARY_BYTES, now }));
  }
  const { findings, suppressed } = report;
  output({
    findings: findings.length + suppressed.known + suppressed.baseline,
    'new-findings': findings.length,
    'highest-severity': severities.find((one) => findings.some(({ severity }) => severity === one)) ?? '',
  });
  // A job can scan several parts, and each has its own report.
  const folder = mkdtempSync(join(run.temporary, 'mcp-rekey-report-'));
  const look = { colour: false };
  output({ 'report-file': written(join(folder, 'report.json'), json.render(report, titles, look), run) });
  const sarifFile = resolve(run.workspace, inputs['sarif-file'] ?? join(folder, 'findings.sarif'));
  output({ 'sarif-file': written(sarifFile, sarif.render(report, titles, look), run) });
}

/** Gives the path. Of what a checkout has laid there, no link is followed: it could lead to any file of the machine. */
function written(file: string, text: string, { workspace }: ActionsRun): string {
  const below = relative(workspace, file);
  const isBelow = below.split(sep)[0] !== '..' && resolve(below) !== below;
  if (isBelow) replaceFile(workspace, below.split(sep).join('/'), text);
  else replaceFile(dirname(file), basename(file), text);
  return file;
}

/** Tells the runner that there was nothing to judge, and why. */
export function tellNothing(why: string): void {
  say(`Nothing to judge: ${why}.`);
  output({ findings: 0, 'new-findings': 0, 'highest-severity': '', 'report-file': '', 'sarif-file': '' });
}
