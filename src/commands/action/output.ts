import { mkdtempSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isComplete, type Report } from '../../core/report.js';
import { severities } from '../../core/severity.js';
import { annotate, log, output, say, summarise } from '../../io/actions/output.js';
import type { ActionsRun } from '../../io/actions/run.js';
import { writeReport } from '../../io/output.js';
import { replaceFile } from '../../io/written-file.js';
import { annotations } from '../../reporters/annotations.js';
import { json } from '../../reporters/json.js';
import { markdown } from '../../reporters/markdown.js';
import { sarif } from '../../reporters/sarif.js';
import { text } from '../../reporters/text.js';
import { titlesFor } from '../deliver.js';
import type { Inputs } from './inputs.js';

/** A job's summary may have 1 MiB for each step: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
export const MAX_SUMMARY_BYTES = 1024 * 1024 - 1024;

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
  const reportFile = join(folder, 'report.json');
  await writeReport(json.render(report, titles, look), reportFile);
  output({ 'report-file': reportFile });
  const sarifFile = resolve(run.workspace, inputs['sarif-file'] ?? join(folder, 'findings.sarif'));
  await write(sarif.render(report, titles, look), sarifFile, run);
  output({ 'sarif-file': sarifFile });
}

/** In a checkout no link is followed: whoever has laid it there could have it lead to any file of the machine. */
async function write(text: string, file: string, { workspace }: ActionsRun): Promise<void> {
  const names = relative(workspace, file).split(sep);
  if (names[0] === '..' || isAbsolute(join(...names))) await writeReport(text, file);
  else replaceFile(realpathSync(workspace), names.join('/'), text);
}

/** Tells the runner that there was nothing to judge, and why. */
export function tellNothing(why: string): void {
  say(`Nothing to judge: ${why}.`);
  output({ findings: 0, 'new-findings': 0, 'highest-severity': '', 'report-file': '', 'sarif-file': '' });
}
