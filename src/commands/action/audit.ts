import { type GitHubEvent, isOnDefaultBranch } from '../../core/event.js';
import type { Inventory } from '../../core/inventory.js';
import { counted } from '../../core/phrases.js';
import { pressing } from '../../core/policy/standing.js';
import { isComplete, type Report } from '../../core/report.js';
import type { RuleId } from '../../core/rules.js';
import { breaks } from '../../core/severity.js';
import { complain, log, output, summarise } from '../../io/actions/output.js';
import type { ActionsRun } from '../../io/actions/run.js';
import { connect } from '../../io/github/client.js';
import { GitHubError } from '../../io/github/error.js';
import { keepIssue } from '../../io/github/issue.js';
import { MAX_BODY_LENGTH } from '../../io/github/marker.js';
import { type IssueText, issueText } from '../../reporters/inventory/issue.js';
import { markdown } from '../../reporters/inventory/markdown.js';
import type { InventoryFrame } from '../../reporters/inventory/reporter.js';
import { text } from '../../reporters/inventory/text.js';
import { version } from '../../version.js';
import { titlesFor } from '../deliver.js';
import { EXIT_INCOMPLETE } from '../failure.js';
import type { Inputs } from './inputs.js';
import { MAX_SUMMARY_BYTES } from './output.js';

export interface Audited {
  readonly report: Report;
  readonly inventory: Inventory;
}

export interface AuditContext {
  readonly event: GitHubEvent;
  readonly inputs: Inputs;
  readonly run: ActionsRun;
  readonly now: Date;
}

/** Counts, for the outputs. */
export function tellCounts({ entries }: Inventory): void {
  output({
    overdue: entries.filter(({ standing }) => pressing.includes(standing)).length,
    'due-soon': entries.filter(({ standing }) => standing === 'due-soon').length,
  });
}

/**
 * Tells what an audit has found: log, summary, and an issue of the repository where the audit was of its default branch. Gives the exit code:
 * 1 if something critical is overdue, 3 if not everything could be judged, or something is overdue and nobody could be told.
 */
export async function tellAudit({ report, inventory }: Audited, context: AuditContext): Promise<number> {
  const { event, inputs, now } = context;
  const titles = await titlesFor({ findings: inventory.entries });
  const { prefix, fingerprintScope, notices, gaps } = report;
  const root = prefix.replace(/\/$/, '') || '.';
  const frame: InventoryFrame = { root, complete: isComplete(report), fingerprintScope, notices, gaps };
  const look = { colour: false, now };
  log(text.render(inventory, frame, titles, look));
  if (inputs.summary) {
    await summarise(markdown.render(inventory, frame, titles, { ...look, limit: MAX_SUMMARY_BYTES }));
  }
  const issue = issueText(inventory, frame, titles, MAX_BODY_LENGTH);
  const told = !isOnDefaultBranch(event) || (await keep(issue, root, context));
  const critical = criticalOf(report);
  if (critical > 0) {
    complain(`${counted(critical, 'critical credential')} overdue or expired: the inventory says which.`);
    return 1;
  }
  return frame.complete && told ? 0 : EXIT_INCOMPLETE;
}

/** Whether nobody misses anything. Without a token the workflow wants no issue. */
async function keep(issue: IssueText, topic: string, { inputs, run }: AuditContext): Promise<boolean> {
  if (inputs.token === undefined) return true;
  try {
    const github = await connect({ apiUrl: run.apiUrl, token: inputs.token, version });
    await keepIssue(github, { owner: run.owner, repo: run.repo }, { topic, ...issue });
    return true;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (issue.state !== 'open') return true;
    // On a schedule nobody reads a warning.
    complain(`Something is overdue, and there is no issue that says so: ${error.message}.`);
    return false;
  }
}

const CRITICAL: readonly RuleId[] = ['overdue', 'expired'];

/** How many critical credentials are too old, less those of which policy or baseline say that this breaks nothing. */
function criticalOf({ findings, failOn }: Report): number {
  const broken = findings.filter(
    ({ tier, ruleId, severity }) =>
      tier === 'critical' && CRITICAL.includes(ruleId) && breaks(severity, failOn),
  );
  return new Set(broken.map(({ fingerprint }) => fingerprint)).size;
}
