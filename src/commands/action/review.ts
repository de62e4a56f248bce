import type { PullRequest } from '../../core/event.js';
import { isComplete, type Report } from '../../core/report.js';
import { warn } from '../../io/actions/output.js';
import type { ActionsRun } from '../../io/actions/run.js';
import { GitError } from '../../io/git/process.js';
import { connect, type GitHub } from '../../io/github/client.js';
import { writeComment } from '../../io/github/comment.js';
import { GitHubError } from '../../io/github/error.js';
import { MAX_BODY_LENGTH } from '../../io/github/marker.js';
import { postSuggestions } from '../../io/github/review.js';
import { markdown } from '../../reporters/markdown.js';
import { suggestions } from '../../reporters/suggestions.js';
import { version } from '../../version.js';
import { titlesFor } from '../deliver.js';
import type { Inputs } from './inputs.js';
import type { Opened } from './opened.js';

const NOTHING_LEFT = '**mcp-rekey**: nothing is left to say about this pull request.\n';

const REVIEW_BODY =
  'A suggestion puts a reference where the credential is. It does not undo that the credential was pushed: replace it.';

export interface PullContext {
  readonly pull: PullRequest;
  readonly inputs: Inputs;
  readonly run: ActionsRun;
  readonly now: Date;
  readonly addedLines: Opened['addedLines'];
}

/** Tells the pull request: one comment that is kept up to date, and suggestions on its lines. What fails is said, and decides nothing. */
export async function tellPullRequest(report: Report, context: PullContext): Promise<void> {
  const { inputs, run } = context;
  if (inputs.token === undefined || !(inputs.comment || inputs.suggestions)) return;
  const github = await connect({ apiUrl: run.apiUrl, token: inputs.token, version });
  if (inputs.comment) await attempt(report, () => comment(github, report, context));
  if (inputs.suggestions) await attempt(report, () => suggest(github, report, context));
}

async function comment(
  github: GitHub,
  report: Report,
  { pull, inputs, run, now }: PullContext,
): Promise<void> {
  const look = { colour: false, limit: MAX_BODY_LENGTH, now };
  const body = isClean(report) ? undefined : markdown.render(report, await titlesFor(report), look);
  const request = { owner: run.owner, repo: run.repo, number: pull.number };
  await writeComment(github, request, { topic: inputs.path, body, nothingLeft: NOTHING_LEFT });
}

async function suggest(
  github: GitHub,
  report: Report,
  { pull, run, addedLines }: PullContext,
): Promise<void> {
  const paths = report.findings.flatMap(({ fix, file }) =>
    fix?.after === undefined ? [] : report.prefix + file,
  );
  if (paths.length === 0) return;
  const lines = await addedLines(new Set(paths));
  await postSuggestions(
    github,
    { owner: run.owner, repo: run.repo, number: pull.number },
    { head: pull.head, body: REVIEW_BODY, suggestions: suggestions(report, lines) },
  );
}

function isClean(report: Report): boolean {
  return report.findings.length === 0 && isComplete(report);
}

/** A run that found nothing may well be one that may not write, and then nobody misses anything. */
async function attempt(report: Report, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof GitError)) throw error;
    if (!isClean(report)) warn(`${error.message}. The verdict stands without it.`);
  }
}
