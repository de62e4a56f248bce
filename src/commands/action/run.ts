import { judgedOn } from '../../core/event.js';
import type { Report } from '../../core/report.js';
import { complain } from '../../io/actions/output.js';
import { type ActionsRun, actionsRun } from '../../io/actions/run.js';
import { disk } from '../../io/disk.js';
import { GitError } from '../../io/git/process.js';
import { scan } from '../../pipeline/scan.js';
import { exitCode } from '../exit-code.js';
import { exitCodeOf, explanation } from '../failure.js';
import { parseEvent } from './event.js';
import { type Inputs, parseInputs } from './inputs.js';
import type { Opened } from './opened.js';
import { tellNothing, tellRunner } from './output.js';
import { fileNamed, placeOf } from './place.js';
import { tellPullRequest } from './review.js';
import { openSubject } from './subject.js';

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
  const event = parseEvent({ name: run.eventName, payload: run.payload, sha: run.sha });
  const judged = judgedOn(event);
  if (judged.kind === 'nothing') {
    tellNothing(judged.why);
    return 0;
  }
  const now = new Date();
  const opened = await openSubject(judged, { inputs, run, env, place: placeOf(inputs.path, run.workspace) });
  try {
    const report = await judge(opened, inputs, env, now);
    await tellRunner(report, inputs, run, now);
    if (event.kind === 'pull-request') {
      await tellPullRequest(report, { pull: event.pull, inputs, run, now, addedLines: opened.addedLines });
    }
    return exitCode(report);
  } finally {
    opened.close();
  }
}

async function judge(opened: Opened, inputs: Inputs, env: NodeJS.ProcessEnv, now: Date): Promise<Report> {
  const { report } = await scan({
    root: inputs.path,
    subject: opened.subject,
    named: {
      policy: fileNamed('policy', inputs.policy),
      baseline: fileNamed('baseline', inputs.baseline),
      from: 'trusted',
    },
    fingerprintKey: inputs['fingerprint-key'] ?? (env['MCP_REKEY_FINGERPRINT_KEY'] || undefined),
    world: { disk: disk(env), now },
    progress: () => {},
  });
  const { notices, gaps } = opened;
  return { ...report, notices: [...report.notices, ...notices], gaps: [...report.gaps, ...gaps] };
}
