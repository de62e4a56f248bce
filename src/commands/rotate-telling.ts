import { UsageError } from '../core/errors.js';
import type { Handover } from '../core/rotation/handover.js';
import type { Entry } from '../core/rotation/journal.js';
import type { Notice, Progress } from '../core/rotation/progress.js';
import type { ChangingTools } from '../core/tools.js';
import type { GitHub, Repository } from '../io/github/client.js';
import { GitHubError } from '../io/github/error.js';
import { keepIssue } from '../io/github/issue.js';
import { MAX_BODY_LENGTH } from '../io/github/marker.js';
import { diedSince, newsOf, overdueOf } from '../pipeline/rotate/notices.js';
import { parseWebhook, tellWebhook } from '../pipeline/rotate/webhook.js';
import { handoverIssue } from '../reporters/rotation/handover.js';
import { rotationIssue } from '../reporters/rotation/issue.js';

/** What a run came to, and who is told. */
export interface Telling {
  readonly progress: readonly Progress[];
  /** Where a person is asked for their part. */
  readonly handovers: readonly Handover[];
  /** All of the journal after the run, of which what begins at `from` was not there before it. */
  readonly entries: readonly Entry[];
  readonly from: number;
  readonly now: Date;
  /** Where the issue is kept; `undefined` where there is no forge. */
  readonly issues: { readonly github: GitHub; readonly at: Repository } | undefined;
  /** `MCP_REKEY_WEBHOOK_URL`; `undefined` if it is not set. */
  readonly webhook: string | undefined;
  readonly tools: Pick<ChangingTools, 'change'>;
  warn(message: string): void;
}

/** No folder that is scanned has such a name: the issue is another one than that of any audit. */
const TOPIC = '//rotations';

/** How long the issue names credentials that have died. */
const LATELY = 7 * 24 * 3_600_000;

/** Tells whoever wants to know. What cannot be told is a warning: the rotations stay as they are. */
export async function tellRotations(telling: Telling): Promise<void> {
  const isNews = await keep(telling);
  for (const handover of telling.handovers) await tellHandover(handover, telling);
  const news = newsOf(telling.entries, telling.from);
  // What is overdue stays so for many runs: it is told as often as the issue changes, and every time where there is none.
  await post([...news, ...(isNews ? overdueOf(telling.progress) : [])], telling);
}

/** Keeps the issue. Whether it now says something that it did not say before, as far as anybody knows. */
async function keep({ issues, progress, entries, now, warn }: Telling): Promise<boolean> {
  if (issues === undefined) return true;
  const died = diedSince(entries, new Date(now.getTime() - LATELY));
  const issue = rotationIssue(progress, died, MAX_BODY_LENGTH);
  try {
    return (await keepIssue(issues.github, issues.at, { topic: TOPIC, ...issue })) !== 'unchanged';
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (issue.state === 'open') warn(`No issue says which rotations wait for somebody: ${error.message}.`);
    return true;
  }
}

/** Keeps the issue that asks a person for their part in one rotation. */
export async function tellHandover(
  handover: Handover,
  { issues, warn }: Pick<Telling, 'issues' | 'warn'>,
): Promise<void> {
  if (issues === undefined) return;
  const issue = handoverIssue(handover, MAX_BODY_LENGTH);
  try {
    await keepIssue(issues.github, issues.at, { topic: `${TOPIC}/${handover.name}`, ...issue });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (issue.state === 'open') warn(`No issue asks for what ${handover.name} waits for: ${error.message}.`);
  }
}

async function post(notices: readonly Notice[], { webhook, tools, warn }: Telling): Promise<void> {
  if (webhook === undefined || notices.length === 0) return;
  try {
    const to = parseWebhook(webhook);
    const failed = new Set<string>();
    for (const notice of notices) {
      const why = await tellWebhook(to, notice, tools);
      if (why !== undefined) failed.add(why);
    }
    for (const why of failed) warn(`Not everybody was told what became of the rotations: ${why}.`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    warn(`Nobody was told what became of the rotations: ${error.message}.`);
  }
}
