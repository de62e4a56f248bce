import { auditedOn, type GitHubEvent, judgedOn } from '../../core/event.js';
import { complain } from '../../io/actions/output.js';
import { type ActionsRun, actionsRun } from '../../io/actions/run.js';
import { disk } from '../../io/disk.js';
import { GitError } from '../../io/git/process.js';
import { scan } from '../../pipeline/scan.js';
import type { Ageing, Scan } from '../../pipeline/scan-options.js';
import { ageingOf } from '../ageing.js';
import { exitCode } from '../exit-code.js';
import { exitCodeOf, explanation } from '../failure.js';
import { tellAudit, tellCounts } from './audit.js';
import { withCredentials } from './credentials.js';
import { parseEvent } from './event.js';
import { type Inputs, parseInputs } from './inputs.js';
import type { Opened } from './opened.js';
import { tellNothing, tellRunner } from './output.js';
import { fileNamed, placeOf } from './place.js';
import { tellPullRequest } from './review.js';
import { openSubject, wholeOf } from './subject.js';

/** Judges what the event is about, and tells it where the inputs say. Gives the exit code; what keeps it from judging is said as an error of the job. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const inputs = parseInputs(env['MCP_REKEY_INPUTS'] ?? '');
    const run = await actionsRun(env);
    return await judgeEvent(inputs, run, env);
  } catch (error) {
    const nothing = error instanceof GitError ? 'Nothing could be judged: ' : '';
    complain(nothing + explanation(error));
    return exitCodeOf(error);
  }
}

async function judgeEvent(inputs: Inputs, run: ActionsRun, env: NodeJS.ProcessEnv): Promise<number> {
  const { eventName: name, payload, sha, ref } = run;
  const event = parseEvent({ name, payload, sha, ref });
  const judged = inputs.audit ? auditedOn(event) : judgedOn(event);
  if (judged.kind === 'nothing') {
    tellNothing(judged.why);
    return 0;
  }
  const now = new Date();
  const opened = await openSubject(judged, { inputs, run, env, place: placeOf(inputs.path, run.workspace) });
  try {
    const judging = { opened: inputs.audit ? wholeOf(opened) : opened, inputs, run, env, now };
    const { report, inventory } = await judge(judging, event);
    if (inventory !== undefined) tellCounts(inventory);
    if (inputs.audit && inventory !== undefined) {
      await tellRunner(report, { ...inputs, summary: false }, run, now);
      return await tellAudit({ report, inventory }, { event, inputs, run, now });
    }
    await tellRunner(report, inputs, run, now);
    if (event.kind === 'pull-request') {
      await tellPullRequest(report, { pull: event.pull, inputs, run, now, addedLines: opened.addedLines });
    }
    return exitCode(report);
  } finally {
    opened.close();
  }
}

interface Judging {
  readonly opened: Opened;
  readonly inputs: Inputs;
  readonly run: ActionsRun;
  readonly env: NodeJS.ProcessEnv;
  readonly now: Date;
}

async function judge(judging: Judging, event: GitHubEvent): Promise<Pick<Scan, 'report' | 'inventory'>> {
  const { inputs, env, run } = judging;
  if (!inputs.age && !inputs.audit) return scanned(judging, undefined, []);
  const isStrange = event.kind === 'pull-request' && event.pull.fromFork;
  const offline = isStrange && !inputs['age-on-forks'];
  const { ageing, close } = await ageingOf({
    root: inputs.path,
    disk: disk(env),
    distrust: await strange(judging.opened, run),
    offline,
    env,
    secrets: withCredentials(env),
    progress: () => {},
  });
  return scanned(judging, ageing, offline ? [NOBODY_ASKED] : []).finally(close);
}

const NOBODY_ASKED =
  'Nobody was asked how old anything is: the pull request comes from a fork, and the input age-on-forks is not set.';

/** The files of a checkout, by which a history is judged, need not be those that the run is about: a workflow can check out what it likes. */
async function strange({ subject }: Opened, { sha }: ActionsRun): Promise<string | undefined> {
  const isOther = subject.kind === 'history' && (await subject.revisions.commit('HEAD')) !== sha;
  return isOther ? 'the checkout is of another commit than the run.' : undefined;
}

async function scanned(
  { opened, inputs, env, now }: Judging,
  ageing: Ageing | undefined,
  more: readonly string[],
): Promise<Pick<Scan, 'report' | 'inventory'>> {
  const { report, inventory } = await scan({
    root: inputs.path,
    subject: opened.subject,
    named: {
      policy: fileNamed('policy', inputs.policy),
      baseline: fileNamed('baseline', inputs.baseline),
      from: 'trusted',
    },
    fingerprintKey: inputs['fingerprint-key'] ?? (env['MCP_REKEY_FINGERPRINT_KEY'] || undefined),
    world: { disk: disk(env), now },
    ...(ageing ? { ageing } : {}),
    progress: () => {},
  });
  const notices = [...report.notices, ...opened.notices, ...more];
  return { report: { ...report, notices, gaps: [...report.gaps, ...opened.gaps] }, inventory };
}
