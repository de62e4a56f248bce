import { UsageError } from '../core/errors.js';
import type { RotationEntry } from '../core/rotation/rotation.js';
import { summarise, warn } from '../io/actions/output.js';
import { tell } from '../io/environment.js';
import { writeReport } from '../io/output.js';
import { lookAhead } from '../pipeline/rotate/ahead.js';
import { handoverOf } from '../pipeline/rotate/handover.js';
import type { Ledger } from '../pipeline/rotate/ledger.js';
import { isUndone } from '../pipeline/rotate/outcome.js';
import { progressOf, type Told } from '../pipeline/rotate/progress.js';
import { type Result, type Rotating, rotate } from '../pipeline/rotate/rotate.js';
import { type ResultRow, resultMarkdown, resultText } from '../reporters/rotation/results.js';
import { rotationSummary } from '../reporters/rotation/summary.js';
import { MAX_SUMMARY_BYTES } from './action/output.js';
import { explanation } from './failure.js';
import { tellRotations } from './rotate-telling.js';
import { EXIT_UNDONE, ending, stopSignal } from './rotating/ending.js';
import { type OpenRotating, openRotating } from './rotating/open.js';
import type { RotatingOptions } from './rotating/options.js';
import { tellStrays } from './rotating/strays.js';

interface Options extends RotatingOptions {
  readonly dryRun?: true;
  readonly now?: true;
  readonly reason?: string;
}

/** Takes what is due as far as it goes, or tells what it would do. Gives the exit code. */
export async function runRotations(names: readonly string[], options: Options): Promise<number> {
  if (options.now && (names.length === 0 || !options.reason?.trim()))
    throw new UsageError('--now needs the names of rotations, and --reason TEXT');
  const isDry = options.dryRun === true;
  const stop = stopSignal();
  return ending(async () => {
    const opened = await openRotating(options, {
      changes: true,
      stopping: stop.isGiven,
      onlyLooks: isDry,
    });
    try {
      const rotating = rotatingOf(names, options, opened);
      const code = await (isDry ? tellAhead(rotating) : rotateAndTell(rotating, opened));
      return names.length === 0 && tellStrays(opened) ? EXIT_UNDONE : code;
    } finally {
      await opened.close();
    }
  }).finally(stop.forget);
}

function rotatingOf(names: readonly string[], { now, reason }: Options, opened: OpenRotating): Rotating {
  const { policy, world, bind } = opened;
  const named: readonly RotationEntry[] = [...new Set(names)].map((name) => opened.entry(name));
  return {
    entries: names.length === 0 ? policy.rotations : named,
    world,
    bind,
    reason: reason?.trim() || 'it was due',
    atOnce: now === true,
    most: policy.maxRotationsPerRun,
  };
}

async function tellAhead(rotating: Rotating): Promise<number> {
  const prospects = await lookAhead(rotating);
  const rows = prospects.map(({ name, would, isStuck }) => ({
    name,
    state: isStuck ? 'stuck' : 'would',
    detail: would,
    isOverdue: false,
  }));
  await writeReport(resultText(rows), undefined);
  await summarise(resultMarkdown(rows));
  return prospects.some(({ isStuck }) => isStuck) ? EXIT_UNDONE : 0;
}

async function rotateAndTell(rotating: Rotating, { world, home, entry }: OpenRotating): Promise<number> {
  const { ledger, tools, now } = world;
  const from = ledger.entries.length;
  const results = (await rotate(rotating)).map((result) => withFailure(result, ledger));
  await writeReport(resultText(results.map(rowOf)), undefined);
  const all = results.map((result): Told => {
    const { name } = result;
    return { ...result, entry: entry(name), history: ledger.history(name) };
  });
  const progress = all.map((told) => progressOf(told, now()));
  const { issuers } = await import('../providers/issuers/registry.js');
  await summarise(rotationSummary(progress, MAX_SUMMARY_BYTES));
  await tellRotations({
    progress,
    handovers: all.flatMap(
      (told) =>
        handoverOf(
          told,
          issuers.find(({ id }) => id === told.entry.provider),
        ) ?? [],
    ),
    entries: ledger.entries,
    from,
    now: now(),
    issues: home.issues,
    webhook: process.env['MCP_REKEY_WEBHOOK_URL'] || undefined,
    tools,
    warn: process.env['GITHUB_ACTIONS'] === 'true' ? warn : tell,
  });
  const isLeft = ({ name, outcome, isOverdue }: Result): boolean =>
    isOverdue || outcome.state === 'failed' || isUndone(outcome) || hasFailed({ name, outcome }, ledger);
  return results.some(isLeft) ? EXIT_UNDONE : 0;
}

/** It is due, the last attempt has come to nothing, and no other one is under way. */
function hasFailed({ name, outcome }: Pick<Result, 'name' | 'outcome'>, ledger: Ledger): boolean {
  const flight = ledger.flight(name);
  return outcome.state === 'pending' && flight?.attempt === undefined && flight?.failure !== undefined;
}

/** That the next run tries again says nothing of why it has to. */
function withFailure(result: Result, ledger: Ledger): Result {
  const { name, outcome } = result;
  if (outcome.state !== 'pending' || !hasFailed(result, ledger)) return result;
  const why = `the last attempt has failed: ${ledger.flight(name)?.failure}; ${outcome.why}`;
  return { ...result, outcome: { ...outcome, why } };
}

function rowOf({ name, outcome, isOverdue }: Result): ResultRow {
  const state = 'isStuck' in outcome ? 'stuck' : outcome.state;
  return { name, state, detail: detailOf(outcome), isOverdue };
}

function detailOf(outcome: Result['outcome']): string {
  switch (outcome.state) {
    case 'done':
    case 'aborted':
    case 'rolled back':
      return outcome.id;
    case 'pending':
      return `${outcome.why}${outcome.until === undefined ? '' : `, until ${outcome.until.toISOString()}`}`;
    case 'failed':
      return explanation(outcome.error);
    default:
      return outcome.why;
  }
}
